-- What is done together (action collective), and projects of développement social: the same record, its kind says which.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL, kind TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '',
    professional_id INTEGER REFERENCES professional (id), -- who is in charge
    partners TEXT NOT NULL DEFAULT '', -- with whom: inhabitants, associations, companies, town, department
    means TEXT NOT NULL DEFAULT '', steps TEXT NOT NULL DEFAULT '', effects TEXT NOT NULL DEFAULT '',
    places INTEGER NOT NULL DEFAULT 0, -- for how many; 0: not said
    from_date TEXT, to_date TEXT,
    sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX activity_by_title ON activity (sort_key, id);
CREATE INDEX activity_by_kind ON activity (kind, sort_key, id);
CREATE INDEX activity_by_professional ON activity (professional_id);

-- One meeting of it (séance).
CREATE TABLE activity_session (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    day TEXT NOT NULL, time TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL DEFAULT 0,
    theme TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '', appraisal TEXT NOT NULL DEFAULT '' -- what came of it; what those who were there say
) STRICT;
CREATE INDEX activity_session_by_activity ON activity_session (activity_id, day, time, id);
CREATE INDEX activity_session_by_day ON activity_session (day, time, id);

-- Who is expected at a session, and who came.
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES activity_session (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    came TEXT NOT NULL DEFAULT 'expected', -- expected, present, absent, excused
    objective_id INTEGER REFERENCES objective (id), -- of the person's contract, that it serves
    words TEXT NOT NULL DEFAULT '', -- what the person says of it
    UNIQUE (session_id, person_id)
) STRICT;
CREATE INDEX attendance_by_person ON attendance (person_id, session_id);
CREATE INDEX attendance_by_objective ON attendance (objective_id);

-- Where needs are voiced: conseil de la vie sociale, assemblée de quartier, groupe d'expression.
CREATE TABLE assembly (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL, time TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '',
    convened_on TEXT, convened TEXT NOT NULL DEFAULT '', agenda TEXT NOT NULL DEFAULT '',
    present TEXT NOT NULL DEFAULT '', -- by name, those who agree to be named
    unnamed INTEGER NOT NULL DEFAULT 0, -- how many others were there
    minutes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX assembly_by_day ON assembly (day, id);

CREATE TABLE expressed_need (
    id INTEGER PRIMARY KEY,
    assembly_id INTEGER NOT NULL REFERENCES assembly (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT 'need', -- need, proposal
    domain TEXT NOT NULL DEFAULT '', area TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL,
    reply TEXT NOT NULL DEFAULT '', answered_on TEXT, answered_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX expressed_need_by_assembly ON expressed_need (assembly_id, position, id);
CREATE INDEX expressed_need_unanswered ON expressed_need (assembly_id, id) WHERE answered_on IS NULL;

CREATE VIRTUAL TABLE activity_search USING fts5 (
    title, purpose, partners, effects, content = 'activity', content_rowid = 'id', prefix = '3', tokenize = 'folding');
CREATE TRIGGER activity_search_insert AFTER INSERT ON activity BEGIN
    INSERT INTO activity_search (rowid, title, purpose, partners, effects)
    VALUES (new.id, new.title, new.purpose, new.partners, new.effects);
END;
CREATE TRIGGER activity_search_delete AFTER DELETE ON activity BEGIN
    INSERT INTO activity_search (activity_search, rowid, title, purpose, partners, effects)
    VALUES ('delete', old.id, old.title, old.purpose, old.partners, old.effects);
END;
CREATE TRIGGER activity_search_update AFTER UPDATE OF title, purpose, partners, effects ON activity BEGIN
    INSERT INTO activity_search (activity_search, rowid, title, purpose, partners, effects)
    VALUES ('delete', old.id, old.title, old.purpose, old.partners, old.effects);
    INSERT INTO activity_search (rowid, title, purpose, partners, effects)
    VALUES (new.id, new.title, new.purpose, new.partners, new.effects);
END;

CREATE VIRTUAL TABLE expressed_need_search USING fts5 (
    words, reply, content = 'expressed_need', content_rowid = 'id', prefix = '3', tokenize = 'folding');
CREATE TRIGGER expressed_need_search_insert AFTER INSERT ON expressed_need BEGIN
    INSERT INTO expressed_need_search (rowid, words, reply) VALUES (new.id, new.words, new.reply);
END;
CREATE TRIGGER expressed_need_search_delete AFTER DELETE ON expressed_need BEGIN
    INSERT INTO expressed_need_search (expressed_need_search, rowid, words, reply)
    VALUES ('delete', old.id, old.words, old.reply);
END;
CREATE TRIGGER expressed_need_search_update AFTER UPDATE OF words, reply ON expressed_need BEGIN
    INSERT INTO expressed_need_search (expressed_need_search, rowid, words, reply)
    VALUES ('delete', old.id, old.words, old.reply);
    INSERT INTO expressed_need_search (rowid, words, reply) VALUES (new.id, new.words, new.reply);
END;
