-- The household in full: custody of children, people who live elsewhere, animals, whom an accompaniment concerns.

ALTER TABLE membership ADD COLUMN custody TEXT NOT NULL DEFAULT '';
ALTER TABLE membership ADD COLUMN at_home INTEGER NOT NULL DEFAULT 1;
ALTER TABLE membership ADD COLUMN end_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE animal (
    id INTEGER PRIMARY KEY,
    household_id INTEGER NOT NULL REFERENCES household (id),
    kind TEXT NOT NULL DEFAULT '', name TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL DEFAULT 1 CHECK (number >= 1), from_date TEXT, to_date TEXT
) STRICT;
CREATE INDEX animal_by_household ON animal (household_id);

-- Those an accompaniment concerns beside its holder, who always is one of them.
CREATE TABLE concerned (
    id INTEGER PRIMARY KEY,
    accompaniment_id INTEGER NOT NULL REFERENCES accompaniment (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    UNIQUE (accompaniment_id, person_id)
) STRICT;
CREATE INDEX concerned_by_person ON concerned (person_id, accompaniment_id);
