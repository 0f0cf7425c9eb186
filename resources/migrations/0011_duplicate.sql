-- Two files of one person brought together (fusion), and pairs known to be two people.

CREATE TABLE merged_person (
    id INTEGER PRIMARY KEY,
    gone_id INTEGER NOT NULL UNIQUE,      -- the number of the file that was merged into the other
    person_id INTEGER NOT NULL REFERENCES person (id),
    merged_on TEXT NOT NULL, name TEXT NOT NULL
) STRICT;
CREATE INDEX merged_person_by_person ON merged_person (person_id);

CREATE TABLE not_duplicate (
    id INTEGER PRIMARY KEY,
    first_id INTEGER NOT NULL REFERENCES person (id),
    second_id INTEGER NOT NULL REFERENCES person (id),
    UNIQUE (first_id, second_id), CHECK (first_id < second_id)
) STRICT;
CREATE INDEX not_duplicate_by_second ON not_duplicate (second_id);
