-- Version 3. An ordinary day: what lists and registers of the day are made from.

-- Sheets on their way to paper: sent, and nobody has said yet whether they came out. Written before the bytes go out, gone
-- in the transaction of the act that answers. Not acts, and made from none: a rebuild leaves them.
CREATE TABLE sheets_sent (
  id      TEXT PRIMARY KEY,
  case_id TEXT NOT NULL,
  clerk   TEXT NOT NULL,
  at      TEXT NOT NULL,
  body    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- People: forms left half-typed by a lock or a log-out, a row a clerk.
CREATE TABLE half_typed (
  clerk TEXT PRIMARY KEY,
  body  BLOB NOT NULL
) STRICT, WITHOUT ROWID;
