-- What the coordinator chose and wrote for a year's report.
CREATE TABLE report_section (
    id {ID},
    version {INT} NOT NULL,
    year {INT} NOT NULL,
    kind TEXT NOT NULL,
    position {INT} NOT NULL,
    included {INT} NOT NULL CHECK (included IN (0, 1)),
    introduction TEXT NOT NULL,
    UNIQUE (year, kind)
) {END}
