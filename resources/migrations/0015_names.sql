-- One index finds people, misspelled or not, by the beginnings of their names and by their telephone numbers
-- (core/base/name_forms.h says what it holds); it was two, written at each change. Nothing is ranked by length: no
-- « docsize ». What is written of a person without touching their names or numbers does not touch the index.

-- The lines of an operation lie together: core/journal/lines.h finds them.
DROP INDEX journal_by_operation;

DROP TRIGGER person_unindexed_insert;
DROP TRIGGER person_unindexed_delete;
DROP TRIGGER person_unindexed_update;
DROP TRIGGER note_unindexed_insert;
DROP TRIGGER note_unindexed_delete;
DROP TRIGGER note_unindexed_update;
INSERT INTO note_search (rowid, text)
SELECT n.id, n.text FROM unindexed u JOIN note n ON n.id = u.row_id WHERE u.concept = 'note';
DROP TABLE unindexed;
DROP TABLE person_search;
DROP TABLE person_forms;
-- SQLite's own DROP COLUMN stumbles over the comment that stood before it: the table is written anew.
CREATE TABLE person_anew (
    id INTEGER PRIMARY KEY,
    civility TEXT NOT NULL DEFAULT '', birth_name TEXT NOT NULL DEFAULT '', used_name TEXT NOT NULL DEFAULT '',
    first_names TEXT NOT NULL DEFAULT '', gender TEXT NOT NULL DEFAULT '', birth_date TEXT NOT NULL DEFAULT '',
    birth_place TEXT NOT NULL DEFAULT '', nationality TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    mail TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '', domiciliation INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT '', interpreter INTEGER NOT NULL DEFAULT 0,
    trusted_name TEXT NOT NULL DEFAULT '', trusted_phone TEXT NOT NULL DEFAULT '',
    trusted_tie TEXT NOT NULL DEFAULT '', first_contact TEXT, note TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL -- folded « last name first names »: the order of lists
) STRICT;
INSERT INTO person_anew
SELECT id, civility, birth_name, used_name, first_names, gender, birth_date, birth_place, nationality, phone, mail,
    address, domiciliation, language, interpreter, trusted_name, trusted_phone, trusted_tie, first_contact, note,
    sort_key
FROM person;
DROP TABLE person;
ALTER TABLE person_anew RENAME TO person;
CREATE INDEX person_by_name ON person (sort_key, id);
CREATE INDEX person_by_birth_date ON person (birth_date) WHERE birth_date <> '';

CREATE VIRTUAL TABLE person_search USING fts5 (
    birth_name, used_name, first_names, phone, content = 'person', content_rowid = 'id', detail = 'none',
    columnsize = 0, tokenize = 'names');
-- What an import writes is put in order by parts, not left to the edits that follow.
INSERT INTO person_search (person_search, rank) VALUES ('hashsize', 262144);
INSERT INTO person_search (person_search) VALUES ('rebuild');

-- The index is written when the transaction ends (core/storage/search_index.h): SQLite itself tells of the rows
-- inserted (a trigger would make every insertion pay), these triggers of what it holds of the others.
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
    SELECT to_index('person', old.id, old.birth_name, old.used_name, old.first_names, old.phone);
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF birth_name, used_name, first_names, phone ON person BEGIN
    SELECT to_index('person', old.id, old.birth_name, old.used_name, old.first_names, old.phone);
END;
CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN
    SELECT to_index('note', old.id, old.text);
END;
CREATE TRIGGER note_search_update AFTER UPDATE OF text ON note BEGIN
    SELECT to_index('note', old.id, old.text);
END;
