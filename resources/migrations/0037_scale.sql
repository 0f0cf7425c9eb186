-- What each level of an objective means, in the words of the person; empty: the usual words.
ALTER TABLE objective ADD COLUMN much_less TEXT NOT NULL DEFAULT '';
ALTER TABLE objective ADD COLUMN less TEXT NOT NULL DEFAULT '';
ALTER TABLE objective ADD COLUMN as_agreed TEXT NOT NULL DEFAULT '';
ALTER TABLE objective ADD COLUMN more TEXT NOT NULL DEFAULT '';
ALTER TABLE objective ADD COLUMN much_more TEXT NOT NULL DEFAULT '';

-- What became of a difficulty, as an evaluation says it.
CREATE TABLE outcome (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    factor_id INTEGER NOT NULL REFERENCES factor (id) ON DELETE CASCADE,
    became TEXT NOT NULL DEFAULT '', -- gone, lighter, same, heavier; empty: not said
    words TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX outcome_of_factor ON outcome (assessment_id, factor_id);
CREATE INDEX outcome_by_factor ON outcome (factor_id);

-- What core/storage/guards.h makes of the descriptions.
DROP TRIGGER IF EXISTS objective_frozen;
CREATE TRIGGER objective_frozen BEFORE UPDATE ON objective
WHEN EXISTS (SELECT 1 FROM contract WHERE id IN (old.contract_id, new.contract_id) AND signed_on IS NOT NULL)
    AND (new.id, new.contract_id, new.domain, new.title, new.aims, new.means, new.indicator, new.much_less, new.less, new.as_agreed, new.more, new.much_more, new.due_on, new.position)
        IS NOT (old.id, old.contract_id, old.domain, old.title, old.aims, old.means, old.indicator, old.much_less, old.less, old.as_agreed, old.more, old.much_more, old.due_on, old.position) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
