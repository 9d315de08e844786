-- Version 4. Who came in, who went, who tried: by the acts of the office.

CREATE TABLE sessions (
  act     TEXT PRIMARY KEY,
  at      TEXT NOT NULL,
  at_unix INTEGER NOT NULL,
  account TEXT NOT NULL,
  event   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_time ON sessions (at_unix);
