-- The yearly question how content institutions are with taking part.
CREATE TABLE satisfaction_survey (
    id {ID},
    version {INT} NOT NULL,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    year {INT} NOT NULL,
    asked {INT},
    threshold {INT} NOT NULL CHECK (threshold >= 1),
    note TEXT NOT NULL
) {END}
CREATE TABLE satisfaction_question (
    id {ID},
    version {INT} NOT NULL,
    survey_id {INT} NOT NULL REFERENCES satisfaction_survey (id),
    text TEXT NOT NULL CHECK (text <> ''),
    steps {INT} NOT NULL CHECK (steps BETWEEN 2 AND 10),
    lowest TEXT NOT NULL,
    highest TEXT NOT NULL,
    position {INT} NOT NULL,
    UNIQUE (survey_id, text)
) {END}
-- How many gave which answer; no answer is counted, too.
CREATE TABLE satisfaction_count (
    id {ID},
    version {INT} NOT NULL,
    question_id {INT} NOT NULL REFERENCES satisfaction_question (id),
    grouping_name TEXT NOT NULL,
    group_name TEXT NOT NULL,
    answer {INT},
    persons {INT} NOT NULL CHECK (persons >= 0),
    CHECK ((grouping_name = '') = (group_name = ''))
) {END}
CREATE INDEX satisfaction_count_by_question ON satisfaction_count (question_id) {END}
