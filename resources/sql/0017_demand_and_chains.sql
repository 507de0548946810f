-- What is needed, and what follows on what.
CREATE TABLE demand (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    origin TEXT NOT NULL CHECK (origin IN ('Statement', 'Session', 'Consultation', 'Indicator', 'Other')),
    source TEXT NOT NULL,
    raised_on TEXT,
    target_group_id {INT} REFERENCES code_value (id),
    goal_id {INT} REFERENCES goal (id),
    district_id {INT} REFERENCES code_value (id),
    indicator_id {INT} REFERENCES indicator (id),
    settled_on TEXT,
    note TEXT NOT NULL
) {END}
CREATE INDEX demand_by_target_group ON demand (target_group_id) {END}
CREATE INDEX demand_by_goal ON demand (goal_id) {END}
CREATE INDEX demand_by_district ON demand (district_id) {END}
CREATE INDEX demand_by_indicator ON demand (indicator_id) {END}
CREATE TABLE support_chain (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    note TEXT NOT NULL,
    position {INT} NOT NULL
) {END}
-- Offers belong to a step by words in their title or description, or because they were tied to it.
CREATE TABLE chain_step (
    id {ID},
    version {INT} NOT NULL,
    chain_id {INT} NOT NULL REFERENCES support_chain (id),
    title TEXT NOT NULL CHECK (title <> ''),
    words TEXT NOT NULL,
    position {INT} NOT NULL
) {END}
CREATE INDEX chain_step_by_chain ON chain_step (chain_id) {END}
CREATE TABLE chain_step_activity (
    owner_id {INT} NOT NULL REFERENCES chain_step (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES activity (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX chain_step_activity_by_member ON chain_step_activity (member_id) {END}
