-- Version 3. An ordinary day: what lists and registers of the day are made from.

-- People: forms left half-typed by a lock or a log-out, a row a clerk.
CREATE TABLE half_typed (
  clerk TEXT PRIMARY KEY,
  body  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

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
