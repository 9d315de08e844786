-- Version 3. An ordinary day: what lists and registers of the day are made from.

-- The course of a case: originals in the drawer, the shelf of a result, papers recalled after they were handed over.
ALTER TABLE cases ADD COLUMN originals INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN shelf TEXT;
CREATE TABLE recalls (
  case_place INTEGER NOT NULL REFERENCES cases (place) ON DELETE CASCADE,
  nth        INTEGER NOT NULL,
  number     TEXT NOT NULL,
  at         TEXT NOT NULL,
  seen       TEXT NOT NULL,
  read       INTEGER NOT NULL CHECK (read IN (0, 1)),
  PRIMARY KEY (case_place, nth)
) STRICT, WITHOUT ROWID;
CREATE INDEX recalls_unread ON recalls (at) WHERE read = 0;

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

-- What lists show of a case beside the applicant: who stood for the applicant (found by it, too), and how to tell that the
-- result is ready. `document` is folded like `codes`.
CREATE TABLE case_people (
  case_place     INTEGER PRIMARY KEY REFERENCES cases (place) ON DELETE CASCADE,
  representative TEXT NOT NULL,
  document       TEXT NOT NULL,
  contact        TEXT NOT NULL
) STRICT;
CREATE INDEX case_people_by_document ON case_people (document) WHERE document <> '';

-- Accounts by their acts; what they may do stands in the keyring.
CREATE TABLE account_register (
  code     TEXT PRIMARY KEY,
  role     TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('open', 'blocked', 'removed')),
  since    TEXT NOT NULL,
  changed  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who stands in for the chief, both days included.
CREATE TABLE acting_chiefs (
  first    TEXT PRIMARY KEY,
  last     TEXT NOT NULL,
  kk       TEXT NOT NULL,
  ru       TEXT NOT NULL,
  by_order TEXT NOT NULL,
  clerk    TEXT NOT NULL,
  at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Accounts in the state system (003, point 8): who, since when, blocked, deleted.
CREATE TABLE state_logins (
  login   TEXT PRIMARY KEY,
  who     TEXT NOT NULL,
  made    TEXT,
  blocked TEXT,
  deleted TEXT,
  ground  TEXT NOT NULL
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
