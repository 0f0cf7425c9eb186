-- Answers to custom fields are searched by their words, and narrow lists of people as places and
-- kinds of deadline do.

CREATE VIEW custom_words (id, words) AS
SELECT v.id, CASE f.kind
    WHEN 'text' THEN v.value
    WHEN 'choice' THEN (SELECT c.label FROM custom_choice c WHERE c.id = CAST(v.value AS INTEGER))
    WHEN 'choices' THEN (SELECT group_concat(c.label, ' ; ')
        FROM json_each(v.value) j JOIN custom_choice c ON c.id = j.value)
    END
FROM custom_value v JOIN custom_field f ON f.id = v.field_id;

CREATE VIRTUAL TABLE custom_search USING fts5 (words, prefix = '2 3', tokenize = 'folding');
INSERT INTO custom_search (rowid, words) SELECT id, words FROM custom_words WHERE words <> '';
CREATE TRIGGER custom_search_insert AFTER INSERT ON custom_value BEGIN
    INSERT INTO custom_search (rowid, words) SELECT id, words FROM custom_words WHERE id = new.id AND words <> '';
END;
CREATE TRIGGER custom_search_delete AFTER DELETE ON custom_value BEGIN
    DELETE FROM custom_search WHERE rowid = old.id;
END;
CREATE TRIGGER custom_search_update AFTER UPDATE OF value ON custom_value BEGIN
    DELETE FROM custom_search WHERE rowid = old.id;
    INSERT INTO custom_search (rowid, words) SELECT id, words FROM custom_words WHERE id = new.id AND words <> '';
END;
-- A choice said in other words: so are the answers given with it.
CREATE TRIGGER custom_search_choice AFTER UPDATE OF label ON custom_choice WHEN old.label <> new.label BEGIN
    DELETE FROM custom_search WHERE rowid IN (SELECT id FROM custom_value WHERE field_id = new.field_id);
    INSERT INTO custom_search (rowid, words) SELECT w.id, w.words
        FROM custom_value v JOIN custom_words w ON w.id = v.id WHERE v.field_id = new.field_id AND w.words <> '';
END;

ALTER TABLE named_list ADD COLUMN lodging_id INTEGER REFERENCES lodging (id);
ALTER TABLE named_list ADD COLUMN due_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE named_list ADD COLUMN answers TEXT NOT NULL DEFAULT ''; -- JSON: { custom_field.id: value }
CREATE INDEX named_list_by_lodging ON named_list (lodging_id);
