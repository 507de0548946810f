-- What institutions are asked about their projects between two grids, and what they said.
CREATE TABLE progress_round (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    body_id {INT} REFERENCES body (id),
    asked_on TEXT NOT NULL,
    answers_by TEXT,
    message TEXT NOT NULL
) {END}
CREATE INDEX progress_round_by_body ON progress_round (body_id) {END}
CREATE TABLE progress_request (
    id {ID},
    version {INT} NOT NULL,
    round_id {INT} NOT NULL REFERENCES progress_round (id),
    organisation_id {INT} NOT NULL REFERENCES organisation (id),
    contact_id {INT} REFERENCES contact (id),
    state TEXT NOT NULL CHECK (state IN ('NotAsked', 'Asked', 'Answered', 'NothingNew', 'Declined')),
    channel TEXT CHECK (channel IN ('Questionnaire', 'Telephone', 'Written')),
    answered_on TEXT,
    call_again_on TEXT,
    note TEXT NOT NULL,
    UNIQUE (round_id, organisation_id)
) {END}
CREATE INDEX progress_request_by_organisation ON progress_request (organisation_id) {END}
CREATE INDEX progress_request_by_contact ON progress_request (contact_id) {END}
CREATE TABLE progress_report (
    id {ID},
    version {INT} NOT NULL,
    request_id {INT} NOT NULL REFERENCES progress_request (id),
    activity_id {INT} REFERENCES activity (id),
    title TEXT NOT NULL CHECK (title <> ''),
    standing TEXT CHECK (standing IN ('NotStarted', 'OnTrack', 'Delayed', 'Finished', 'Stopped')),
    text TEXT NOT NULL,
    next_step TEXT NOT NULL,
    needs TEXT NOT NULL,
    participants {INT} CHECK (participants >= 0),
    ends TEXT NOT NULL,
    grid_state TEXT NOT NULL CHECK (grid_state IN ('Open', 'TakenOver', 'LeftOut'))
) {END}
CREATE INDEX progress_report_by_request ON progress_report (request_id) {END}
CREATE INDEX progress_report_by_activity ON progress_report (activity_id) {END}
-- When the steps of a year are due, and what whoever does them next should know.
CREATE TABLE cycle_step (
    id {ID},
    version {INT} NOT NULL,
    year {INT} NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    step TEXT NOT NULL CHECK (step IN
        ('Ask', 'Telephone', 'Compile', 'SteeringGroup', 'Conference', 'Report', 'Council', 'Portal')),
    starts_on TEXT,
    due_on TEXT,
    done_on TEXT,
    note TEXT NOT NULL,
    UNIQUE (year, step)
) {END}
-- How many came, where more come than are expected by name.
ALTER TABLE session ADD COLUMN invited_count {INT} CHECK (invited_count >= 0) {END}
ALTER TABLE session ADD COLUMN registered_count {INT} CHECK (registered_count >= 0) {END}
ALTER TABLE session ADD COLUMN present_count {INT} CHECK (present_count >= 0) {END}
-- What those who come read to an agenda item beside its facts: a paper of the council, a web page, a text.
CREATE TABLE agenda_paper (
    id {ID},
    version {INT} NOT NULL,
    agenda_item_id {INT} NOT NULL REFERENCES agenda_item (id),
    title TEXT NOT NULL CHECK (title <> ''),
    reference TEXT NOT NULL,
    text TEXT NOT NULL
) {END}
CREATE INDEX agenda_paper_by_agenda_item ON agenda_paper (agenda_item_id) {END}
