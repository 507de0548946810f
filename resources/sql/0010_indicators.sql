-- Figures that make goals measurable, and what was measured.
CREATE TABLE indicator (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    definition TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('Outcome', 'Process', 'Context')),
    unit TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('More', 'Less', 'Corridor')),
    baseline {REAL},
    baseline_on TEXT,
    target {REAL},
    corridor_end {REAL},
    target_year {INT},
    source TEXT NOT NULL,
    rhythm TEXT NOT NULL CHECK (rhythm IN ('Monthly', 'Quarterly', 'HalfYearly', 'Yearly', 'EveryTwoYears', 'Irregular')),
    responsible_id {INT} REFERENCES organisation (id),
    counting TEXT NOT NULL CHECK (counting IN ('PerPeriod', 'Cumulative', 'AtEnd')),
    breakdown TEXT NOT NULL CHECK (breakdown IN ('None', 'Sex', 'AgeGroup', 'TargetGroup', 'District', 'Free')),
    computation TEXT NOT NULL,
    jump_factor {REAL},
    least {REAL},
    most {REAL},
    position {INT} NOT NULL,
    CHECK (corridor_end IS NULL OR direction = 'Corridor')
) {END}
CREATE TABLE indicator_goal (
    owner_id {INT} NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES goal (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX indicator_goal_by_member ON indicator_goal (member_id) {END}
-- Of a period as a whole, or of one group in it.
CREATE TABLE measurement (
    id {ID},
    version {INT} NOT NULL,
    indicator_id {INT} NOT NULL REFERENCES indicator (id),
    period TEXT NOT NULL CHECK (period <> ''),
    group_name TEXT NOT NULL,
    group_value_id {INT} REFERENCES code_value (id),
    state TEXT NOT NULL CHECK (state IN ('Known', 'Unknown', 'NotApplicable')),
    value {REAL},
    numerator {REAL},
    denominator {REAL},
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    confirmed {INT} NOT NULL CHECK (confirmed IN (0, 1)),
    CHECK ((state = 'Known') = (value IS NOT NULL)),
    CHECK ((numerator IS NULL) = (denominator IS NULL))
) {END}
CREATE INDEX measurement_by_indicator ON measurement (indicator_id, period) {END}
CREATE INDEX measurement_by_group_value ON measurement (group_value_id) {END}
