-- Version 5. Registers look for cases in work: which steps run for which case, and where it stands. Finished cases lie in
-- files of the nomenclature: the number of the file. A legal person that applies is found by its BIN.

CREATE TABLE running_steps (
  step       TEXT NOT NULL,
  case_place INTEGER NOT NULL REFERENCES cases (place) ON DELETE CASCADE,
  PRIMARY KEY (step, case_place)
) STRICT, WITHOUT ROWID;
CREATE INDEX running_steps_by_case ON running_steps (case_place);

CREATE TABLE standings (
  case_place INTEGER PRIMARY KEY REFERENCES cases (place) ON DELETE CASCADE,
  body       TEXT NOT NULL
) STRICT;

ALTER TABLE cases ADD COLUMN filed TEXT;

-- Identity documents, IINs, BINs, outside numbers and files, folded for search: the same table, with more kinds.
DROP TABLE codes;
CREATE TABLE codes (
  case_place INTEGER NOT NULL REFERENCES cases (place) ON DELETE CASCADE,
  kind       TEXT NOT NULL CHECK (kind IN ('document', 'iin', 'bin', 'outer', 'file')),
  value      TEXT NOT NULL,
  PRIMARY KEY (value, kind, case_place)
) STRICT, WITHOUT ROWID;
CREATE INDEX codes_by_case ON codes (case_place);

-- What is made from the acts has new tables: it is made anew when the office is opened next.
UPDATE meta SET skeleton = -1;
