-- The journal de suivi, the partners, and what the search reads. Triggers keep every index in step inside the same
-- transaction, undo included. The tokenizers « folding » and « names » are ours (core/storage/tokenizers.h).

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    accompaniment_id INTEGER REFERENCES accompaniment (id),
    day TEXT NOT NULL, kind TEXT NOT NULL DEFAULT '',
    author_id INTEGER REFERENCES professional (id),
    text TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_owner ON note (person_id);
CREATE INDEX note_by_accompaniment ON note (accompaniment_id);
CREATE INDEX note_by_author ON note (author_id);

-- Whose journal shows the note: the person, and those of the household it also concerns. « day » repeats the note's,
-- so that a journal is read from one index, newest first.
CREATE TABLE note_about (
    id INTEGER PRIMARY KEY,
    note_id INTEGER NOT NULL REFERENCES note (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    UNIQUE (note_id, person_id)
) STRICT;
CREATE INDEX note_about_by_person ON note_about (person_id, day, note_id);

CREATE VIRTUAL TABLE note_search USING fts5 (
    text, content = 'note', content_rowid = 'id', prefix = '3', tokenize = 'folding');
CREATE TRIGGER note_search_insert AFTER INSERT ON note BEGIN
    INSERT INTO note_search (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN
    INSERT INTO note_search (note_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER note_search_update AFTER UPDATE OF text ON note BEGIN
    INSERT INTO note_search (note_search, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO note_search (rowid, text) VALUES (new.id, new.text);
END;

CREATE TABLE partner (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, sector TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', mail TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL -- folded name, the order of lists
) STRICT;
CREATE INDEX partner_by_name ON partner (sort_key, id);
CREATE INDEX partner_by_sector ON partner (sector, sort_key, id);

CREATE VIRTUAL TABLE partner_search USING fts5 (
    name, contact, phone, address, note, content = 'partner', content_rowid = 'id', prefix = '1 2 3',
    tokenize = 'folding');
CREATE TRIGGER partner_search_insert AFTER INSERT ON partner BEGIN
    INSERT INTO partner_search (rowid, name, contact, phone, address, note)
    VALUES (new.id, new.name, new.contact, new.phone, new.address, new.note);
END;
CREATE TRIGGER partner_search_delete AFTER DELETE ON partner BEGIN
    INSERT INTO partner_search (partner_search, rowid, name, contact, phone, address, note)
    VALUES ('delete', old.id, old.name, old.contact, old.phone, old.address, old.note);
END;
CREATE TRIGGER partner_search_update AFTER UPDATE ON partner BEGIN
    INSERT INTO partner_search (partner_search, rowid, name, contact, phone, address, note)
    VALUES ('delete', old.id, old.name, old.contact, old.phone, old.address, old.note);
    INSERT INTO partner_search (rowid, name, contact, phone, address, note)
    VALUES (new.id, new.name, new.contact, new.phone, new.address, new.note);
END;

-- Names as they may be misspelled, and telephone numbers: positions are of no use there.
CREATE VIRTUAL TABLE person_forms USING fts5 (
    birth_name, used_name, first_names, phone, content = 'person', content_rowid = 'id', detail = 'none',
    tokenize = 'names');
INSERT INTO person_forms (person_forms) VALUES ('rebuild');
CREATE TRIGGER person_forms_insert AFTER INSERT ON person BEGIN
    INSERT INTO person_forms (rowid, birth_name, used_name, first_names, phone)
    VALUES (new.id, new.birth_name, new.used_name, new.first_names, new.phone);
END;
CREATE TRIGGER person_forms_delete AFTER DELETE ON person BEGIN
    INSERT INTO person_forms (person_forms, rowid, birth_name, used_name, first_names, phone)
    VALUES ('delete', old.id, old.birth_name, old.used_name, old.first_names, old.phone);
END;
CREATE TRIGGER person_forms_update AFTER UPDATE OF birth_name, used_name, first_names, phone ON person BEGIN
    INSERT INTO person_forms (person_forms, rowid, birth_name, used_name, first_names, phone)
    VALUES ('delete', old.id, old.birth_name, old.used_name, old.first_names, old.phone);
    INSERT INTO person_forms (rowid, birth_name, used_name, first_names, phone)
    VALUES (new.id, new.birth_name, new.used_name, new.first_names, new.phone);
END;
CREATE INDEX person_by_birth_date ON person (birth_date) WHERE birth_date <> '';
