-- The search index of people and notes is written once, when the transaction ends: row by row, FTS5 writes its pages
-- again for every row. Triggers keep what is still to be written in « unindexed », so that whatever changes a row
-- (an operation, an undo, a recovery) is followed; core/storage/search_index.h empties it before the commit.
-- A row that stands there is in no index: nothing is to be taken out for it.

CREATE TABLE unindexed (
    concept TEXT NOT NULL, row_id INTEGER NOT NULL,
    PRIMARY KEY (concept, row_id)
) STRICT, WITHOUT ROWID;

DROP TRIGGER person_search_insert;
DROP TRIGGER person_search_delete;
DROP TRIGGER person_search_update;
DROP TRIGGER person_forms_insert;
DROP TRIGGER person_forms_delete;
DROP TRIGGER person_forms_update;
CREATE TRIGGER person_unindexed_insert AFTER INSERT ON person BEGIN
    INSERT OR IGNORE INTO unindexed (concept, row_id) VALUES ('person', new.id);
END;
CREATE TRIGGER person_unindexed_delete AFTER DELETE ON person BEGIN
    INSERT INTO person_search (person_search, rowid, search_text)
    SELECT 'delete', old.id, old.search_text
    WHERE NOT EXISTS (SELECT 1 FROM unindexed WHERE concept = 'person' AND row_id = old.id);
    INSERT INTO person_forms (person_forms, rowid, birth_name, used_name, first_names, phone)
    SELECT 'delete', old.id, old.birth_name, old.used_name, old.first_names, old.phone
    WHERE NOT EXISTS (SELECT 1 FROM unindexed WHERE concept = 'person' AND row_id = old.id);
    DELETE FROM unindexed WHERE concept = 'person' AND row_id = old.id;
END;
CREATE TRIGGER person_unindexed_update
AFTER UPDATE OF birth_name, used_name, first_names, phone, search_text ON person BEGIN
    INSERT INTO person_search (person_search, rowid, search_text)
    SELECT 'delete', old.id, old.search_text
    WHERE NOT EXISTS (SELECT 1 FROM unindexed WHERE concept = 'person' AND row_id = old.id);
    INSERT INTO person_forms (person_forms, rowid, birth_name, used_name, first_names, phone)
    SELECT 'delete', old.id, old.birth_name, old.used_name, old.first_names, old.phone
    WHERE NOT EXISTS (SELECT 1 FROM unindexed WHERE concept = 'person' AND row_id = old.id);
    INSERT OR IGNORE INTO unindexed (concept, row_id) VALUES ('person', new.id);
END;

DROP TRIGGER note_search_insert;
DROP TRIGGER note_search_delete;
DROP TRIGGER note_search_update;
CREATE TRIGGER note_unindexed_insert AFTER INSERT ON note BEGIN
    INSERT OR IGNORE INTO unindexed (concept, row_id) VALUES ('note', new.id);
END;
CREATE TRIGGER note_unindexed_delete AFTER DELETE ON note BEGIN
    INSERT INTO note_search (note_search, rowid, text)
    SELECT 'delete', old.id, old.text
    WHERE NOT EXISTS (SELECT 1 FROM unindexed WHERE concept = 'note' AND row_id = old.id);
    DELETE FROM unindexed WHERE concept = 'note' AND row_id = old.id;
END;
CREATE TRIGGER note_unindexed_update AFTER UPDATE OF text ON note BEGIN
    INSERT INTO note_search (note_search, rowid, text)
    SELECT 'delete', old.id, old.text
    WHERE NOT EXISTS (SELECT 1 FROM unindexed WHERE concept = 'note' AND row_id = old.id);
    INSERT OR IGNORE INTO unindexed (concept, row_id) VALUES ('note', new.id);
END;
