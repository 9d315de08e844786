-- Version 5. Registers look for cases in work: which steps run for which case, and where it stands. Finished cases lie in
-- files of the nomenclature: the number of the file.

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

-- What is made from the acts has new tables: it is made anew when the office is opened next.
UPDATE meta SET skeleton = -1;
