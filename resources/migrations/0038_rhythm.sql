-- The rhythm of an accompaniment: its pauses, how often one meets, what mattered to the person. A later agreement
-- follows an earlier one: what was agreed stays readable.
CREATE TABLE pause (
    id INTEGER PRIMARY KEY,
    accompaniment_id INTEGER NOT NULL REFERENCES accompaniment (id),
    from_date TEXT NOT NULL, to_date TEXT, -- the last day; NULL: nobody knows yet
    wished_by TEXT NOT NULL DEFAULT 'both', -- person, professional, both
    why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX pause_by_accompaniment ON pause (accompaniment_id, from_date);
CREATE UNIQUE INDEX pause_open ON pause (accompaniment_id) WHERE to_date IS NULL;

CREATE TABLE meeting_rhythm (
    id INTEGER PRIMARY KEY,
    accompaniment_id INTEGER NOT NULL REFERENCES accompaniment (id),
    from_date TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT 'week', -- day, week, month, on_request
    every INTEGER NOT NULL DEFAULT 1,
    UNIQUE (accompaniment_id, from_date)
) STRICT;

CREATE TABLE moment (
    id INTEGER PRIMARY KEY,
    accompaniment_id INTEGER NOT NULL REFERENCES accompaniment (id),
    happened TEXT NOT NULL, -- a year, a month or a day
    text TEXT NOT NULL, domain TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX moment_by_accompaniment ON moment (accompaniment_id);

CREATE VIRTUAL TABLE moment_search USING fts5 (
    text, content = 'moment', content_rowid = 'id', prefix = '3', tokenize = 'folding');
CREATE TRIGGER moment_search_insert AFTER INSERT ON moment BEGIN
    INSERT INTO moment_search (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER moment_search_delete AFTER DELETE ON moment BEGIN
    INSERT INTO moment_search (moment_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER moment_search_update AFTER UPDATE OF text ON moment BEGIN
    INSERT INTO moment_search (moment_search, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO moment_search (rowid, text) VALUES (new.id, new.text);
END;
