-- Who meets, what they talked about, and what came of it.
CREATE TABLE body (
    id {ID},
    version {INT} NOT NULL,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('Editorial', 'Steering', 'Conference', 'Council', 'Committee', 'Advisory')),
    sessions_per_year {INT} NOT NULL CHECK (sessions_per_year BETWEEN 0 AND 53),
    starts_at TEXT,
    place TEXT NOT NULL,
    quorum {INT} CHECK (quorum > 0),
    publishes_minutes {INT} NOT NULL CHECK (publishes_minutes IN (0, 1)),
    note TEXT NOT NULL
) {END}
CREATE TABLE body_member (
    id {ID},
    version {INT} NOT NULL,
    body_id {INT} NOT NULL REFERENCES body (id),
    organisation_id {INT} NOT NULL REFERENCES organisation (id),
    contact_id {INT} REFERENCES contact (id),
    role TEXT NOT NULL CHECK (role IN ('Chair', 'Representative', 'Deputy')),
    since TEXT,
    until TEXT
) {END}
CREATE INDEX body_member_by_body ON body_member (body_id) {END}
CREATE INDEX body_member_by_organisation ON body_member (organisation_id) {END}
CREATE INDEX body_member_by_contact ON body_member (contact_id) {END}
CREATE TABLE session (
    id {ID},
    version {INT} NOT NULL,
    body_id {INT} NOT NULL REFERENCES body (id),
    title TEXT NOT NULL,
    day TEXT NOT NULL,
    starts_at TEXT,
    ends_at TEXT,
    place TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('Planned', 'Invited', 'Held', 'Drafted', 'Approved', 'Published')),
    cancelled {INT} NOT NULL CHECK (cancelled IN (0, 1)),
    invited_on TEXT,
    approved_on TEXT,
    note TEXT NOT NULL
) {END}
CREATE INDEX session_by_body ON session (body_id) {END}
CREATE INDEX session_by_day ON session (day) {END}
CREATE TABLE recommendation (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    addressee TEXT NOT NULL CHECK (addressee IN ('Conference', 'Council', 'Administration')),
    paper TEXT NOT NULL,
    proposed_on TEXT NOT NULL,
    responsible_id {INT} REFERENCES organisation (id),
    agenda_item_id {INT} REFERENCES agenda_item (id)
) {END}
CREATE INDEX recommendation_by_responsible ON recommendation (responsible_id) {END}
CREATE INDEX recommendation_by_agenda_item ON recommendation (agenda_item_id) {END}
CREATE TABLE recommendation_goal (
    owner_id {INT} NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES goal (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX recommendation_goal_by_member ON recommendation_goal (member_id) {END}
-- What became of a recommendation, step by step; the latest one is where it stands.
CREATE TABLE recommendation_step (
    id {ID},
    version {INT} NOT NULL,
    recommendation_id {INT} NOT NULL REFERENCES recommendation (id),
    day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('Proposed', 'PassedOn', 'Adopted', 'Changed', 'Rejected', 'Postponed', 'CarriedOut')),
    agenda_item_id {INT} REFERENCES agenda_item (id),
    note TEXT NOT NULL
) {END}
CREATE INDEX recommendation_step_by_recommendation ON recommendation_step (recommendation_id) {END}
CREATE INDEX recommendation_step_by_agenda_item ON recommendation_step (agenda_item_id) {END}
CREATE TABLE task (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    responsible_id {INT} REFERENCES organisation (id),
    person TEXT NOT NULL,
    due_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('Open', 'Done', 'Dropped')),
    settled_on TEXT,
    agenda_item_id {INT} REFERENCES agenda_item (id),
    recommendation_id {INT} REFERENCES recommendation (id),
    note TEXT NOT NULL
) {END}
CREATE INDEX task_by_responsible ON task (responsible_id) {END}
CREATE INDEX task_by_agenda_item ON task (agenda_item_id) {END}
CREATE INDEX task_by_recommendation ON task (recommendation_id) {END}
CREATE TABLE agenda_item (
    id {ID},
    version {INT} NOT NULL,
    session_id {INT} NOT NULL REFERENCES session (id),
    position {INT} NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    visibility TEXT NOT NULL CHECK (visibility IN ('Internal', 'Public')),
    duration {INT} CHECK (duration > 0),
    presenter TEXT NOT NULL,
    origin TEXT NOT NULL,
    brief TEXT NOT NULL,
    minutes TEXT NOT NULL,
    decision TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('None', 'Noted', 'Consensus', 'Accepted', 'Rejected', 'Postponed')),
    votes_for {INT},
    votes_against {INT},
    abstentions {INT}
) {END}
CREATE INDEX agenda_item_by_session ON agenda_item (session_id) {END}
CREATE TABLE agenda_item_goal (
    owner_id {INT} NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES goal (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX agenda_item_goal_by_member ON agenda_item_goal (member_id) {END}
CREATE TABLE agenda_item_activity (
    owner_id {INT} NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES activity (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX agenda_item_activity_by_member ON agenda_item_activity (member_id) {END}
CREATE TABLE agenda_item_indicator (
    owner_id {INT} NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES indicator (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX agenda_item_indicator_by_member ON agenda_item_indicator (member_id) {END}
CREATE TABLE agenda_item_milestone (
    owner_id {INT} NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES milestone (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX agenda_item_milestone_by_member ON agenda_item_milestone (member_id) {END}
CREATE TABLE agenda_item_relation (
    owner_id {INT} NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES goal_relation (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX agenda_item_relation_by_member ON agenda_item_relation (member_id) {END}
CREATE TABLE agenda_item_recommendation (
    owner_id {INT} NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES recommendation (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX agenda_item_recommendation_by_member ON agenda_item_recommendation (member_id) {END}
CREATE TABLE agenda_item_task (
    owner_id {INT} NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES task (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX agenda_item_task_by_member ON agenda_item_task (member_id) {END}
CREATE TABLE attendance (
    id {ID},
    version {INT} NOT NULL,
    session_id {INT} NOT NULL REFERENCES session (id),
    organisation_id {INT} REFERENCES organisation (id),
    contact_id {INT} REFERENCES contact (id),
    name TEXT NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('Expected', 'Present', 'Excused', 'Absent', 'Guest')),
    CHECK (name <> '' OR organisation_id IS NOT NULL)
) {END}
CREATE INDEX attendance_by_session ON attendance (session_id) {END}
CREATE INDEX attendance_by_organisation ON attendance (organisation_id) {END}
CREATE INDEX attendance_by_contact ON attendance (contact_id) {END}
-- What was added to minutes after they were approved.
CREATE TABLE amendment (
    id {ID},
    version {INT} NOT NULL,
    session_id {INT} NOT NULL REFERENCES session (id),
    agenda_item_id {INT} REFERENCES agenda_item (id),
    added_on TEXT NOT NULL,
    visibility TEXT NOT NULL CHECK (visibility IN ('Internal', 'Public')),
    text TEXT NOT NULL CHECK (text <> '')
) {END}
CREATE INDEX amendment_by_session ON amendment (session_id) {END}
CREATE INDEX amendment_by_agenda_item ON amendment (agenda_item_id) {END}
-- What somebody wants to have talked about; done once it stands on an agenda.
CREATE TABLE topic (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    origin TEXT NOT NULL,
    brief TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    agenda_item_id {INT} REFERENCES agenda_item (id)
) {END}
CREATE INDEX topic_by_agenda_item ON topic (agenda_item_id) {END}
CREATE TABLE topic_goal (
    owner_id {INT} NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES goal (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX topic_goal_by_member ON topic_goal (member_id) {END}
-- The minutes as they were approved: what is changed elsewhere later does not change them.
CREATE TABLE approved_minutes (
    id {ID},
    version {INT} NOT NULL,
    session_id {INT} NOT NULL REFERENCES session (id),
    visibility TEXT NOT NULL CHECK (visibility IN ('Internal', 'Public')),
    content TEXT NOT NULL,
    UNIQUE (session_id, visibility)
) {END}
CREATE TABLE school_holiday (
    id {ID},
    version {INT} NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    UNIQUE (first_day, last_day)
) {END}
