-- Annual goals from the proposal to the report on them, which goals are shown, and the year's theme.
ALTER TABLE goal ADD COLUMN standing TEXT NOT NULL DEFAULT 'Proposed' CHECK (standing IN
    ('Proposed', 'Discussed', 'Adopted', 'Reached', 'PartlyReached', 'NotReached', 'CarriedOn')) {END}
UPDATE goal SET standing = status {END}
ALTER TABLE goal DROP COLUMN status {END}
ALTER TABLE goal RENAME COLUMN standing TO status {END}
ALTER TABLE goal ADD COLUMN points {INT} {END}
ALTER TABLE goal ADD COLUMN responsible_id {INT} REFERENCES organisation (id) {END}
ALTER TABLE goal ADD COLUMN adopted_by TEXT NOT NULL DEFAULT '' {END}
ALTER TABLE goal ADD COLUMN adopted_on TEXT {END}
ALTER TABLE goal ADD COLUMN outcome TEXT NOT NULL DEFAULT '' {END}
ALTER TABLE goal ADD COLUMN continues_id {INT} REFERENCES goal (id) {END}
ALTER TABLE goal ADD COLUMN is_shown {INT} NOT NULL DEFAULT 1 CHECK (is_shown IN (0, 1)) {END}
ALTER TABLE goal ADD COLUMN why_shown TEXT NOT NULL DEFAULT '' {END}
CREATE INDEX goal_by_responsible ON goal (responsible_id) {END}
CREATE INDEX goal_by_continued ON goal (continues_id) {END}
ALTER TABLE goal_relation ADD COLUMN settled_in TEXT NOT NULL DEFAULT '' {END}
CREATE TABLE year_theme (
    id {ID},
    version {INT} NOT NULL,
    year {INT} NOT NULL UNIQUE,
    theme TEXT NOT NULL CHECK (theme <> '')
) {END}
