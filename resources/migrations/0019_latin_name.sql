-- A name in another script has a Latin spelling, by which it is sorted and found; and names are found in any
-- transliteration (core/base/sound_frame.h): the index holds one form more of each word.

ALTER TABLE person ADD COLUMN latin_name TEXT NOT NULL DEFAULT '';

DROP TRIGGER person_search_delete;
DROP TRIGGER person_search_update;
DROP TABLE person_search;
CREATE VIRTUAL TABLE person_search USING fts5 (
    birth_name, used_name, first_names, latin_name, phone, content = 'person', content_rowid = 'id', detail = 'none',
    columnsize = 0, tokenize = 'names');
INSERT INTO person_search (person_search, rank) VALUES ('hashsize', 262144);
INSERT INTO person_search (person_search) VALUES ('rebuild');
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
    SELECT to_index('person', old.id, old.birth_name, old.used_name, old.first_names, old.latin_name, old.phone);
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF birth_name, used_name, first_names, latin_name, phone ON person BEGIN
    SELECT to_index('person', old.id, old.birth_name, old.used_name, old.first_names, old.latin_name, old.phone);
END;
