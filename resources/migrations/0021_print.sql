-- Contracts as they were printed for signature: kept for good, numbered once.
CREATE TABLE contract_print (
    id INTEGER PRIMARY KEY,
    contract_id INTEGER REFERENCES contract (id),
    number TEXT NOT NULL, rank INTEGER NOT NULL, printed_on TEXT,
    printed_by_id INTEGER REFERENCES professional (id),
    sheet TEXT REFERENCES content (hash),
    parts TEXT REFERENCES content (hash)
) STRICT;
CREATE INDEX contract_print_by_contract ON contract_print (contract_id, rank);
CREATE UNIQUE INDEX contract_print_label ON contract_print (number, rank);

-- What core/storage/guards.h makes of the descriptions.
CREATE TRIGGER contract_print_frozen BEFORE UPDATE ON contract_print
WHEN old.printed_on IS NOT NULL
    AND (new.id, new.number, new.rank, new.printed_on, new.printed_by_id, new.sheet, new.parts)
        IS NOT (old.id, old.number, old.rank, old.printed_on, old.printed_by_id, old.sheet, old.parts) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER contract_print_kept BEFORE DELETE ON contract_print
WHEN old.printed_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
DROP TRIGGER IF EXISTS content_kept;
CREATE TRIGGER content_kept BEFORE DELETE ON content
WHEN old.hash IN (
    SELECT logo FROM structure WHERE logo IS NOT NULL
    UNION ALL SELECT ifnull(json_extract(before, '$.logo'), '') FROM journal WHERE concept = 'structure' AND json_valid(before)
    UNION ALL SELECT ifnull(json_extract(after, '$.logo'), '') FROM journal WHERE concept = 'structure' AND json_valid(after)
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
