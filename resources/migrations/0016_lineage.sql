-- Which file this is (the same in all its backups), and which life of it: a restore begins another one, so that desks
-- that had it open forget what they could undo. Numbers that were given once are never given again, whatever was
-- restored or removed since. A computer is known by its installation: two may bear one name.

CREATE TABLE lineage (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    file TEXT NOT NULL, epoch TEXT NOT NULL
) STRICT;
INSERT INTO lineage (id, file, epoch) VALUES (1, lower(hex(randomblob(16))), lower(hex(randomblob(16))));

CREATE TABLE used_number (
    id INTEGER PRIMARY KEY,
    series TEXT NOT NULL UNIQUE, last INTEGER NOT NULL
) STRICT;

ALTER TABLE desk ADD COLUMN installation TEXT NOT NULL DEFAULT '';
ALTER TABLE draft ADD COLUMN installation TEXT NOT NULL DEFAULT '';
