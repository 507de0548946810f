-- What takes place when, who came, and what they said.
CREATE TABLE event_series (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    rhythm TEXT NOT NULL CHECK (rhythm IN ('Weekly', 'EveryTwoWeeks', 'Monthly')),
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL
) {END}
CREATE TABLE event (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    series_id {INT} REFERENCES event_series (id),
    day TEXT NOT NULL,
    last_day TEXT,
    starts_at TEXT,
    ends_at TEXT,
    place TEXT NOT NULL,
    district_id {INT} REFERENCES code_value (id),
    organisation_id {INT} REFERENCES organisation (id),
    activity_id {INT} REFERENCES activity (id),
    visibility TEXT NOT NULL CHECK (visibility IN ('Internal', 'Public')),
    cancelled {INT} NOT NULL CHECK (cancelled IN (0, 1)),
    participants {INT},
    counting TEXT NOT NULL CHECK (counting IN ('Counted', 'Estimated')),
    note TEXT NOT NULL
) {END}
CREATE INDEX event_by_day ON event (day) {END}
CREATE INDEX event_by_series ON event (series_id) {END}
CREATE INDEX event_by_district ON event (district_id) {END}
CREATE INDEX event_by_organisation ON event (organisation_id) {END}
CREATE INDEX event_by_activity ON event (activity_id) {END}
CREATE TABLE event_goal (
    owner_id {INT} NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES goal (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX event_goal_by_member ON event_goal (member_id) {END}
CREATE TABLE event_target_group (
    owner_id {INT} NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES code_value (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX event_target_group_by_member ON event_target_group (member_id) {END}
-- How many of a group came, where that was told.
CREATE TABLE event_group (
    id {ID},
    version {INT} NOT NULL,
    event_id {INT} NOT NULL REFERENCES event (id),
    name TEXT NOT NULL CHECK (name <> ''),
    participants {INT},
    UNIQUE (event_id, name)
) {END}
CREATE TABLE event_feedback (
    id {ID},
    version {INT} NOT NULL,
    event_id {INT} NOT NULL REFERENCES event (id),
    rating {INT} CHECK (rating BETWEEN 1 AND 5),
    persons {INT} NOT NULL CHECK (persons > 0),
    comment TEXT NOT NULL,
    published {INT} NOT NULL CHECK (published IN (0, 1)),
    CHECK (rating IS NOT NULL OR comment <> '')
) {END}
CREATE INDEX event_feedback_by_event ON event_feedback (event_id) {END}
