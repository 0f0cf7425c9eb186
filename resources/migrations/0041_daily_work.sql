-- A note of the journal de suivi says when it happened, what it is about, who was there and who may read it.
ALTER TABLE note ADD COLUMN time TEXT NOT NULL DEFAULT ''; -- « 09:30 »; empty: not said
ALTER TABLE note ADD COLUMN domains TEXT NOT NULL DEFAULT ''; -- JSON or nothing: terms of « domain »
ALTER TABLE note ADD COLUMN present TEXT NOT NULL DEFAULT ''; -- JSON or nothing: terms of « presence »
ALTER TABLE note ADD COLUMN access TEXT NOT NULL DEFAULT 'team'; -- team, referent, author

-- « time » repeats the note's as « day » does: a journal is read from one index, newest first.
ALTER TABLE note_about ADD COLUMN time TEXT NOT NULL DEFAULT '';
DROP INDEX note_about_by_person;
CREATE INDEX note_about_by_person ON note_about (person_id, day, time, note_id);

-- Our words for the kinds of note, where the structure did not write its own.
UPDATE term SET french = 'Téléphone', english = 'Telephone' WHERE list = 'note_kind' AND code = 'call' AND french = 'Appel';
UPDATE term SET french = 'Visite à domicile', english = 'Home visit' WHERE list = 'note_kind' AND code = 'visit' AND french = 'Visite';
UPDATE term SET french = 'Démarche accompagnée', english = 'Going along'
    WHERE list = 'note_kind' AND code = 'escort' AND french = 'Accompagnement physique';
CREATE INDEX note_incident ON note (day, time) WHERE kind = 'incident';

-- When the team of the day begins its work, and the watch of the night.
ALTER TABLE structure ADD COLUMN day_from TEXT NOT NULL DEFAULT '08:00';
ALTER TABLE structure ADD COLUMN unmet_days INTEGER NOT NULL DEFAULT 30;
ALTER TABLE structure ADD COLUMN night_from TEXT NOT NULL DEFAULT '21:00';

-- What a shift tells the next one (cahier de liaison): of a person, of a place, or of the house.
CREATE TABLE handover_entry (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL, time TEXT NOT NULL,
    author_id INTEGER REFERENCES professional (id),
    person_id INTEGER REFERENCES person (id),
    lodging_id INTEGER REFERENCES lodging (id),
    text TEXT NOT NULL,
    important INTEGER NOT NULL DEFAULT 0,
    to_do INTEGER NOT NULL DEFAULT 0, -- for a shift to come
    done_on TEXT,
    done_by_id INTEGER REFERENCES professional (id)
) STRICT;
CREATE INDEX handover_entry_by_moment ON handover_entry (day, time, id);
CREATE INDEX handover_entry_to_do ON handover_entry (day, time, id) WHERE to_do = 1 AND done_on IS NULL;
CREATE INDEX handover_entry_by_person ON handover_entry (person_id);
CREATE INDEX handover_entry_by_lodging ON handover_entry (lodging_id);
CREATE INDEX handover_entry_by_author ON handover_entry (author_id);
CREATE INDEX handover_entry_by_done_by ON handover_entry (done_by_id);
-- A note that was made of one.
ALTER TABLE note ADD COLUMN handover_id INTEGER REFERENCES handover_entry (id);
CREATE UNIQUE INDEX note_by_handover ON note (handover_id) WHERE handover_id IS NOT NULL;

CREATE VIRTUAL TABLE handover_entry_search USING fts5 (
    text, content = 'handover_entry', content_rowid = 'id', prefix = '3', tokenize = 'folding');
CREATE TRIGGER handover_entry_search_insert AFTER INSERT ON handover_entry BEGIN
    INSERT INTO handover_entry_search (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER handover_entry_search_delete AFTER DELETE ON handover_entry BEGIN
    INSERT INTO handover_entry_search (handover_entry_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER handover_entry_search_update AFTER UPDATE OF text ON handover_entry BEGIN
    INSERT INTO handover_entry_search (handover_entry_search, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO handover_entry_search (rowid, text) VALUES (new.id, new.text);
END;

-- Who has read an entry (lu par).
CREATE TABLE handover_reading (
    id INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES handover_entry (id),
    professional_id INTEGER NOT NULL REFERENCES professional (id),
    read_on TEXT NOT NULL,
    UNIQUE (entry_id, professional_id)
) STRICT;
CREATE INDEX handover_reading_by_professional ON handover_reading (professional_id);

-- A change of referent (relais): an act, so that continuity can be shown.
CREATE TABLE relay (
    id INTEGER PRIMARY KEY,
    accompaniment_id INTEGER NOT NULL REFERENCES accompaniment (id),
    happened_on TEXT NOT NULL,
    from_id INTEGER REFERENCES professional (id), -- NULL: nobody was the referent
    to_id INTEGER NOT NULL REFERENCES professional (id),
    passed_on TEXT NOT NULL DEFAULT '', -- what the next one has to know and to go on with
    told TEXT NOT NULL DEFAULT 'not_yet', -- whether the person was told, and agrees: not_yet, agrees, disagrees, silent
    words TEXT NOT NULL DEFAULT '', -- what the person says of it
    last_met TEXT, -- with the one who goes
    first_met TEXT -- with the one who comes; may be planned
) STRICT;
CREATE INDEX relay_by_accompaniment ON relay (accompaniment_id, happened_on, id);
CREATE INDEX relay_by_from ON relay (from_id);
CREATE INDEX relay_by_to ON relay (to_id);

-- An action in full: its domain, the time it took, what it changed that nobody had wanted, how it comes back.
ALTER TABLE action ADD COLUMN domain TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN unintended TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN repeat_unit TEXT NOT NULL DEFAULT ''; -- day, week, month; empty: once
ALTER TABLE action ADD COLUMN repeat_every INTEGER NOT NULL DEFAULT 0;

-- The steps of an action (démarches), in the order somebody gave them: who does what, for when.
CREATE TABLE action_step (
    id INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES action (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT 'person', actor_name TEXT NOT NULL DEFAULT '',
    planned_on TEXT, done_on TEXT
) STRICT;
CREATE INDEX action_step_by_action ON action_step (action_id, position, id);

-- Whom an action concerns beside the person accompanied.
CREATE TABLE action_about (
    id INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES action (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    UNIQUE (action_id, person_id)
) STRICT;
CREATE INDEX action_about_by_person ON action_about (person_id, action_id);
