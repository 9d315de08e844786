-- Version 4. Who came in, who went, who tried: by the acts of the office.

CREATE TABLE sessions (
  act     TEXT PRIMARY KEY,
  at      TEXT NOT NULL,
  at_unix INTEGER NOT NULL,
  account TEXT NOT NULL,
  event   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_time ON sessions (at_unix);

-- A contact is withdrawn by itself: the act that says so empties those before it, and nothing else.
DROP TRIGGER bodies_kept;
CREATE TRIGGER bodies_kept BEFORE UPDATE ON bodies
WHEN NEW.act IS NOT OLD.act OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL
  OR NOT EXISTS (
    SELECT 1 FROM journal j JOIN journal e ON e.case_id = j.case_id AND e.site = j.site AND e.seq > j.seq
    WHERE j.act = OLD.act
      AND (e.kind = 'erased' OR (e.kind = 'contact-withdrawn' AND j.kind = 'contact')))
BEGIN SELECT RAISE(ABORT, 'journal: only an act of erasing empties a body'); END;

-- The case that a draft corrects: asked for at every look at a case. A draft of before says it in its body.
ALTER TABLE drafts ADD COLUMN corrects TEXT;
UPDATE drafts SET corrects = json_extract(CAST(body AS TEXT), '$.corrects') WHERE json_valid(CAST(body AS TEXT));
CREATE INDEX drafts_by_corrected ON drafts (corrects) WHERE corrects IS NOT NULL;
