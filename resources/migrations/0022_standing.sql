-- The sheets of diagnostics and evaluations as they stood when they were completed, one a version.
CREATE TABLE assessment_version (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER REFERENCES assessment (id),
    version INTEGER NOT NULL, completed_on TEXT,
    sheet TEXT REFERENCES content (hash)
) STRICT;
CREATE UNIQUE INDEX assessment_version_label ON assessment_version (assessment_id, version);

-- Signatures that were recorded by mistake: nothing of the contract changes, it counts no more as signed.
CREATE TABLE annulment (
    id INTEGER PRIMARY KEY,
    contract_id INTEGER REFERENCES contract (id),
    annulled_on TEXT, by_id INTEGER REFERENCES professional (id),
    explanation TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX annulment_of_contract ON annulment (contract_id);

-- The one rule: which contracts count as signed.
CREATE VIEW signed_contract AS SELECT * FROM contract
WHERE signed_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM annulment WHERE contract_id = contract.id);

-- What core/storage/guards.h makes of the descriptions.
CREATE TRIGGER assessment_version_frozen BEFORE UPDATE ON assessment_version
WHEN old.completed_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER annulment_frozen BEFORE UPDATE ON annulment
WHEN old.annulled_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER annulment_kept BEFORE DELETE ON annulment
WHEN old.annulled_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
DROP TRIGGER IF EXISTS content_kept;
CREATE TRIGGER content_kept BEFORE DELETE ON content
WHEN old.hash IN (
    SELECT logo FROM structure WHERE logo IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.logo'), '') FROM journal WHERE concept = 'structure' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.logo'), '') FROM journal WHERE concept = 'structure' AND json_valid(after)
    UNION ALL SELECT sheet FROM assessment_version WHERE sheet IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.sheet'), '') FROM journal WHERE concept = 'assessment_version' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'assessment_version' AND json_valid(after)
    UNION ALL SELECT frozen FROM contract WHERE frozen IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.frozen'), '') FROM journal WHERE concept = 'contract' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.frozen'), '') FROM journal WHERE concept = 'contract' AND json_valid(after)
    UNION ALL SELECT sheet FROM contract_print WHERE sheet IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.sheet'), '') FROM journal WHERE concept = 'contract_print' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'contract_print' AND json_valid(after)
    UNION ALL SELECT parts FROM contract_print WHERE parts IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.parts'), '') FROM journal WHERE concept = 'contract_print' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.parts'), '') FROM journal WHERE concept = 'contract_print' AND json_valid(after)) BEGIN
    SELECT RAISE(ABORT, 'a content that is named stays as it is');
END;
