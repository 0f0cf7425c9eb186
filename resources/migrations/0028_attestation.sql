-- What the structure attests of people: that they are lodged, were here, are accompanied; and what was cancelled of it.
CREATE TABLE attestation (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL DEFAULT 'lodging',
    issued_on TEXT, issued_by_id INTEGER REFERENCES professional (id), -- NULL: the structure's representative
    from_date TEXT, to_date TEXT, from_time TEXT NOT NULL DEFAULT '', to_time TEXT NOT NULL DEFAULT '',
    address_kind TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '',
    with_children INTEGER NOT NULL DEFAULT 0, terms TEXT NOT NULL DEFAULT '', recipient TEXT NOT NULL DEFAULT '',
    handed_to TEXT NOT NULL DEFAULT '', handed_on TEXT,
    sheet TEXT REFERENCES content (hash)
) STRICT;
CREATE UNIQUE INDEX attestation_number ON attestation (number);
CREATE INDEX attestation_by_person ON attestation (person_id);

CREATE TABLE attestation_cancellation (
    id INTEGER PRIMARY KEY,
    attestation_id INTEGER NOT NULL REFERENCES attestation (id),
    cancelled_on TEXT, by_id INTEGER REFERENCES professional (id), why TEXT NOT NULL DEFAULT ''
) STRICT;
-- An attestation is cancelled once.
CREATE UNIQUE INDEX attestation_cancelled ON attestation_cancellation (attestation_id);

-- What core/storage/guards.h makes of the descriptions.
CREATE TRIGGER attestation_frozen BEFORE UPDATE ON attestation
WHEN old.issued_on IS NOT NULL
    AND (new.id, new.number, new.kind, new.issued_on, new.issued_by_id, new.from_date, new.to_date, new.from_time, new.to_time, new.address_kind, new.address, new.with_children, new.terms, new.recipient, new.sheet)
        IS NOT (old.id, old.number, old.kind, old.issued_on, old.issued_by_id, old.from_date, old.to_date, old.from_time, old.to_time, old.address_kind, old.address, old.with_children, old.terms, old.recipient, old.sheet) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER attestation_kept BEFORE DELETE ON attestation
WHEN old.issued_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER attestation_cancellation_frozen BEFORE UPDATE ON attestation_cancellation
WHEN old.cancelled_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER attestation_cancellation_kept BEFORE DELETE ON attestation_cancellation
WHEN old.cancelled_on IS NOT NULL BEGIN
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
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'attestation' AND json_valid(after)) BEGIN
    SELECT RAISE(ABORT, 'a content that is named stays as it is');
END;
