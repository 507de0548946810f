-- The yearly question and what came back.
CREATE TABLE survey_round (
    id {ID},
    version {INT} NOT NULL,
    year {INT} NOT NULL UNIQUE CHECK (year BETWEEN 1900 AND 2200),
    opened_on TEXT NOT NULL,
    deadline TEXT
) {END}
CREATE TABLE "return" (
    id {ID},
    version {INT} NOT NULL,
    round_id {INT} NOT NULL REFERENCES survey_round (id),
    organisation_id {INT} NOT NULL REFERENCES organisation (id),
    state TEXT NOT NULL CHECK (state IN ('NotSent', 'Sent', 'Reminded', 'InConversation', 'Received', 'Checked', 'Declined', 'NothingToReport')),
    channel TEXT CHECK (channel IN ('Questionnaire', 'Telephone', 'Written')),
    sent_on TEXT,
    reminded_on TEXT,
    received_on TEXT,
    checked_on TEXT,
    last_contact_on TEXT,
    call_again_on TEXT,
    note TEXT NOT NULL,
    UNIQUE (round_id, organisation_id)
) {END}
CREATE INDEX return_by_organisation ON "return" (organisation_id) {END}
CREATE TABLE return_person (
    id {ID},
    version {INT} NOT NULL,
    return_id {INT} NOT NULL REFERENCES "return" (id),
    name TEXT NOT NULL CHECK (name <> '')
) {END}
CREATE INDEX return_person_by_return ON return_person (return_id) {END}
CREATE TABLE activity (
    id {ID},
    version {INT} NOT NULL,
    first_year {INT} NOT NULL
) {END}
CREATE TABLE grid_entry (
    id {ID},
    version {INT} NOT NULL,
    round_id {INT} NOT NULL REFERENCES survey_round (id),
    activity_id {INT} NOT NULL REFERENCES activity (id),
    organisation_id {INT} NOT NULL REFERENCES organisation (id),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    funder TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    participants {INT} CHECK (participants >= 0),
    contact TEXT NOT NULL,
    contact_public {INT} NOT NULL CHECK (contact_public IN (0, 1)),
    status TEXT NOT NULL CHECK (status IN ('NotConfirmed', 'New', 'Unchanged', 'Changed', 'Ended')),
    remark TEXT NOT NULL,
    search_text TEXT NOT NULL,
    UNIQUE (round_id, activity_id)
) {END}
-- The rows of a round as they were entered, and what a filter and a sum read of them.
CREATE INDEX grid_entry_by_round ON grid_entry (round_id, id) {END}
CREATE INDEX grid_entry_filter ON grid_entry (round_id, id, organisation_id, status, participants, search_text) {END}
CREATE INDEX grid_entry_by_organisation ON grid_entry (organisation_id, round_id) {END}
CREATE INDEX grid_entry_by_activity ON grid_entry (activity_id) {END}
CREATE TABLE grid_entry_goal (
    owner_id {INT} NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES goal (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX grid_entry_goal_by_member ON grid_entry_goal (member_id) {END}
CREATE TABLE grid_entry_target_group (
    owner_id {INT} NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES code_value (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX grid_entry_target_group_by_member ON grid_entry_target_group (member_id) {END}
CREATE TABLE grid_entry_district (
    owner_id {INT} NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES code_value (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX grid_entry_district_by_member ON grid_entry_district (member_id) {END}
CREATE TABLE grid_entry_funding_type (
    owner_id {INT} NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES code_value (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX grid_entry_funding_type_by_member ON grid_entry_funding_type (member_id) {END}
CREATE TABLE grid_entry_language (
    owner_id {INT} NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES code_value (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX grid_entry_language_by_member ON grid_entry_language (member_id) {END}
CREATE TABLE grid_entry_cooperation (
    owner_id {INT} NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES organisation (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX grid_entry_cooperation_by_member ON grid_entry_cooperation (member_id) {END}
