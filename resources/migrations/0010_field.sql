-- Fields that the structure adds to its files (champs personnalisés). A retired field or choice
-- keeps the values given with it.

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0, active INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX custom_field_by_owner ON custom_field (owner, position, id);

CREATE TABLE custom_choice (
    id INTEGER PRIMARY KEY,
    field_id INTEGER NOT NULL REFERENCES custom_field (id),
    label TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0, active INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX custom_choice_by_field ON custom_choice (field_id, position, id);

-- A number with a point, a date as ISO text, « 1 » or « 0 », the id of a choice or a JSON array of
-- them; what is not said has no row.
CREATE TABLE custom_value (
    id INTEGER PRIMARY KEY,
    field_id INTEGER NOT NULL REFERENCES custom_field (id),
    person_id INTEGER REFERENCES person (id),
    accompaniment_id INTEGER REFERENCES accompaniment (id),
    value TEXT NOT NULL CHECK (value <> ''),
    CHECK ((person_id IS NULL) <> (accompaniment_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX custom_value_of_person ON custom_value (person_id, field_id)
    WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX custom_value_of_accompaniment ON custom_value (accompaniment_id, field_id)
    WHERE accompaniment_id IS NOT NULL;
CREATE INDEX custom_value_by_field ON custom_value (field_id, value);
