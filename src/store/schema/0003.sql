-- Version 3. An ordinary day: what lists and registers of the day are made from.

-- People: forms left half-typed by a lock or a log-out, a row a clerk.
CREATE TABLE half_typed (
  clerk TEXT PRIMARY KEY,
  body  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What applicants usually answer, by field: counted to be offered. No names of people.
CREATE TABLE usual_answers (
  case_place INTEGER NOT NULL REFERENCES cases (place) ON DELETE CASCADE,
  field      TEXT NOT NULL,
  value      TEXT NOT NULL,
  PRIMARY KEY (field, value, case_place)
) STRICT, WITHOUT ROWID;
CREATE INDEX usual_answers_by_case ON usual_answers (case_place);

-- What is made from the acts has new tables: it is made anew when the office is opened next.
UPDATE meta SET skeleton = -1;
