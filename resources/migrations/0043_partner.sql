-- What a partner does, for whom, and how one is referred there.
ALTER TABLE partner ADD COLUMN services TEXT NOT NULL DEFAULT '';
ALTER TABLE partner ADD COLUMN areas TEXT NOT NULL DEFAULT '';
ALTER TABLE partner ADD COLUMN languages TEXT NOT NULL DEFAULT ''; -- those spoken there
ALTER TABLE partner ADD COLUMN hours TEXT NOT NULL DEFAULT '';
ALTER TABLE partner ADD COLUMN referral TEXT NOT NULL DEFAULT '';
ALTER TABLE partner ADD COLUMN domains TEXT NOT NULL DEFAULT ''; -- JSON or nothing: terms of « domain »

-- Whom one asks for there, and for what.
CREATE TABLE partner_contact (
    id INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    name TEXT NOT NULL, job TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', mail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX partner_contact_by_partner ON partner_contact (partner_id, id);

DROP TRIGGER partner_search_insert;
DROP TRIGGER partner_search_delete;
DROP TRIGGER partner_search_update;
DROP TABLE partner_search;
CREATE VIRTUAL TABLE partner_search USING fts5 (
    name, contact, phone, address, note, services, areas, languages, referral, content = 'partner', content_rowid = 'id',
    prefix = '1 2 3', tokenize = 'folding');
INSERT INTO partner_search (partner_search) VALUES ('rebuild');
CREATE TRIGGER partner_search_insert AFTER INSERT ON partner BEGIN
    INSERT INTO partner_search (rowid, name, contact, phone, address, note, services, areas, languages, referral)
    VALUES (new.id, new.name, new.contact, new.phone, new.address, new.note, new.services, new.areas, new.languages, new.referral);
END;
CREATE TRIGGER partner_search_delete AFTER DELETE ON partner BEGIN
    INSERT INTO partner_search (partner_search, rowid, name, contact, phone, address, note, services, areas, languages, referral)
    VALUES ('delete', old.id, old.name, old.contact, old.phone, old.address, old.note, old.services, old.areas,
        old.languages, old.referral);
END;
CREATE TRIGGER partner_search_update AFTER UPDATE ON partner BEGIN
    INSERT INTO partner_search (partner_search, rowid, name, contact, phone, address, note, services, areas, languages, referral)
    VALUES ('delete', old.id, old.name, old.contact, old.phone, old.address, old.note, old.services, old.areas,
        old.languages, old.referral);
    INSERT INTO partner_search (rowid, name, contact, phone, address, note, services, areas, languages, referral)
    VALUES (new.id, new.name, new.contact, new.phone, new.address, new.note, new.services, new.areas, new.languages, new.referral);
END;

CREATE VIRTUAL TABLE partner_contact_search USING fts5 (
    name, job, phone, content = 'partner_contact', content_rowid = 'id', prefix = '1 2 3', tokenize = 'folding');
CREATE TRIGGER partner_contact_search_insert AFTER INSERT ON partner_contact BEGIN
    INSERT INTO partner_contact_search (rowid, name, job, phone) VALUES (new.id, new.name, new.job, new.phone);
END;
CREATE TRIGGER partner_contact_search_delete AFTER DELETE ON partner_contact BEGIN
    INSERT INTO partner_contact_search (partner_contact_search, rowid, name, job, phone)
    VALUES ('delete', old.id, old.name, old.job, old.phone);
END;
CREATE TRIGGER partner_contact_search_update AFTER UPDATE OF name, job, phone ON partner_contact BEGIN
    INSERT INTO partner_contact_search (partner_contact_search, rowid, name, job, phone)
    VALUES ('delete', old.id, old.name, old.job, old.phone);
    INSERT INTO partner_contact_search (rowid, name, job, phone) VALUES (new.id, new.name, new.job, new.phone);
END;
