-- What is typed and not stored yet, and which desks have the file open. Neither is data of the structure: neither is
-- journalled.

CREATE TABLE desk (
    id INTEGER PRIMARY KEY,
    host TEXT NOT NULL, boot TEXT NOT NULL DEFAULT '', pid INTEGER NOT NULL,
    author TEXT NOT NULL DEFAULT '', since TEXT NOT NULL
) STRICT;

-- concept, row_id: the record of the form; row_id 0: not stored yet, and then owner_id tells of what.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    concept TEXT NOT NULL, row_id INTEGER NOT NULL DEFAULT 0, owner_id INTEGER NOT NULL DEFAULT 0,
    person_id INTEGER REFERENCES person (id) ON DELETE CASCADE, tab TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '', host TEXT NOT NULL, desk_id INTEGER NOT NULL,
    at TEXT NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE INDEX draft_by_record ON draft (concept, row_id, owner_id);
CREATE INDEX draft_by_person ON draft (person_id);

-- The history of a record names what was removed from it.
CREATE INDEX journal_removal ON journal (concept, id) WHERE after IS NULL;
