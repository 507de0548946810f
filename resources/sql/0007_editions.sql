-- What was published, kept as it was.
CREATE TABLE edition (
    id {ID},
    version {INT} NOT NULL,
    year {INT} NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    frozen_by TEXT NOT NULL,
    UNIQUE (year, name)
) {END}

CREATE TABLE edition_document (
    id {ID},
    version {INT} NOT NULL,
    edition_id {INT} NOT NULL UNIQUE REFERENCES edition (id),
    content TEXT NOT NULL,
    checksum TEXT NOT NULL
) {END}
