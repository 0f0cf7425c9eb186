-- The clauses of contracts as the structure has them: dated versions of each kind of contract, with their articles. As long
-- as there is none the library that comes with the program is the one in use.
CREATE TABLE clause_version (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    from_date TEXT, -- NULL: being prepared
    title TEXT NOT NULL DEFAULT '', preamble TEXT NOT NULL DEFAULT '',
    cvs_on TEXT, board_on TEXT,
    basis TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX clause_version_by_kind ON clause_version (kind, from_date);

CREATE TABLE clause (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES clause_version (id),
    code TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '', text TEXT NOT NULL DEFAULT '',
    shown_when TEXT NOT NULL DEFAULT 'always', position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX clause_by_version ON clause (version_id);
