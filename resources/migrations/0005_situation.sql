-- Dated facts of a person: one row says what held from a day to another. Money is in cents a month.

CREATE TABLE situation (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    family TEXT NOT NULL, kind TEXT NOT NULL DEFAULT '',
    from_date TEXT, to_date TEXT, detail TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL DEFAULT 0, number TEXT NOT NULL DEFAULT '', expires_on TEXT,
    court TEXT NOT NULL DEFAULT '', decided_on TEXT, scope TEXT NOT NULL DEFAULT '',
    representative TEXT NOT NULL DEFAULT '', representative_contact TEXT NOT NULL DEFAULT '',
    signs TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX situation_by_person ON situation (person_id, family, from_date);
CREATE INDEX situation_expiring ON situation (family, expires_on, person_id) WHERE expires_on IS NOT NULL;
