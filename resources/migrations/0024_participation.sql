-- What people pay in a CHRS: the decisions of the préfet, the calculations with their lines, the receipts.
-- Rates are hundredths of a percent, amounts cents.

CREATE TABLE prefect_decision (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL, decided_on TEXT, from_date TEXT NOT NULL,
    small_rate INTEGER NOT NULL DEFAULT 0, small_meals_rate INTEGER NOT NULL DEFAULT 0, -- one or two people
    large_rate INTEGER NOT NULL DEFAULT 0, large_meals_rate INTEGER NOT NULL DEFAULT 0, -- three and more
    flat INTEGER NOT NULL DEFAULT 0, -- a day of a short stay
    absence_rule TEXT NOT NULL DEFAULT 'to_fix', absence_nights INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX prefect_decision_by_date ON prefect_decision (from_date);

CREATE TABLE participation (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    number TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1,
    replaces_id INTEGER REFERENCES participation (id),
    decision_id INTEGER REFERENCES prefect_decision (id),
    adults INTEGER NOT NULL DEFAULT 1, children INTEGER NOT NULL DEFAULT 0, meals INTEGER NOT NULL DEFAULT 0,
    arrived_on TEXT NOT NULL, from_date TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
    completed_on TEXT, completed_by_id INTEGER REFERENCES professional (id),
    rate INTEGER NOT NULL DEFAULT 0, flat INTEGER NOT NULL DEFAULT 0, amount INTEGER NOT NULL DEFAULT 0,
    sheet TEXT REFERENCES content (hash), notice TEXT REFERENCES content (hash),
    handed_on TEXT, acknowledged INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX participation_by_person ON participation (person_id);
CREATE INDEX participation_by_decision ON participation (decision_id);
CREATE INDEX participation_by_replaced ON participation (replaces_id);
CREATE UNIQUE INDEX participation_label ON participation (number, version);

CREATE TABLE participation_line (
    id INTEGER PRIMARY KEY,
    participation_id INTEGER NOT NULL REFERENCES participation (id),
    kind TEXT NOT NULL DEFAULT 'resource', nature TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person (id), month TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL DEFAULT 0, document TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX participation_line_by_participation ON participation_line (participation_id, position);
CREATE INDEX participation_line_by_person ON participation_line (person_id);

CREATE TABLE receipt (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    participation_id INTEGER REFERENCES participation (id),
    received_from TEXT NOT NULL, amount INTEGER NOT NULL, means TEXT NOT NULL DEFAULT '',
    period_from TEXT, period_to TEXT, balance INTEGER NOT NULL DEFAULT 0,
    received_on TEXT, received_by_id INTEGER REFERENCES professional (id),
    cancels_id INTEGER REFERENCES receipt (id), why TEXT NOT NULL DEFAULT '',
    sheet TEXT REFERENCES content (hash)
) STRICT;
CREATE UNIQUE INDEX receipt_number ON receipt (number);
-- A receipt is cancelled once.
CREATE UNIQUE INDEX receipt_cancelled ON receipt (cancels_id) WHERE cancels_id IS NOT NULL;
CREATE INDEX receipt_by_person ON receipt (person_id, period_from);
CREATE INDEX receipt_by_participation ON receipt (participation_id);

ALTER TABLE lodging ADD COLUMN scale TEXT NOT NULL DEFAULT ''; -- chrs, other; '': as the place around it

-- What core/storage/guards.h makes of the descriptions.
CREATE TRIGGER participation_frozen BEFORE UPDATE ON participation
WHEN old.completed_on IS NOT NULL
    AND (new.id, new.number, new.version, new.replaces_id, new.decision_id, new.adults, new.children, new.meals, new.arrived_on, new.from_date, new.note, new.completed_on, new.completed_by_id, new.rate, new.flat, new.amount, new.sheet, new.notice)
        IS NOT (old.id, old.number, old.version, old.replaces_id, old.decision_id, old.adults, old.children, old.meals, old.arrived_on, old.from_date, old.note, old.completed_on, old.completed_by_id, old.rate, old.flat, old.amount, old.sheet, old.notice) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER participation_kept BEFORE DELETE ON participation
WHEN old.completed_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER participation_line_not_added BEFORE INSERT ON participation_line
WHEN EXISTS (SELECT 1 FROM participation WHERE id = new.participation_id AND completed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER participation_line_frozen BEFORE UPDATE ON participation_line
WHEN EXISTS (SELECT 1 FROM participation WHERE id IN (old.participation_id, new.participation_id) AND completed_on IS NOT NULL)
    AND (new.id, new.participation_id, new.kind, new.nature, new.month, new.amount, new.document, new.position)
        IS NOT (old.id, old.participation_id, old.kind, old.nature, old.month, old.amount, old.document, old.position) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER participation_line_kept BEFORE DELETE ON participation_line
WHEN EXISTS (SELECT 1 FROM participation WHERE id = old.participation_id AND completed_on IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER receipt_frozen BEFORE UPDATE ON receipt
WHEN old.received_on IS NOT NULL
    AND (new.id, new.number, new.participation_id, new.received_from, new.amount, new.means, new.period_from, new.period_to, new.balance, new.received_on, new.received_by_id, new.cancels_id, new.why, new.sheet)
        IS NOT (old.id, old.number, old.participation_id, old.received_from, old.amount, old.means, old.period_from, old.period_to, old.balance, old.received_on, old.received_by_id, old.cancels_id, old.why, old.sheet) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER receipt_kept BEFORE DELETE ON receipt
WHEN old.received_on IS NOT NULL BEGIN
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
    UNION ALL SELECT ifnull(json_extract(after, '$.sheet'), '') FROM journal WHERE concept = 'receipt' AND json_valid(after)) BEGIN
    SELECT RAISE(ABORT, 'a content that is named stays as it is');
END;
