-- Who takes part, and the lists that the coordinator edits.
CREATE TABLE code_value (
    id {ID},
    version {INT} NOT NULL,
    list TEXT NOT NULL CHECK (list IN ('TargetGroup', 'District', 'FundingType', 'Language', 'Sector')),
    name TEXT NOT NULL CHECK (name <> ''),
    aliases TEXT NOT NULL,
    position {INT} NOT NULL,
    retired {INT} NOT NULL CHECK (retired IN (0, 1)),
    UNIQUE (list, name)
) {END}
CREATE TABLE organisation (
    id {ID},
    version {INT} NOT NULL,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    short_name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    sector_id {INT} REFERENCES code_value (id),
    website TEXT NOT NULL,
    note TEXT NOT NULL
) {END}
CREATE TABLE contact (
    id {ID},
    version {INT} NOT NULL,
    organisation_id {INT} NOT NULL REFERENCES organisation (id),
    job TEXT NOT NULL,
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    telephone TEXT NOT NULL,
    represents_in TEXT NOT NULL,
    consent_given_on TEXT,
    CHECK (job <> '' OR name <> '')
) {END}
CREATE INDEX contact_by_organisation ON contact (organisation_id) {END}
