-- The web page of a partner.
ALTER TABLE partner ADD COLUMN site TEXT NOT NULL DEFAULT '';
