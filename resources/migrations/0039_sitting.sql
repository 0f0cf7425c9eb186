-- The interviews of which an assessment is made: when, who was there beside the two who speak, and what the team notes
-- for itself. No paper prints the notes.
CREATE TABLE sitting (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    held_on TEXT NOT NULL,
    present TEXT NOT NULL DEFAULT '[]', -- JSON: terms of « presence »
    who TEXT NOT NULL DEFAULT '', -- their names
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sitting_by_assessment ON sitting (assessment_id, held_on);

CREATE VIRTUAL TABLE sitting_search USING fts5 (
    who, notes, content = 'sitting', content_rowid = 'id', prefix = '3', tokenize = 'folding');
CREATE TRIGGER sitting_search_insert AFTER INSERT ON sitting BEGIN
    INSERT INTO sitting_search (rowid, who, notes) VALUES (new.id, new.who, new.notes);
END;
CREATE TRIGGER sitting_search_delete AFTER DELETE ON sitting BEGIN
    INSERT INTO sitting_search (sitting_search, rowid, who, notes) VALUES ('delete', old.id, old.who, old.notes);
END;
CREATE TRIGGER sitting_search_update AFTER UPDATE OF who, notes ON sitting BEGIN
    INSERT INTO sitting_search (sitting_search, rowid, who, notes) VALUES ('delete', old.id, old.who, old.notes);
    INSERT INTO sitting_search (rowid, who, notes) VALUES (new.id, new.who, new.notes);
END;

-- What the person says of the support (appréciation): a fact once it is given, never changed nor taken back.
CREATE TABLE appreciation (
    id INTEGER PRIMARY KEY,
    accompaniment_id INTEGER NOT NULL REFERENCES accompaniment (id),
    assessment_id INTEGER REFERENCES assessment (id), -- the evaluation at which it was given; NULL: at another moment
    given_on TEXT, -- seals the row
    means TEXT NOT NULL DEFAULT 'said', -- said, written, helped
    words TEXT NOT NULL
) STRICT;
CREATE INDEX appreciation_by_accompaniment ON appreciation (accompaniment_id, given_on);
CREATE INDEX appreciation_by_assessment ON appreciation (assessment_id);

-- How much a domain counts in each dimension of autonomy, where the structure says otherwise than the program.
CREATE TABLE autonomy_weight (
    id INTEGER PRIMARY KEY,
    domain TEXT NOT NULL UNIQUE,
    material INTEGER NOT NULL DEFAULT 0,
    relational INTEGER NOT NULL DEFAULT 0,
    cultural INTEGER NOT NULL DEFAULT 0,
    social INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Whose difficulty or strength it is; NULL: of the person who is accompanied.
ALTER TABLE factor ADD COLUMN person_id INTEGER REFERENCES person (id);
CREATE INDEX factor_by_person ON factor (person_id);

-- What core/storage/guards.h makes of the descriptions.
CREATE TRIGGER appreciation_frozen BEFORE UPDATE ON appreciation
WHEN old.given_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER appreciation_kept BEFORE DELETE ON appreciation
WHEN old.given_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
