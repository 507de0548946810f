-- What the town spends, what a proposal means for integration, and what the coordination itself costs.
CREATE TABLE budget_product (
    id {ID},
    version {INT} NOT NULL,
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    responsible_id {INT} REFERENCES organisation (id),
    note TEXT NOT NULL
) {END}
CREATE INDEX budget_product_by_responsible ON budget_product (responsible_id) {END}
CREATE TABLE budget_product_activity (
    owner_id {INT} NOT NULL REFERENCES budget_product (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES activity (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX budget_product_activity_by_member ON budget_product_activity (member_id) {END}
CREATE TABLE budget_product_indicator (
    owner_id {INT} NOT NULL REFERENCES budget_product (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES indicator (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX budget_product_indicator_by_member ON budget_product_indicator (member_id) {END}
-- In cents.
CREATE TABLE budget_figure (
    id {ID},
    version {INT} NOT NULL,
    product_id {INT} NOT NULL REFERENCES budget_product (id),
    year {INT} NOT NULL,
    planned {INT},
    actual {INT},
    note TEXT NOT NULL,
    UNIQUE (product_id, year)
) {END}
-- Which part of a product serves a goal; empty: nobody has said.
CREATE TABLE budget_share (
    id {ID},
    version {INT} NOT NULL,
    product_id {INT} NOT NULL REFERENCES budget_product (id),
    goal_id {INT} NOT NULL REFERENCES goal (id),
    percent {REAL},
    UNIQUE (product_id, goal_id)
) {END}
CREATE INDEX budget_share_by_goal ON budget_share (goal_id) {END}
CREATE TABLE impact_question (
    id {ID},
    version {INT} NOT NULL,
    text TEXT NOT NULL UNIQUE CHECK (text <> ''),
    help TEXT NOT NULL,
    position {INT} NOT NULL,
    retired {INT} NOT NULL CHECK (retired IN (0, 1))
) {END}
CREATE TABLE impact_check (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    number TEXT NOT NULL,
    body TEXT NOT NULL,
    checked_on TEXT,
    checked_by TEXT NOT NULL,
    conclusion TEXT NOT NULL
) {END}
-- The question stands here as it was asked: the list may change, the check does not.
CREATE TABLE impact_answer (
    id {ID},
    version {INT} NOT NULL,
    check_id {INT} NOT NULL REFERENCES impact_check (id),
    question TEXT NOT NULL CHECK (question <> ''),
    answer TEXT NOT NULL CHECK (answer IN ('Open', 'Yes', 'Partly', 'No', 'NotRelevant')),
    reason TEXT NOT NULL,
    position {INT} NOT NULL,
    UNIQUE (check_id, question)
) {END}
CREATE TABLE effort (
    id {ID},
    version {INT} NOT NULL,
    year {INT} NOT NULL,
    step TEXT NOT NULL,
    day TEXT,
    hours {REAL},
    costs {INT},
    note TEXT NOT NULL
) {END}
CREATE INDEX effort_by_year ON effort (year) {END}
