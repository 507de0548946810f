-- What the town wants to reach.
CREATE TABLE concept (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    level TEXT NOT NULL CHECK (level IN ('Town', 'County', 'State', 'OtherTown')),
    adopted_by TEXT NOT NULL,
    adopted_on TEXT,
    position {INT} NOT NULL
) {END}
CREATE TABLE goal (
    id {ID},
    version {INT} NOT NULL,
    concept_id {INT} NOT NULL REFERENCES concept (id),
    parent_id {INT} REFERENCES goal (id),
    level TEXT NOT NULL CHECK (level IN ('Guiding', 'Action', 'Annual')),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL,
    year {INT},
    priority {INT},
    status TEXT NOT NULL CHECK (status IN ('Proposed', 'Adopted', 'Reached', 'PartlyReached', 'NotReached')),
    position {INT} NOT NULL,
    CHECK ((level = 'Annual') = (year IS NOT NULL))
) {END}
CREATE INDEX goal_by_parent ON goal (parent_id) {END}
CREATE TABLE milestone (
    id {ID},
    version {INT} NOT NULL,
    goal_id {INT} NOT NULL REFERENCES goal (id),
    title TEXT NOT NULL CHECK (title <> ''),
    due_on TEXT NOT NULL,
    responsible_id {INT} REFERENCES organisation (id),
    done_on TEXT
) {END}
CREATE INDEX milestone_by_goal ON milestone (goal_id) {END}
CREATE TABLE goal_relation (
    id {ID},
    version {INT} NOT NULL,
    goal_id {INT} NOT NULL REFERENCES goal (id),
    other_goal_id {INT} NOT NULL REFERENCES goal (id),
    kind TEXT NOT NULL CHECK (kind IN ('Supports', 'SameAs', 'Contradicts')),
    settled_by TEXT NOT NULL,
    settled_on TEXT,
    note TEXT NOT NULL,
    UNIQUE (goal_id, other_goal_id, kind),
    CHECK (goal_id <> other_goal_id)
) {END}
CREATE INDEX goal_relation_by_other ON goal_relation (other_goal_id) {END}
