-- A signed contract is a fact, and so is what it is made of: articles, objectives, commitments, signatures. Signing
-- writes the signatures first and signed_on last; from then on nothing comes, goes or changes, undo included. Only the
-- link from an objective to the need it answers stays free, for the need to be removed and put back: its words stand
-- in the sheet as signed.

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
        IS NOT (old.id, old.contract_id, old.domain, old.title, old.aims, old.means, old.indicator, old.due_on,
            old.position) BEGIN
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
