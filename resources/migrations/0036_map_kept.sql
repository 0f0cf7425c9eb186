-- The map of difficulties as it stood when a diagnostic or an evaluation was completed.
ALTER TABLE assessment_version ADD COLUMN map TEXT REFERENCES content (hash);

-- What core/storage/guards.h makes of the descriptions.
DROP TRIGGER IF EXISTS content_kept;
CREATE TRIGGER content_kept BEFORE DELETE ON content
WHEN old.hash IN (
    SELECT logo FROM structure WHERE logo IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.logo'), '') FROM journal WHERE concept = 'structure' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.logo'), '') FROM journal WHERE concept = 'structure' AND json_valid(after)
    UNION ALL SELECT sheet FROM assessment_version WHERE sheet IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.sheet'), '') FROM journal WHERE concept = 'assessment_version' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'assessment_version' AND json_valid(after)
    UNION ALL SELECT extract FROM assessment_version WHERE extract IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.extract'), '') FROM journal WHERE concept = 'assessment_version' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.extract'), '') FROM journal WHERE concept = 'assessment_version' AND json_valid(after)
    UNION ALL SELECT map FROM assessment_version WHERE map IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.map'), '') FROM journal WHERE concept = 'assessment_version' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.map'), '') FROM journal WHERE concept = 'assessment_version' AND json_valid(after)
    UNION ALL SELECT frozen FROM contract WHERE frozen IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.frozen'), '') FROM journal WHERE concept = 'contract' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.frozen'), '') FROM journal WHERE concept = 'contract' AND json_valid(after)
    UNION ALL SELECT sheet FROM contract_print WHERE sheet IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.sheet'), '') FROM journal WHERE concept = 'contract_print' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'contract_print' AND json_valid(after)
    UNION ALL SELECT parts FROM contract_print WHERE parts IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.parts'), '') FROM journal WHERE concept = 'contract_print' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.parts'), '') FROM journal WHERE concept = 'contract_print' AND json_valid(after)
    UNION ALL SELECT sheet FROM participation WHERE sheet IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.sheet'), '') FROM journal WHERE concept = 'participation' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'participation' AND json_valid(after)
    UNION ALL SELECT notice FROM participation WHERE notice IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.notice'), '') FROM journal WHERE concept = 'participation' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.notice'), '') FROM journal WHERE concept = 'participation' AND json_valid(after)
    UNION ALL SELECT sheet FROM receipt WHERE sheet IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.sheet'), '') FROM journal WHERE concept = 'receipt' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'receipt' AND json_valid(after)
    UNION ALL SELECT sheet FROM attestation WHERE sheet IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.sheet'), '') FROM journal WHERE concept = 'attestation' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'attestation' AND json_valid(after)
    UNION ALL SELECT sheet FROM paper WHERE sheet IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.sheet'), '') FROM journal WHERE concept = 'paper' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'paper' AND json_valid(after)) BEGIN
    SELECT RAISE(ABORT, 'a content that is named stays as it is');
END;
