-- What each column of a list to import means, remembered for the next list with the same headers.
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    signature TEXT NOT NULL UNIQUE, -- SHA-256 of the folded headers
    targets TEXT NOT NULL,          -- JSON array: the target of each column, '' for none
    used_on TEXT NOT NULL
) STRICT;
