-- Whoever is found by a letter or two is put in order by the name in lists. Read from the wide rows of people, a
-- thousand of them are a thousand pages of the file; here they are a few.
CREATE INDEX person_listed ON person (id, sort_key);
