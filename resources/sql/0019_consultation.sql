-- Drafts on which institutions were consulted, what they said, and what became of it.
CREATE TABLE consultation (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    invitation TEXT NOT NULL,
    opens_on TEXT,
    closes_on TEXT,
    returned_on TEXT
) {END}
CREATE TABLE draft_chapter (
    id {ID},
    version {INT} NOT NULL,
    consultation_id {INT} NOT NULL REFERENCES consultation (id),
    position {INT} NOT NULL,
    level {INT} NOT NULL CHECK (level BETWEEN 1 AND 6),
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL
) {END}
CREATE INDEX draft_chapter_by_consultation ON draft_chapter (consultation_id) {END}
CREATE TABLE consultation_response (
    id {ID},
    version {INT} NOT NULL,
    consultation_id {INT} NOT NULL REFERENCES consultation (id),
    label TEXT NOT NULL CHECK (label <> ''),
    organisation_id {INT} REFERENCES organisation (id),
    respondent TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('Questionnaire', 'Telephone', 'Written')),
    persons {INT} CHECK (persons > 0),
    names TEXT NOT NULL,
    received_on TEXT,
    attribution TEXT NOT NULL CHECK (attribution IN ('Public', 'Coordinator', 'None')),
    UNIQUE (consultation_id, label),
    CHECK (attribution <> 'None' OR (organisation_id IS NULL AND respondent = '' AND names = ''))
) {END}
CREATE INDEX consultation_response_by_consultation ON consultation_response (consultation_id) {END}
CREATE INDEX consultation_response_by_organisation ON consultation_response (organisation_id) {END}
CREATE TABLE statement_group (
    id {ID},
    version {INT} NOT NULL,
    consultation_id {INT} NOT NULL REFERENCES consultation (id),
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('Similar', 'Tension')),
    UNIQUE (consultation_id, title)
) {END}
CREATE TABLE statement (
    id {ID},
    version {INT} NOT NULL,
    consultation_id {INT} NOT NULL REFERENCES consultation (id),
    position {INT} NOT NULL,
    response_id {INT} REFERENCES consultation_response (id),
    chapter_id {INT} REFERENCES draft_chapter (id),
    kind TEXT NOT NULL CHECK (kind IN
        ('Approval', 'Criticism', 'Addition', 'NewGoal', 'Proposal', 'Question', 'OpenDecision')),
    text TEXT NOT NULL CHECK (text <> ''),
    is_verbatim {INT} NOT NULL CHECK (is_verbatim IN (0, 1)),
    goal_id {INT} REFERENCES goal (id),
    group_id {INT} REFERENCES statement_group (id),
    decision TEXT NOT NULL CHECK (decision IN ('Open', 'TakenOver', 'PartlyTakenOver', 'NotTakenOver')),
    decided_by TEXT NOT NULL,
    decided_on TEXT,
    reason TEXT NOT NULL,
    became_goal_id {INT} REFERENCES goal (id),
    became_indicator_id {INT} REFERENCES indicator (id),
    became_task_id {INT} REFERENCES task (id),
    became_topic_id {INT} REFERENCES topic (id),
    became_demand_id {INT} REFERENCES demand (id)
) {END}
CREATE INDEX statement_by_consultation ON statement (consultation_id) {END}
CREATE INDEX statement_by_response ON statement (response_id) {END}
CREATE INDEX statement_by_chapter ON statement (chapter_id) {END}
CREATE INDEX statement_by_goal ON statement (goal_id) {END}
CREATE INDEX statement_by_group ON statement (group_id) {END}
CREATE INDEX statement_by_became_goal ON statement (became_goal_id) {END}
CREATE INDEX statement_by_became_indicator ON statement (became_indicator_id) {END}
CREATE INDEX statement_by_became_task ON statement (became_task_id) {END}
CREATE INDEX statement_by_became_topic ON statement (became_topic_id) {END}
CREATE INDEX statement_by_became_demand ON statement (became_demand_id) {END}
