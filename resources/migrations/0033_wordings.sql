-- The words of papers as the structure has them: dated versions of each kind of paper. As long as there is none the words
-- that come with the program are those in use.
CREATE TABLE paper_wording (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    from_date TEXT, -- NULL: being prepared
    title TEXT NOT NULL DEFAULT '', intro TEXT NOT NULL DEFAULT '',
    rows TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX paper_wording_by_kind ON paper_wording (kind, from_date);
