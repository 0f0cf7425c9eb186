-- Who manages the house (organisme gestionnaire) and by what its representative signs; contrats de séjour and DIPC: the
-- admission, the services, who took part; the mandate of an
-- accompaniment that is imposed; when the préfet received a prolongation, and complete requests.
DROP VIEW signed_contract;
ALTER TABLE structure ADD COLUMN manager TEXT NOT NULL DEFAULT '';
ALTER TABLE structure ADD COLUMN manager_form TEXT NOT NULL DEFAULT '';
ALTER TABLE structure ADD COLUMN manager_seat TEXT NOT NULL DEFAULT '';
ALTER TABLE structure ADD COLUMN manager_siren TEXT NOT NULL DEFAULT '';
ALTER TABLE structure ADD COLUMN representative_power TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN admission_id INTEGER REFERENCES admission (id);
ALTER TABLE contract ADD COLUMN services TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN variant TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN took_part TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN refusal TEXT NOT NULL DEFAULT '';
ALTER TABLE accompaniment ADD COLUMN mandate_authority TEXT NOT NULL DEFAULT '';
ALTER TABLE accompaniment ADD COLUMN mandate_decided_on TEXT;
ALTER TABLE accompaniment ADD COLUMN mandate_scope TEXT NOT NULL DEFAULT '';
ALTER TABLE prolongation ADD COLUMN received_on TEXT;
CREATE INDEX contract_by_admission ON contract (admission_id);
CREATE VIEW signed_contract AS SELECT * FROM contract
WHERE signed_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM annulment WHERE contract_id = contract.id);
-- Those that the cycle of the accompaniment goes by: not what is made at the admission.
CREATE VIEW cycle_contract AS SELECT * FROM signed_contract WHERE kind NOT IN ('stay', 'individual');
-- What core/storage/guards.h makes of the description: which admission it is about follows a merge.
DROP TRIGGER contract_frozen;
CREATE TRIGGER contract_frozen BEFORE UPDATE ON contract
WHEN old.signed_on IS NOT NULL
    AND (new.id, new.accompaniment_id, new.kind, new.amends_id, new.number, new.signatory_id, new.signers, new.signers_reason, new.heard, new.present_too, new.services, new.variant, new.took_part, new.refusal, new.from_date, new.to_date, new.meeting_frequency, new.meeting_place, new.made_on, new.handed_on, new.signed_on, new.signed_at, new.frozen, new.frozen_sha256)
        IS NOT (old.id, old.accompaniment_id, old.kind, old.amends_id, old.number, old.signatory_id, old.signers, old.signers_reason, old.heard, old.present_too, old.services, old.variant, old.took_part, old.refusal, old.from_date, old.to_date, old.meeting_frequency, old.meeting_place, old.made_on, old.handed_on, old.signed_on, old.signed_at, old.frozen, old.frozen_sha256) BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
