-- Lists of people that somebody named and kept: a filter, for everybody (owner_id NULL) or for one professional.
CREATE TABLE named_list (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    owner_id INTEGER REFERENCES professional (id),
    search TEXT NOT NULL DEFAULT '', referent_id INTEGER REFERENCES professional (id),
    phase TEXT NOT NULL DEFAULT '', domain TEXT NOT NULL DEFAULT '', public TEXT NOT NULL DEFAULT '',
    due_only INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX named_list_by_owner ON named_list (owner_id, name);
CREATE INDEX named_list_by_referent ON named_list (referent_id);
