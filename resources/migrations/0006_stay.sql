-- Places, admissions, stays, absences; requests and the answers given.
-- A stay covers its nights: from the day of arrival to the day of departure, that day not included.

CREATE TABLE lodging (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES lodging (id),
    kind TEXT NOT NULL, label TEXT NOT NULL,
    capacity INTEGER NOT NULL DEFAULT 0 CHECK (capacity >= 0), -- people; 0: the places inside count
    spread INTEGER NOT NULL DEFAULT 0,                         -- diffus
    address TEXT NOT NULL DEFAULT '', opened_on TEXT, closed_on TEXT, note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX lodging_by_parent ON lodging (parent_id);

CREATE TABLE closure (
    id INTEGER PRIMARY KEY,
    lodging_id INTEGER NOT NULL REFERENCES lodging (id),
    from_date TEXT NOT NULL, to_date TEXT, -- the last day unavailable; NULL: until further notice
    reason TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX closure_by_lodging ON closure (lodging_id, from_date);

CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    received_on TEXT NOT NULL, origin TEXT NOT NULL DEFAULT '', origin_detail TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person (id), name TEXT NOT NULL DEFAULT '',
    people INTEGER NOT NULL DEFAULT 1, composition TEXT NOT NULL DEFAULT '',
    need TEXT NOT NULL DEFAULT '', number TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT 'pending', answered_on TEXT,
    reason TEXT NOT NULL DEFAULT '', reason_detail TEXT NOT NULL DEFAULT '', notified_on TEXT
) STRICT;
CREATE INDEX request_by_date ON request (received_on, id);
CREATE INDEX request_by_answer ON request (answer, received_on, id);
CREATE INDEX request_by_person ON request (person_id);

CREATE TABLE admission (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id), -- the person of reference
    accompaniment_id INTEGER REFERENCES accompaniment (id),
    request_id INTEGER REFERENCES request (id),
    proposed_on TEXT, proposal_number TEXT NOT NULL DEFAULT '', -- by the SIAO
    decided_on TEXT, decided_by TEXT NOT NULL DEFAULT '',
    months INTEGER NOT NULL DEFAULT 0, days INTEGER NOT NULL DEFAULT 0,
    social_aid INTEGER NOT NULL DEFAULT 1,
    transmitted_on TEXT, transmitted_by TEXT NOT NULL DEFAULT '', received_on TEXT,
    answer TEXT NOT NULL DEFAULT '', answered_on TEXT, note TEXT NOT NULL DEFAULT '',
    from_date TEXT, to_date TEXT,                            -- derived: the first arrival, the last departure
    due_kind TEXT NOT NULL DEFAULT '', due_on TEXT           -- derived: the next deadline
) STRICT;
CREATE INDEX admission_by_person ON admission (person_id, from_date);
CREATE INDEX admission_by_accompaniment ON admission (accompaniment_id);
CREATE INDEX admission_by_request ON admission (request_id);
CREATE INDEX admission_due ON admission (due_on, due_kind, id) WHERE due_on IS NOT NULL;

CREATE TABLE prolongation (
    id INTEGER PRIMARY KEY,
    admission_id INTEGER NOT NULL REFERENCES admission (id),
    asked_on TEXT NOT NULL, months INTEGER NOT NULL DEFAULT 0, days INTEGER NOT NULL DEFAULT 0,
    answer TEXT NOT NULL DEFAULT '', answered_on TEXT
) STRICT;
CREATE INDEX prolongation_by_admission ON prolongation (admission_id, asked_on);

CREATE TABLE stay (
    id INTEGER PRIMARY KEY,
    admission_id INTEGER NOT NULL REFERENCES admission (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    lodging_id INTEGER NOT NULL REFERENCES lodging (id),
    from_date TEXT NOT NULL, to_date TEXT,
    ending TEXT NOT NULL DEFAULT '', -- transfer, departure
    destination TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX stay_by_person ON stay (person_id, from_date);
CREATE INDEX stay_by_admission ON stay (admission_id, from_date);
CREATE INDEX stay_by_lodging ON stay (lodging_id, from_date);
CREATE INDEX stay_from ON stay (from_date, person_id, lodging_id, admission_id, to_date, ending);
-- Two halves of a window of the board: stays that go on, stays that ended after its first day.
CREATE INDEX stay_open ON stay (from_date, person_id, lodging_id, admission_id) WHERE to_date IS NULL;
CREATE INDEX stay_ended ON stay (to_date, from_date, person_id, lodging_id, admission_id, ending)
    WHERE to_date IS NOT NULL;

CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    admission_id INTEGER NOT NULL REFERENCES admission (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    from_date TEXT NOT NULL, to_date TEXT, -- the first and the day of return; NULL: not back yet
    expected_on TEXT, reason TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX absence_by_admission ON absence (admission_id, from_date);
CREATE INDEX absence_by_person ON absence (person_id, from_date);
CREATE INDEX absence_open ON absence (from_date, person_id, admission_id) WHERE to_date IS NULL;
CREATE INDEX absence_ended ON absence (to_date, from_date, person_id, admission_id) WHERE to_date IS NOT NULL;
