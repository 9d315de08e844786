-- Version 3. An ordinary day: what lists and registers of the day are made from.

-- People: forms left half-typed by a lock or a log-out, a row a clerk.
CREATE TABLE half_typed (
  clerk TEXT PRIMARY KEY,
  body  BLOB NOT NULL
) STRICT, WITHOUT ROWID;
