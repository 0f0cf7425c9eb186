-- Who signs on the side of the person when it is not as the measure in force says, what the person said when somebody else
-- signs, who else has a box on the paper; since when a professional signs by delegation.
DROP VIEW signed_contract;
ALTER TABLE contract ADD COLUMN signers TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN signers_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN present_too TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN heard TEXT NOT NULL DEFAULT '';
ALTER TABLE professional ADD COLUMN delegated_on TEXT;
CREATE VIEW signed_contract AS SELECT * FROM contract
WHERE signed_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM annulment WHERE contract_id = contract.id);
