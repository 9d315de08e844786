-- Version 1. Steps are append-only: a step that has left the house is never edited.

-- One row: which window this file belongs to.
CREATE TABLE meta (
  one      INTEGER PRIMARY KEY CHECK (one = 1),
  site     TEXT NOT NULL,
  window   TEXT NOT NULL,
  epoch    INTEGER NOT NULL,
  skeleton INTEGER NOT NULL
) STRICT;

-- The journal: gapless (site, seq), each entry chained to the one before it.
CREATE TABLE journal (
  site      TEXT NOT NULL,
  seq       INTEGER NOT NULL CHECK (seq > 0),
  act       TEXT NOT NULL UNIQUE,
  case_id   TEXT,
  at        TEXT NOT NULL,
  clerk     TEXT NOT NULL,
  kind      TEXT NOT NULL,
  v         INTEGER NOT NULL CHECK (v > 0),
  body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
  prev      BLOB NOT NULL CHECK (length(prev) = 32),
  hash      BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (site, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_by_case ON journal (case_id, site, seq) WHERE case_id IS NOT NULL;
CREATE INDEX journal_by_kind ON journal (kind, site, seq);

-- What the acts say, beside the chain, so that erasing leaves the chain whole.
CREATE TABLE bodies (
  act  TEXT PRIMARY KEY REFERENCES journal (act),
  salt BLOB CHECK (salt IS NULL OR length(salt) = 32),
  body BLOB,
  CHECK ((salt IS NULL) = (body IS NULL))
) STRICT, WITHOUT ROWID;

-- Opening, printing, exporting a case: a chain of its own.
CREATE TABLE reads (
  site    TEXT NOT NULL,
  seq     INTEGER NOT NULL CHECK (seq > 0),
  at      TEXT NOT NULL,
  clerk   TEXT NOT NULL,
  what    TEXT NOT NULL,
  case_id TEXT,
  prev    BLOB NOT NULL CHECK (length(prev) = 32),
  hash    BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (site, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX reads_by_case ON reads (case_id, site, seq) WHERE case_id IS NOT NULL;

-- The last entry of each chain: a tail cut off is found by it.
CREATE TABLE heads (
  chain TEXT NOT NULL CHECK (chain IN ('journal', 'reads')),
  site  TEXT NOT NULL,
  seq   INTEGER NOT NULL,
  hash  BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (chain, site)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_next BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal WHERE site = NEW.site)
BEGIN SELECT RAISE(ABORT, 'journal: entries follow each other without a gap'); END;
CREATE TRIGGER journal_kept BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal: an entry never changes'); END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal: an entry is never removed'); END;

CREATE TRIGGER bodies_stay BEFORE DELETE ON bodies
BEGIN SELECT RAISE(ABORT, 'journal: a body is never removed'); END;
CREATE TRIGGER bodies_kept BEFORE UPDATE ON bodies
WHEN NEW.act IS NOT OLD.act OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL
  OR NOT EXISTS (
    SELECT 1 FROM journal j JOIN journal e ON e.case_id = j.case_id AND e.site = j.site AND e.seq > j.seq
    WHERE j.act = OLD.act AND e.kind = 'erased')
BEGIN SELECT RAISE(ABORT, 'journal: only an act of erasing empties a body'); END;

CREATE TRIGGER reads_next BEFORE INSERT ON reads
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM reads WHERE site = NEW.site)
BEGIN SELECT RAISE(ABORT, 'reads: entries follow each other without a gap'); END;
CREATE TRIGGER reads_kept BEFORE UPDATE ON reads
BEGIN SELECT RAISE(ABORT, 'reads: an entry never changes'); END;
CREATE TRIGGER reads_stay BEFORE DELETE ON reads
BEGIN SELECT RAISE(ABORT, 'reads: an entry is never removed'); END;

-- The last number given out, per window, year and series.
CREATE TABLE numbers (
  window TEXT NOT NULL,
  year   INTEGER NOT NULL,
  series TEXT NOT NULL,
  last   INTEGER NOT NULL CHECK (last > 0),
  PRIMARY KEY (window, year, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
  id         TEXT PRIMARY KEY,
  clerk      TEXT NOT NULL,
  what       TEXT NOT NULL,
  title      TEXT NOT NULL,
  updated    TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  parked     INTEGER NOT NULL CHECK (parked IN (0, 1)),
  body       BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX drafts_by_clerk ON drafts (clerk, updated_at);

CREATE TABLE settings (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE packs (
  hash    TEXT PRIMARY KEY CHECK (length(hash) = 64),
  service TEXT NOT NULL,
  version TEXT NOT NULL,
  origin  TEXT NOT NULL CHECK (origin IN ('embedded', 'own')),
  bytes   BLOB NOT NULL
) STRICT;

CREATE TABLE accounts (
  code    TEXT PRIMARY KEY,
  name_kk TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  post_kk TEXT NOT NULL,
  post_ru TEXT NOT NULL,
  role    TEXT NOT NULL,
  blocked INTEGER NOT NULL CHECK (blocked IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Projections: made from the journal, rebuilt at will.

CREATE TABLE cases (
  place        INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  number       TEXT,
  number_place INTEGER,
  service      TEXT,
  pack         TEXT,
  category     TEXT,
  channel      TEXT,
  request      TEXT,
  state        TEXT NOT NULL,
  erased       INTEGER NOT NULL CHECK (erased IN (0, 1)),
  latin        TEXT NOT NULL,
  cyrillic     TEXT NOT NULL,
  birth        TEXT,
  citizenship  TEXT,
  clerk        TEXT,
  due          TEXT,
  due_at       INTEGER,
  outer_number TEXT,
  opened       TEXT,
  opened_at    INTEGER,
  accepted     TEXT,
  decided      TEXT,
  handed_over  TEXT,
  touched      TEXT,
  touched_at   INTEGER
) STRICT;
CREATE INDEX cases_by_number ON cases (number) WHERE number IS NOT NULL;
CREATE INDEX cases_by_place ON cases (number_place) WHERE number_place IS NOT NULL;
CREATE INDEX cases_by_due ON cases (state, due_at, id);
CREATE INDEX cases_by_touch ON cases (touched_at, id);
CREATE INDEX cases_by_birth ON cases (birth) WHERE birth IS NOT NULL;

CREATE TABLE papers (
  case_place  INTEGER NOT NULL REFERENCES cases (place) ON DELETE CASCADE,
  nth         INTEGER NOT NULL,
  paper       TEXT NOT NULL,
  number      TEXT NOT NULL,
  issued      TEXT NOT NULL,
  clerk       TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  printed     INTEGER NOT NULL,
  spoiled     INTEGER NOT NULL,
  handed_over INTEGER NOT NULL CHECK (handed_over IN (0, 1)),
  PRIMARY KEY (case_place, nth)
) STRICT, WITHOUT ROWID;
CREATE INDEX papers_by_number ON papers (number);

-- Identity documents, IINs and outside numbers, folded for search.
CREATE TABLE codes (
  case_place INTEGER NOT NULL REFERENCES cases (place) ON DELETE CASCADE,
  kind       TEXT NOT NULL CHECK (kind IN ('document', 'iin', 'outer')),
  value      TEXT NOT NULL,
  PRIMARY KEY (value, kind, case_place)
) STRICT, WITHOUT ROWID;
CREATE INDEX codes_by_case ON codes (case_place);

CREATE TABLE spellings (
  case_place INTEGER NOT NULL REFERENCES cases (place) ON DELETE CASCADE,
  nth        INTEGER NOT NULL,
  spelling   TEXT NOT NULL,
  PRIMARY KEY (case_place, nth)
) STRICT, WITHOUT ROWID;

-- Which Cyrillic was taken for which Latin name, in this office.
CREATE TABLE name_pairs (
  case_place INTEGER NOT NULL REFERENCES cases (place) ON DELETE CASCADE,
  latin      TEXT NOT NULL,
  cyrillic   TEXT NOT NULL,
  PRIMARY KEY (latin, cyrillic, case_place)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_pairs_by_case ON name_pairs (case_place);

CREATE VIRTUAL TABLE names USING fts5 (
  folded, skeleton,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4'
);
CREATE VIRTUAL TABLE name_terms USING fts5vocab (names, col);

-- What the office decided, from its acts.
CREATE TABLE packs_accepted (
  pack    TEXT PRIMARY KEY,
  service TEXT NOT NULL,
  clerk   TEXT NOT NULL,
  at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bases_confirmed (
  pack        TEXT PRIMARY KEY,
  service     TEXT NOT NULL,
  instruction TEXT NOT NULL,
  clerk       TEXT NOT NULL,
  at          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE own_days (
  date    TEXT PRIMARY KEY,
  working INTEGER NOT NULL CHECK (working IN (0, 1)),
  why     TEXT NOT NULL,
  clerk   TEXT NOT NULL,
  at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
