-- The bytes of documents (the logo, contracts as signed) are kept once each, under their SHA-256, outside of the rows
-- that name them and of the journal's images. A text that is no longer the one that was signed goes under the SHA-256 of
-- what it is: the one it was signed with stays beside it, and tells. Images of before keep what they hold.

CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, bytes BLOB NOT NULL,
    CHECK (size = length(bytes))
) STRICT;

DROP TRIGGER IF EXISTS contract_frozen;
DROP TRIGGER IF EXISTS contract_kept;
DROP TRIGGER IF EXISTS article_not_added;
DROP TRIGGER IF EXISTS article_frozen;
DROP TRIGGER IF EXISTS article_kept;
DROP TRIGGER IF EXISTS objective_not_added;
DROP TRIGGER IF EXISTS objective_frozen;
DROP TRIGGER IF EXISTS objective_kept;
DROP TRIGGER IF EXISTS commitment_not_added;
DROP TRIGGER IF EXISTS commitment_frozen;
DROP TRIGGER IF EXISTS commitment_kept;
DROP TRIGGER IF EXISTS signature_not_added;
DROP TRIGGER IF EXISTS signature_frozen;
DROP TRIGGER IF EXISTS signature_kept;

-- A column that changes its type goes and comes; views and triggers of strangers that mention it do not hinder that.
CREATE TABLE moved (concept TEXT NOT NULL, row_id INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
INSERT INTO moved SELECT 'structure', id, sha256(logo) FROM structure WHERE length(logo) > 0;
INSERT INTO moved SELECT 'contract', id, sha256(frozen) FROM contract WHERE length(frozen) > 0;
INSERT OR IGNORE INTO content (hash, size, bytes)
SELECT sha256(logo), length(logo), logo FROM structure WHERE length(logo) > 0
UNION ALL SELECT sha256(frozen), length(frozen), frozen FROM contract WHERE length(frozen) > 0;
PRAGMA legacy_alter_table = ON;
ALTER TABLE structure DROP COLUMN logo;
ALTER TABLE structure ADD COLUMN logo TEXT REFERENCES content (hash);
ALTER TABLE contract DROP COLUMN frozen;
ALTER TABLE contract ADD COLUMN frozen TEXT REFERENCES content (hash);
PRAGMA legacy_alter_table = OFF;
UPDATE structure SET logo = m.hash FROM moved m WHERE m.concept = 'structure' AND m.row_id = structure.id;
UPDATE contract SET frozen = m.hash FROM moved m WHERE m.concept = 'contract' AND m.row_id = contract.id;
DROP TABLE moved;

-- What core/storage/guards.h makes of the descriptions.
CREATE TRIGGER contract_frozen BEFORE UPDATE ON contract
WHEN old.signed_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER contract_kept BEFORE DELETE ON contract
WHEN old.signed_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER article_not_added BEFORE INSERT ON article
WHEN EXISTS (SELECT 1 FROM contract WHERE id = new.contract_id AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER article_frozen BEFORE UPDATE ON article
WHEN EXISTS (SELECT 1 FROM contract WHERE id IN (old.contract_id, new.contract_id) AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER article_kept BEFORE DELETE ON article
WHEN EXISTS (SELECT 1 FROM contract WHERE id = old.contract_id AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER objective_not_added BEFORE INSERT ON objective
WHEN EXISTS (SELECT 1 FROM contract WHERE id = new.contract_id AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER objective_frozen BEFORE UPDATE ON objective
WHEN EXISTS (SELECT 1 FROM contract WHERE id IN (old.contract_id, new.contract_id) AND signed_on IS NOT NULL)
    AND (new.id, new.contract_id, new.domain, new.title, new.aims, new.means, new.indicator, new.due_on, new.position)
        IS NOT (old.id, old.contract_id, old.domain, old.title, old.aims, old.means, old.indicator, old.due_on, old.position) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER objective_kept BEFORE DELETE ON objective
WHEN EXISTS (SELECT 1 FROM contract WHERE id = old.contract_id AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER commitment_not_added BEFORE INSERT ON commitment
WHEN EXISTS (SELECT 1 FROM contract WHERE id = new.contract_id AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER commitment_frozen BEFORE UPDATE ON commitment
WHEN EXISTS (SELECT 1 FROM contract WHERE id IN (old.contract_id, new.contract_id) AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER commitment_kept BEFORE DELETE ON commitment
WHEN EXISTS (SELECT 1 FROM contract WHERE id = old.contract_id AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER signature_not_added BEFORE INSERT ON signature
WHEN EXISTS (SELECT 1 FROM contract WHERE id = new.contract_id AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER signature_frozen BEFORE UPDATE ON signature
WHEN EXISTS (SELECT 1 FROM contract WHERE id IN (old.contract_id, new.contract_id) AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER signature_kept BEFORE DELETE ON signature
WHEN EXISTS (SELECT 1 FROM contract WHERE id = old.contract_id AND signed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER content_frozen BEFORE UPDATE ON content BEGIN
    SELECT RAISE(ABORT, 'a content that is named stays as it is');
END;
CREATE TRIGGER content_kept BEFORE DELETE ON content
WHEN old.hash IN (
    SELECT logo FROM structure WHERE logo IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.logo'), '') FROM journal WHERE concept = 'structure' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.logo'), '') FROM journal WHERE concept = 'structure' AND json_valid(after)
    UNION ALL SELECT frozen FROM contract WHERE frozen IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.frozen'), '') FROM journal WHERE concept = 'contract' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.frozen'), '') FROM journal WHERE concept = 'contract' AND json_valid(after)) BEGIN
    SELECT RAISE(ABORT, 'a content that is named stays as it is');
END;
