-- Version 5. What registers look for among the cases in work: which steps run for which case, and where it stands.

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

-- What is made from the acts has new tables: it is made anew when the office is opened next.
UPDATE meta SET skeleton = -1;
