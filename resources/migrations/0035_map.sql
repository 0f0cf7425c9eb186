-- A difficulty or a strength is the same from one assessment to the next: findings say it, links join it to others.
CREATE TABLE factor (
    id INTEGER PRIMARY KEY,
    accompaniment_id INTEGER NOT NULL REFERENCES accompaniment (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, -- strength, difficulty
    domain TEXT NOT NULL, text TEXT NOT NULL,
    across INTEGER NOT NULL DEFAULT 0, down INTEGER NOT NULL DEFAULT 0 -- where it was put by hand on the map; 0, 0: where there is room
) STRICT;
CREATE INDEX factor_by_accompaniment ON factor (accompaniment_id);

CREATE TABLE factor_link (
    id INTEGER PRIMARY KEY,
    from_id INTEGER NOT NULL REFERENCES factor (id) ON DELETE CASCADE,
    to_id INTEGER NOT NULL REFERENCES factor (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'leads_to', view TEXT NOT NULL DEFAULT 'both', sureness TEXT NOT NULL DEFAULT 'sure'
) STRICT;
CREATE INDEX factor_link_from ON factor_link (from_id);
CREATE INDEX factor_link_to ON factor_link (to_id);

ALTER TABLE finding ADD COLUMN factor_id INTEGER REFERENCES factor (id) ON DELETE SET NULL;
CREATE INDEX finding_by_factor ON finding (factor_id);

-- What was said so far: the same words in the same domain of an accompaniment are the same difficulty.
INSERT INTO factor (accompaniment_id, kind, domain, text)
SELECT a.accompaniment_id, f.kind, e.domain, f.text
FROM finding f JOIN domain_entry e ON e.id = f.entry_id JOIN assessment a ON a.id = e.assessment_id
WHERE f.kind IN ('strength', 'difficulty')
GROUP BY a.accompaniment_id, f.kind, e.domain, f.text ORDER BY min(f.id);
UPDATE finding SET factor_id = (
    SELECT x.id FROM factor x JOIN domain_entry e ON e.id = finding.entry_id JOIN assessment a ON a.id = e.assessment_id
    WHERE x.accompaniment_id = a.accompaniment_id AND x.kind = finding.kind AND x.domain = e.domain AND x.text = finding.text)
WHERE kind IN ('strength', 'difficulty');
