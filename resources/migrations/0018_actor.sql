-- Who asked: beside the name, which stays as it was said that day, the professional. Rows written before keep their
-- name alone; a professional who is removed leaves the name.

ALTER TABLE operation ADD COLUMN author_id INTEGER REFERENCES professional (id) ON DELETE SET NULL;
ALTER TABLE desk ADD COLUMN author_id INTEGER REFERENCES professional (id) ON DELETE SET NULL;
ALTER TABLE draft ADD COLUMN author_id INTEGER REFERENCES professional (id) ON DELETE SET NULL;
