-- The sentences of documents as the structure has them: a row for each that it wrote otherwise than the program. « ours »
-- is the sentence of the program when it was written, so that a later change of it is told.
CREATE TABLE printed_sentence (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    ours TEXT NOT NULL DEFAULT ''
) STRICT;

-- The same of the words of papers: what those of the program were when a version was begun, as a digest of each part
-- (JSON). Empty: begun before this was kept, nothing is told.
ALTER TABLE paper_wording ADD COLUMN basis TEXT NOT NULL DEFAULT '';
