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
