-- What is asked of the préfet, with its reasons and what became of it; the papers that are given or sent beside the
-- contracts, numbered and kept as they were.
ALTER TABLE admission ADD COLUMN requested_on TEXT;
ALTER TABLE admission ADD COLUMN situation TEXT NOT NULL DEFAULT '';
ALTER TABLE admission ADD COLUMN joined TEXT NOT NULL DEFAULT '';
ALTER TABLE admission ADD COLUMN missing_asked_on TEXT;
ALTER TABLE admission ADD COLUMN completed_on TEXT;
ALTER TABLE admission ADD COLUMN confirmation_asked_on TEXT;

-- One that is being prepared was not asked yet: its day may be missing.
CREATE TABLE prolongation_new (
    id INTEGER PRIMARY KEY,
    admission_id INTEGER NOT NULL REFERENCES admission (id),
    asked_on TEXT, asked_by TEXT NOT NULL DEFAULT '', received_on TEXT,
    missing_asked_on TEXT, completed_on TEXT, confirmation_asked_on TEXT,
    done TEXT NOT NULL DEFAULT '', under_way TEXT NOT NULL DEFAULT '', obstacles TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '', next_steps TEXT NOT NULL DEFAULT '', person_view TEXT NOT NULL DEFAULT '',
    joined TEXT NOT NULL DEFAULT '',
    months INTEGER NOT NULL DEFAULT 0, days INTEGER NOT NULL DEFAULT 0,
    answer TEXT NOT NULL DEFAULT '', answered_on TEXT
) STRICT;
INSERT INTO prolongation_new (id, admission_id, asked_on, received_on, months, days, answer, answered_on)
SELECT id, admission_id, asked_on, received_on, months, days, answer, answered_on FROM prolongation;
DROP TABLE prolongation;
ALTER TABLE prolongation_new RENAME TO prolongation;
CREATE INDEX prolongation_by_admission ON prolongation (admission_id, asked_on);

-- Why a contract was handed over or signed later than the law says.
ALTER TABLE contract ADD COLUMN late_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL DEFAULT '',
    admission_id INTEGER REFERENCES admission (id),
    prolongation_id INTEGER REFERENCES prolongation (id),
    issued_on TEXT, issued_by_id INTEGER REFERENCES professional (id),
    handed_on TEXT,
    sheet TEXT REFERENCES content (hash)
) STRICT;
CREATE UNIQUE INDEX paper_number ON paper (number);
CREATE INDEX paper_by_person ON paper (person_id);

-- What core/storage/guards.h makes of the descriptions.
CREATE TRIGGER paper_frozen BEFORE UPDATE ON paper
WHEN old.issued_on IS NOT NULL
    AND (new.id, new.number, new.kind, new.issued_on, new.issued_by_id, new.sheet)
        IS NOT (old.id, old.number, old.kind, old.issued_on, old.issued_by_id, old.sheet) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER paper_kept BEFORE DELETE ON paper
WHEN old.issued_on IS NOT NULL BEGIN
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
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'attestation' AND json_valid(after)
    UNION ALL SELECT sheet FROM paper WHERE sheet IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.sheet'), '') FROM journal WHERE concept = 'paper' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'paper' AND json_valid(after)) BEGIN
    SELECT RAISE(ABORT, 'a content that is named stays as it is');
END;
