-- The version of Jalons that last brought the file up to date: what an older one tells the person to install.
CREATE TABLE program (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version TEXT NOT NULL
) STRICT;
