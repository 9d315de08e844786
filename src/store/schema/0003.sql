-- Version 3. An ordinary day: what lists and registers of the day are made from.

-- Visits: who came together.
CREATE TABLE visits (
  case_place INTEGER PRIMARY KEY REFERENCES cases (place) ON DELETE CASCADE,
  visit      TEXT NOT NULL
) STRICT;
CREATE INDEX visits_by_visit ON visits (visit);
INSERT INTO visits (case_place, visit) SELECT place, id FROM cases;

-- The queue: a ticket for each arrival, and what became of it.
CREATE TABLE arrivals (
  visit   TEXT PRIMARY KEY,
  day     TEXT NOT NULL,
  ticket  INTEGER NOT NULL CHECK (ticket > 0),
  purpose TEXT NOT NULL CHECK (purpose IN ('submission', 'collection')),
  case_id TEXT,
  arrived TEXT NOT NULL,
  called  TEXT,
  left_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX arrivals_by_day ON arrivals (day, ticket);

-- Sheets on their way to paper: sent, and nobody has said yet whether they came out. Written before the bytes go out, gone
-- in the transaction of the act that answers. Not acts, and made from none: a rebuild leaves them.
CREATE TABLE sheets_sent (
  id      TEXT PRIMARY KEY,
  case_id TEXT NOT NULL,
  clerk   TEXT NOT NULL,
  at      TEXT NOT NULL,
  body    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Complaints and outages, each as its acts make it: `body` is the whole of it (JSON).
CREATE TABLE complaints (
  id       TEXT PRIMARY KEY,
  case_id  TEXT,
  received TEXT NOT NULL,
  open     INTEGER NOT NULL CHECK (open IN (0, 1)),
  due_at   INTEGER,
  body     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX complaints_by_case ON complaints (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE outages (
  id         TEXT PRIMARY KEY,
  noticed_at INTEGER NOT NULL,
  open       INTEGER NOT NULL CHECK (open IN (0, 1)),
  body       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Days whose sheet was printed, with the head of the journal that stands on it.
CREATE TABLE days_closed (
  act   TEXT PRIMARY KEY,
  date  TEXT NOT NULL,
  at    TEXT NOT NULL,
  clerk TEXT NOT NULL,
  seq   INTEGER NOT NULL,
  head  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- People: forms left half-typed by a lock or a log-out, a row a clerk.
CREATE TABLE half_typed (
  clerk TEXT PRIMARY KEY,
  body  BLOB NOT NULL
) STRICT, WITHOUT ROWID;
