-- The whole cycle: structure, people, accompaniments, assessments, contracts, actions, evaluations, journal.
-- Dates are ISO texts; lists of codes are JSON arrays; '' means « not said ».

CREATE TABLE structure (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL, kind TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '', town TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    mail TEXT NOT NULL DEFAULT '', siret TEXT NOT NULL DEFAULT '', finess TEXT NOT NULL DEFAULT '', logo BLOB,
    representative_name TEXT NOT NULL DEFAULT '', representative_role TEXT NOT NULL DEFAULT '',
    signature_town TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE professional (
    id INTEGER PRIMARY KEY,
    last_name TEXT NOT NULL, first_name TEXT NOT NULL DEFAULT '', trade TEXT NOT NULL DEFAULT '',
    may_sign INTEGER NOT NULL DEFAULT 0, active INTEGER NOT NULL DEFAULT 1,
    phone TEXT NOT NULL DEFAULT '', mail TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    list TEXT NOT NULL, code TEXT NOT NULL, position INTEGER NOT NULL,
    french TEXT NOT NULL, english TEXT NOT NULL DEFAULT '', domain TEXT NOT NULL DEFAULT '',
    color TEXT NOT NULL DEFAULT '', color_dark TEXT NOT NULL DEFAULT '', icon TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1,
    UNIQUE (list, code)
) STRICT;

CREATE TABLE level_definition (
    id INTEGER PRIMARY KEY,
    domain TEXT NOT NULL, level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    person_french TEXT NOT NULL, person_english TEXT NOT NULL DEFAULT '',
    professional_french TEXT NOT NULL, professional_english TEXT NOT NULL DEFAULT '',
    UNIQUE (domain, level)
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    civility TEXT NOT NULL DEFAULT '', birth_name TEXT NOT NULL DEFAULT '', used_name TEXT NOT NULL DEFAULT '',
    first_names TEXT NOT NULL DEFAULT '', gender TEXT NOT NULL DEFAULT '', birth_date TEXT NOT NULL DEFAULT '',
    birth_place TEXT NOT NULL DEFAULT '', nationality TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    mail TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '', domiciliation INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT '', interpreter INTEGER NOT NULL DEFAULT 0,
    trusted_name TEXT NOT NULL DEFAULT '', trusted_phone TEXT NOT NULL DEFAULT '',
    trusted_tie TEXT NOT NULL DEFAULT '', first_contact TEXT, note TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL,   -- folded « last name first names », the order of lists
    search_text TEXT NOT NULL -- folded names and digits of phones, what the search reads
) STRICT;
CREATE INDEX person_by_name ON person (sort_key, id);

-- The search index reads person.search_text; triggers keep it in step inside the same transaction, undo included.
CREATE VIRTUAL TABLE person_search USING fts5 (
    search_text, content = 'person', content_rowid = 'id', prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
    INSERT INTO person_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
    INSERT INTO person_search (person_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF search_text ON person BEGIN
    INSERT INTO person_search (person_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
    INSERT INTO person_search (rowid, search_text) VALUES (new.id, new.search_text);
END;

CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    household_id INTEGER NOT NULL REFERENCES household (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL DEFAULT '', from_date TEXT, to_date TEXT
) STRICT;
CREATE INDEX membership_by_person ON membership (person_id);
CREATE INDEX membership_by_household ON membership (household_id);

CREATE TABLE accompaniment (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    types TEXT NOT NULL DEFAULT '', origin TEXT NOT NULL DEFAULT '', origin_detail TEXT NOT NULL DEFAULT '',
    referent_id INTEGER REFERENCES professional (id),
    opened_on TEXT NOT NULL, closed_on TEXT, exit_reason TEXT NOT NULL DEFAULT '',
    publics TEXT NOT NULL DEFAULT '',
    phase TEXT NOT NULL DEFAULT 'intake', global_since TEXT,     -- derived from what exists
    due_kind TEXT NOT NULL DEFAULT '', due_on TEXT               -- derived: the next deadline
) STRICT;
CREATE INDEX accompaniment_by_person ON accompaniment (person_id, opened_on);
CREATE UNIQUE INDEX accompaniment_one_current ON accompaniment (person_id) WHERE closed_on IS NULL;
CREATE INDEX accompaniment_due ON accompaniment (due_on, due_kind, id) WHERE closed_on IS NULL;
CREATE INDEX accompaniment_phase ON accompaniment (phase, person_id) WHERE closed_on IS NULL;
CREATE INDEX accompaniment_referent ON accompaniment (referent_id, due_on, person_id) WHERE closed_on IS NULL;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    accompaniment_id INTEGER NOT NULL REFERENCES accompaniment (id),
    kind TEXT NOT NULL, started_on TEXT NOT NULL, completed_on TEXT,
    participants TEXT NOT NULL DEFAULT '', author_id INTEGER REFERENCES professional (id),
    summary TEXT NOT NULL DEFAULT '', person_view TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '', decision_detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX assessment_by_accompaniment ON assessment (accompaniment_id, started_on);
CREATE UNIQUE INDEX assessment_one_initial ON assessment (accompaniment_id) WHERE kind = 'initial';

CREATE TABLE domain_entry (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    domain TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'not_addressed',
    person_words TEXT NOT NULL DEFAULT '',
    person_level INTEGER NOT NULL DEFAULT 0 CHECK (person_level BETWEEN 0 AND 5),
    professional_level INTEGER NOT NULL DEFAULT 0 CHECK (professional_level BETWEEN 0 AND 5),
    analysis TEXT NOT NULL DEFAULT '', tried TEXT NOT NULL DEFAULT '', priority INTEGER NOT NULL DEFAULT 0,
    UNIQUE (assessment_id, domain)
) STRICT;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES domain_entry (id),
    kind TEXT NOT NULL, text TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX finding_by_entry ON finding (entry_id, kind, position);

CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    accompaniment_id INTEGER NOT NULL REFERENCES accompaniment (id),
    kind TEXT NOT NULL, amends_id INTEGER REFERENCES contract (id), number TEXT NOT NULL,
    signatory_id INTEGER REFERENCES professional (id),
    from_date TEXT NOT NULL, to_date TEXT, meeting_frequency TEXT NOT NULL DEFAULT '',
    meeting_place TEXT NOT NULL DEFAULT '', made_on TEXT NOT NULL, handed_on TEXT,
    signed_on TEXT, signed_at TEXT NOT NULL DEFAULT '', frozen BLOB, frozen_sha256 TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contract_by_accompaniment ON contract (accompaniment_id, from_date);
CREATE UNIQUE INDEX contract_number ON contract (number);

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    contract_id INTEGER NOT NULL REFERENCES contract (id),
    code TEXT NOT NULL DEFAULT '', title TEXT NOT NULL, text TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX article_by_contract ON article (contract_id, position);

CREATE TABLE objective (
    id INTEGER PRIMARY KEY,
    contract_id INTEGER NOT NULL REFERENCES contract (id),
    domain TEXT NOT NULL DEFAULT '', need_id INTEGER REFERENCES finding (id) ON DELETE SET NULL,
    title TEXT NOT NULL, aims TEXT NOT NULL DEFAULT '', means TEXT NOT NULL DEFAULT '',
    indicator TEXT NOT NULL DEFAULT '', due_on TEXT, position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX objective_by_contract ON objective (contract_id, position);
CREATE INDEX objective_by_domain ON objective (domain, contract_id);
CREATE INDEX objective_by_need ON objective (need_id);

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY,
    contract_id INTEGER NOT NULL REFERENCES contract (id),
    objective_id INTEGER REFERENCES objective (id), party TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT '', text TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX commitment_by_contract ON commitment (contract_id, position);
CREATE INDEX commitment_by_objective ON commitment (objective_id);

CREATE TABLE signature (
    id INTEGER PRIMARY KEY,
    contract_id INTEGER NOT NULL REFERENCES contract (id),
    party TEXT NOT NULL, name TEXT NOT NULL, quality TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX signature_by_contract ON signature (contract_id);

-- A signed contract is a fact: whatever code asks, its text does not change.
CREATE TRIGGER contract_frozen BEFORE UPDATE ON contract WHEN old.signed_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;
CREATE TRIGGER contract_kept BEFORE DELETE ON contract WHEN old.signed_on IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed contract is frozen');
END;

CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    accompaniment_id INTEGER NOT NULL REFERENCES accompaniment (id),
    objective_id INTEGER REFERENCES objective (id),
    title TEXT NOT NULL, nature TEXT NOT NULL DEFAULT '', collective INTEGER NOT NULL DEFAULT 0,
    actor TEXT NOT NULL DEFAULT 'person', actor_name TEXT NOT NULL DEFAULT '', planned_on TEXT,
    state TEXT NOT NULL DEFAULT 'todo', postponed_by TEXT NOT NULL DEFAULT '',
    not_done_reason TEXT NOT NULL DEFAULT '', done_on TEXT,
    result TEXT NOT NULL DEFAULT '', effect TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_by_accompaniment ON action (accompaniment_id, planned_on);
CREATE INDEX action_by_objective ON action (objective_id);
CREATE INDEX action_open ON action (planned_on, accompaniment_id) WHERE state IN ('todo', 'ongoing', 'postponed');

CREATE TABLE objective_appraisal (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    objective_id INTEGER NOT NULL REFERENCES objective (id),
    appraised INTEGER NOT NULL DEFAULT 0,
    attainment INTEGER NOT NULL DEFAULT 0 CHECK (attainment BETWEEN -2 AND 2), comment TEXT NOT NULL DEFAULT '',
    UNIQUE (assessment_id, objective_id)
) STRICT;
CREATE INDEX objective_appraisal_by_objective ON objective_appraisal (objective_id);

CREATE TABLE commitment_appraisal (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    commitment_id INTEGER NOT NULL REFERENCES commitment (id),
    kept TEXT NOT NULL DEFAULT 'not_appraised', reason TEXT NOT NULL DEFAULT '', comment TEXT NOT NULL DEFAULT '',
    UNIQUE (assessment_id, commitment_id)
) STRICT;
CREATE INDEX commitment_appraisal_by_commitment ON commitment_appraisal (commitment_id);

CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL DEFAULT '', desk TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    operation_id INTEGER NOT NULL REFERENCES operation (id),
    concept TEXT NOT NULL, row_id INTEGER NOT NULL, before TEXT, after TEXT
) STRICT;
CREATE INDEX journal_by_operation ON journal (operation_id);
CREATE INDEX journal_by_row ON journal (concept, row_id);
