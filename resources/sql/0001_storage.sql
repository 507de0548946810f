-- What every file keeps beside its content: which steps made it, who changed what, and the settings.
CREATE TABLE schema_migration (
    number {INT} PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at TEXT NOT NULL
) {END}
-- One named step of work; `reverts` names the step that an undo or redo takes back.
CREATE TABLE change_set (
    id {ID},
    name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('Edit', 'Undo', 'Redo')),
    reverts {INT} REFERENCES change_set (id)
) {END}
-- What a step did to one row: before is NULL for an added row, after is NULL for a removed one.
CREATE TABLE change_log (
    id {ID},
    change_set_id {INT} NOT NULL REFERENCES change_set (id),
    table_name TEXT NOT NULL,
    row_id {INT} NOT NULL,
    row_version {INT} NOT NULL,
    row_before TEXT,
    row_after TEXT,
    CHECK (row_before IS NOT NULL OR row_after IS NOT NULL)
) {END}
CREATE INDEX change_log_by_set ON change_log (change_set_id) {END}
CREATE INDEX change_log_by_row ON change_log (table_name, row_id) {END}
CREATE TABLE setting (
    id {ID},
    version {INT} NOT NULL,
    name TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL
) {END}
