-- Where the person goes when an accompaniment ends, of those too who were lodged by nobody.

ALTER TABLE accompaniment ADD COLUMN exit_destination TEXT NOT NULL DEFAULT '';
