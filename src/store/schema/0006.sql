-- Version 6. A legal person that applies is found by its BIN, what lies in a file of the nomenclature by the number of the
-- file: identity documents, IINs, BINs, outside numbers and files, folded for search; the same table, with more kinds.

DROP TABLE codes;
CREATE TABLE codes (
  case_place INTEGER NOT NULL REFERENCES cases (place) ON DELETE CASCADE,
  kind       TEXT NOT NULL CHECK (kind IN ('document', 'iin', 'bin', 'outer', 'file')),
  value      TEXT NOT NULL,
  PRIMARY KEY (value, kind, case_place)
) STRICT, WITHOUT ROWID;
CREATE INDEX codes_by_case ON codes (case_place);

-- It is filled anew from the acts when the office is opened next.
UPDATE meta SET skeleton = -1;
