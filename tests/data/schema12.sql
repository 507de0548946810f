-- A file as Inko saved it when its schema was number 12: three imports, of institutions, of goals and of rows, and one of an
-- indicator. Made with the sqlite3 shell's .dump; the last two lines stand in the file's header.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at TEXT NOT NULL
) STRICT;
INSERT INTO schema_migration VALUES(1,'storage','785f6a8e1ac5ae5fd1304d4f7dc4f5cedd7c95347b4843d35fdf67f6b1b7e1e5','2026-11-29T11:55:25.389Z');
INSERT INTO schema_migration VALUES(2,'directory','53beb9a22e7353cc9de818a5ffb63835e5ef76e27d2c8ba7e7a496ffdd17d7e0','2026-11-29T11:55:25.391Z');
INSERT INTO schema_migration VALUES(3,'goals','41e45d83077314790f7f529a8fb27122ab310e060e1c7bf68817f9e74d386113','2026-11-29T11:55:25.392Z');
INSERT INTO schema_migration VALUES(4,'survey_and_grid','3640d80a6065b8d10fb5590f1151590dde2488da362f2ab06954cc0cdfddf625','2026-11-29T11:55:25.394Z');
INSERT INTO schema_migration VALUES(5,'report','bef92e25b1b742216e8a68fadf77b85ed1d98f4cfc9e22b3f5b6d8c169ad91b5','2026-11-29T11:55:25.395Z');
INSERT INTO schema_migration VALUES(6,'beginning','6a1b8e846340197a52428b7af0e2dfe8a5700cc8ff15cbe931c45e45e7a08f2a','2026-11-29T11:55:25.397Z');
INSERT INTO schema_migration VALUES(7,'editions','7d826c4a06168d8075869cd8cd0203694d2556ffe46817a6fb7038106a5401d1','2026-11-29T11:55:25.398Z');
INSERT INTO schema_migration VALUES(8,'forms','a3fe47d02b3c36cc6778ee9753831dffd33cb5479b5f7f73ecaa299128e0f016','2026-11-29T11:55:25.399Z');
INSERT INTO schema_migration VALUES(9,'follow_up','843b7ffd898e890881a19b033d1ebf90883c6b82a8514c37bc4e06f5ec2c96ce','2026-11-29T11:55:25.400Z');
INSERT INTO schema_migration VALUES(10,'indicators','42fdc6706f009996084a84ae1c004046f4cb5c746d27ca02af83f98792476909','2026-11-29T18:31:30.784Z');
INSERT INTO schema_migration VALUES(11,'coverage','e533df5ffaac488e3b7870a3fc27376aec50a459cfec6fd5302e21c781c87612','2026-11-29T18:31:30.785Z');
INSERT INTO schema_migration VALUES(12,'cooperation','c9113ab1462741bf148674a79771c457e043b92f3b10344617e8250d7305e573','2026-11-29T18:31:30.786Z');
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('Edit', 'Undo', 'Redo')),
    reverts INTEGER REFERENCES change_set (id)
, is_beginning INTEGER NOT NULL DEFAULT 0 CHECK (is_beginning IN (0, 1))) STRICT;
INSERT INTO change_set VALUES(1,'Einlesen: inst.csv','2026-11-29T11:55:25.433Z','root','Edit',NULL,0);
INSERT INTO change_set VALUES(2,'Einlesen: ziele.csv','2026-11-29T11:55:25.470Z','root','Edit',NULL,0);
INSERT INTO change_set VALUES(3,'Einlesen: raster.csv','2026-11-29T11:55:25.507Z','root','Edit',NULL,0);
INSERT INTO change_set VALUES(4,'Einlesen: kennzahlen.csv','2026-11-29T18:31:30.809Z','root','Edit',NULL,0);
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_set_id INTEGER NOT NULL REFERENCES change_set (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    row_before TEXT,
    row_after TEXT,
    CHECK (row_before IS NOT NULL OR row_after IS NOT NULL)
) STRICT;
INSERT INTO change_log VALUES(1,1,'organisation',1,1,NULL,'{"name":"Jugendamt","short_name":"JA","aliases":"","sector_id":null,"website":"","note":"","address":"Rathausplatz 1\u000a12345 Eschenfurt"}');
INSERT INTO change_log VALUES(2,1,'organisation',2,1,NULL,'{"name":"VHS","short_name":"","aliases":"Volkshochschule","sector_id":null,"website":"","note":"","address":""}');
INSERT INTO change_log VALUES(3,2,'concept',1,1,NULL,'{"title":"INKO","level":"Town","adopted_by":"","adopted_on":null,"position":0}');
INSERT INTO change_log VALUES(4,2,'goal',1,1,NULL,'{"concept_id":1,"parent_id":null,"level":"Guiding","number":"1","title":"Sprache","description":"","year":null,"priority":null,"status":"Proposed","position":0}');
INSERT INTO change_log VALUES(5,3,'code_value',1,1,NULL,'{"list":"TargetGroup","name":"Eltern","aliases":"","position":0,"retired":0}');
INSERT INTO change_log VALUES(6,3,'code_value',2,1,NULL,'{"list":"TargetGroup","name":"Frauen","aliases":"","position":1,"retired":0}');
INSERT INTO change_log VALUES(7,3,'survey_round',1,1,NULL,'{"year":2026,"opened_on":"2026-11-29","deadline":null}');
INSERT INTO change_log VALUES(8,3,'return',1,1,NULL,'{"round_id":1,"organisation_id":1,"state":"NotSent","channel":null,"sent_on":null,"reminded_on":null,"received_on":null,"checked_on":null,"last_contact_on":null,"call_again_on":null,"note":""}');
INSERT INTO change_log VALUES(9,3,'return',2,1,NULL,'{"round_id":1,"organisation_id":2,"state":"NotSent","channel":null,"sent_on":null,"reminded_on":null,"received_on":null,"checked_on":null,"last_contact_on":null,"call_again_on":null,"note":""}');
INSERT INTO change_log VALUES(10,3,'activity',1,1,NULL,'{"first_year":2026}');
INSERT INTO change_log VALUES(11,3,'activity',2,1,NULL,'{"first_year":2026}');
INSERT INTO change_log VALUES(12,3,'grid_entry',1,1,NULL,'{"round_id":1,"activity_id":1,"organisation_id":1,"title":"Sprachcafé","description":"","funder":"","starts":"","ends":"","participants":null,"contact":"Leitung","contact_public":0,"status":"New","remark":"","search_text":"sprachcafe\u000a\u000a\u000aleitung\u000a","grid_entry_goal":[1],"grid_entry_target_group":[1],"grid_entry_district":[],"grid_entry_funding_type":[],"grid_entry_language":[],"grid_entry_cooperation":[]}');
INSERT INTO change_log VALUES(13,3,'grid_entry',2,1,NULL,'{"round_id":1,"activity_id":2,"organisation_id":2,"title":"Deutschkurs","description":"","funder":"","starts":"","ends":"","participants":null,"contact":"","contact_public":0,"status":"New","remark":"","search_text":"deutschkurs\u000a\u000a\u000a\u000a","grid_entry_goal":[1],"grid_entry_target_group":[2],"grid_entry_district":[],"grid_entry_funding_type":[],"grid_entry_language":[],"grid_entry_cooperation":[]}');
INSERT INTO change_log VALUES(14,4,'indicator',1,1,NULL,'{"title":"Offene Treffs","definition":"","kind":"Outcome","unit":"Treffs","direction":"More","baseline":null,"baseline_on":null,"target":5,"corridor_end":null,"target_year":2027,"source":"","rhythm":"Yearly","responsible_id":null,"counting":"PerPeriod","breakdown":"None","computation":"None","jump_factor":null,"least":null,"most":null,"position":0,"indicator_goal":[1]}');
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL
) STRICT;
CREATE TABLE code_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    list TEXT NOT NULL CHECK (list IN ('TargetGroup', 'District', 'FundingType', 'Language', 'Sector')),
    name TEXT NOT NULL CHECK (name <> ''),
    aliases TEXT NOT NULL,
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    UNIQUE (list, name)
) STRICT;
INSERT INTO code_value VALUES(1,1,'TargetGroup','Eltern','',0,0);
INSERT INTO code_value VALUES(2,1,'TargetGroup','Frauen','',1,0);
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    short_name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    sector_id INTEGER REFERENCES code_value (id),
    website TEXT NOT NULL,
    note TEXT NOT NULL
, address TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO organisation VALUES(1,1,'Jugendamt','JA','',NULL,'','',replace('Rathausplatz 1\n12345 Eschenfurt','\n',char(10)));
INSERT INTO organisation VALUES(2,1,'VHS','','Volkshochschule',NULL,'','','');
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    job TEXT NOT NULL,
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    telephone TEXT NOT NULL,
    represents_in TEXT NOT NULL,
    consent_given_on TEXT,
    CHECK (job <> '' OR name <> '')
) STRICT;
CREATE TABLE concept (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    level TEXT NOT NULL CHECK (level IN ('Town', 'County', 'State', 'OtherTown')),
    adopted_by TEXT NOT NULL,
    adopted_on TEXT,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO concept VALUES(1,1,'INKO','Town','',NULL,0);
CREATE TABLE goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    concept_id INTEGER NOT NULL REFERENCES concept (id),
    parent_id INTEGER REFERENCES goal (id),
    level TEXT NOT NULL CHECK (level IN ('Guiding', 'Action', 'Annual')),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL,
    year INTEGER,
    priority INTEGER,
    status TEXT NOT NULL CHECK (status IN ('Proposed', 'Adopted', 'Reached', 'PartlyReached', 'NotReached')),
    position INTEGER NOT NULL,
    CHECK ((level = 'Annual') = (year IS NOT NULL))
) STRICT;
INSERT INTO goal VALUES(1,1,1,NULL,'Guiding','1','Sprache','',NULL,NULL,'Proposed',0);
CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    goal_id INTEGER NOT NULL REFERENCES goal (id),
    title TEXT NOT NULL CHECK (title <> ''),
    due_on TEXT NOT NULL,
    responsible_id INTEGER REFERENCES organisation (id),
    done_on TEXT
) STRICT;
CREATE TABLE goal_relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    goal_id INTEGER NOT NULL REFERENCES goal (id),
    other_goal_id INTEGER NOT NULL REFERENCES goal (id),
    kind TEXT NOT NULL CHECK (kind IN ('Supports', 'SameAs', 'Contradicts')),
    settled_by TEXT NOT NULL,
    settled_on TEXT,
    note TEXT NOT NULL,
    UNIQUE (goal_id, other_goal_id, kind),
    CHECK (goal_id <> other_goal_id)
) STRICT;
CREATE TABLE survey_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    year INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1900 AND 2200),
    opened_on TEXT NOT NULL,
    deadline TEXT
) STRICT;
INSERT INTO survey_round VALUES(1,1,2026,'2026-11-29',NULL);
CREATE TABLE IF NOT EXISTS "return" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    round_id INTEGER NOT NULL REFERENCES survey_round (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
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
) STRICT;
INSERT INTO return VALUES(1,1,1,1,'NotSent',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO return VALUES(2,1,1,2,'NotSent',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
CREATE TABLE return_person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    return_id INTEGER NOT NULL REFERENCES "return" (id),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;
CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    first_year INTEGER NOT NULL
) STRICT;
INSERT INTO activity VALUES(1,1,2026);
INSERT INTO activity VALUES(2,1,2026);
CREATE TABLE grid_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    round_id INTEGER NOT NULL REFERENCES survey_round (id),
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    funder TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    participants INTEGER CHECK (participants >= 0),
    contact TEXT NOT NULL,
    contact_public INTEGER NOT NULL CHECK (contact_public IN (0, 1)),
    status TEXT NOT NULL CHECK (status IN ('NotConfirmed', 'New', 'Unchanged', 'Changed', 'Ended')),
    remark TEXT NOT NULL,
    search_text TEXT NOT NULL,
    UNIQUE (round_id, activity_id)
) STRICT;
INSERT INTO grid_entry VALUES(1,1,1,1,1,'Sprachcafé','','','','',NULL,'Leitung',0,'New','',replace('sprachcafe\n\n\nleitung\n','\n',char(10)));
INSERT INTO grid_entry VALUES(2,1,1,2,2,'Deutschkurs','','','','',NULL,'',0,'New','',replace('deutschkurs\n\n\n\n','\n',char(10)));
CREATE TABLE grid_entry_goal (
    owner_id INTEGER NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES goal (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) WITHOUT ROWID, STRICT;
INSERT INTO grid_entry_goal VALUES(1,1,0);
INSERT INTO grid_entry_goal VALUES(2,1,0);
CREATE TABLE grid_entry_target_group (
    owner_id INTEGER NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES code_value (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) WITHOUT ROWID, STRICT;
INSERT INTO grid_entry_target_group VALUES(1,1,0);
INSERT INTO grid_entry_target_group VALUES(2,2,0);
CREATE TABLE grid_entry_district (
    owner_id INTEGER NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES code_value (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) WITHOUT ROWID, STRICT;
CREATE TABLE grid_entry_funding_type (
    owner_id INTEGER NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES code_value (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) WITHOUT ROWID, STRICT;
CREATE TABLE grid_entry_language (
    owner_id INTEGER NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES code_value (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) WITHOUT ROWID, STRICT;
CREATE TABLE grid_entry_cooperation (
    owner_id INTEGER NOT NULL REFERENCES grid_entry (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES organisation (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) WITHOUT ROWID, STRICT;
CREATE TABLE report_section (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    included INTEGER NOT NULL CHECK (included IN (0, 1)),
    introduction TEXT NOT NULL,
    UNIQUE (year, kind)
) STRICT;
CREATE TABLE edition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    year INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    frozen_by TEXT NOT NULL,
    UNIQUE (year, name)
) STRICT;
CREATE TABLE edition_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    edition_id INTEGER NOT NULL UNIQUE REFERENCES edition (id),
    content TEXT NOT NULL,
    checksum TEXT NOT NULL
) STRICT;
CREATE TABLE workspace (
    mark TEXT NOT NULL
) STRICT;
INSERT INTO workspace VALUES('c79de4b02f8f980daaf41f1ced8cdf8b');
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    return_id INTEGER NOT NULL REFERENCES "return" (id),
    kind TEXT NOT NULL CHECK (kind IN ('Call', 'Mail', 'Visit')),
    outcome TEXT NOT NULL CHECK (outcome IN ('NotReached', 'Promised', 'WillSend', 'AnsweredByTelephone', 'Declined')),
    made_on TEXT NOT NULL,
    made_by TEXT NOT NULL,
    spoke_with TEXT NOT NULL,
    note TEXT NOT NULL,
    call_again_on TEXT
) STRICT;
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    definition TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('Outcome', 'Process', 'Context')),
    unit TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('More', 'Less', 'Corridor')),
    baseline REAL,
    baseline_on TEXT,
    target REAL,
    corridor_end REAL,
    target_year INTEGER,
    source TEXT NOT NULL,
    rhythm TEXT NOT NULL CHECK (rhythm IN ('Monthly', 'Quarterly', 'HalfYearly', 'Yearly', 'EveryTwoYears', 'Irregular')),
    responsible_id INTEGER REFERENCES organisation (id),
    counting TEXT NOT NULL CHECK (counting IN ('PerPeriod', 'Cumulative', 'AtEnd')),
    breakdown TEXT NOT NULL CHECK (breakdown IN ('None', 'Sex', 'AgeGroup', 'TargetGroup', 'District', 'Free')),
    computation TEXT NOT NULL,
    jump_factor REAL,
    least REAL,
    most REAL,
    position INTEGER NOT NULL,
    CHECK (corridor_end IS NULL OR direction = 'Corridor')
) STRICT;
INSERT INTO indicator VALUES(1,1,'Offene Treffs','','Outcome','Treffs','More',NULL,NULL,5.0,NULL,2027,'','Yearly',NULL,'PerPeriod','None','None',NULL,NULL,NULL,0);
CREATE TABLE indicator_goal (
    owner_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES goal (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) WITHOUT ROWID, STRICT;
INSERT INTO indicator_goal VALUES(1,1,0);
CREATE TABLE measurement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    period TEXT NOT NULL CHECK (period <> ''),
    group_name TEXT NOT NULL,
    group_value_id INTEGER REFERENCES code_value (id),
    state TEXT NOT NULL CHECK (state IN ('Known', 'Unknown', 'NotApplicable')),
    value REAL,
    numerator REAL,
    denominator REAL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    CHECK ((state = 'Known') = (value IS NOT NULL)),
    CHECK ((numerator IS NULL) = (denominator IS NULL))
) STRICT;
CREATE TABLE dismissed_chance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    goal_id INTEGER NOT NULL REFERENCES goal (id),
    target_group_id INTEGER NOT NULL REFERENCES code_value (id),
    district_id INTEGER NOT NULL REFERENCES code_value (id),
    note TEXT NOT NULL,
    dismissed_on TEXT NOT NULL
) STRICT;
CREATE TABLE dismissed_chance_organisation (
    owner_id INTEGER NOT NULL REFERENCES dismissed_chance (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES organisation (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) WITHOUT ROWID, STRICT;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('organisation',2);
INSERT INTO sqlite_sequence VALUES('change_set',4);
INSERT INTO sqlite_sequence VALUES('change_log',14);
INSERT INTO sqlite_sequence VALUES('concept',1);
INSERT INTO sqlite_sequence VALUES('goal',1);
INSERT INTO sqlite_sequence VALUES('code_value',2);
INSERT INTO sqlite_sequence VALUES('survey_round',1);
INSERT INTO sqlite_sequence VALUES('return',2);
INSERT INTO sqlite_sequence VALUES('activity',2);
INSERT INTO sqlite_sequence VALUES('grid_entry',2);
INSERT INTO sqlite_sequence VALUES('indicator',1);
CREATE INDEX change_log_by_set ON change_log (change_set_id);
CREATE INDEX change_log_by_row ON change_log (table_name, row_id);
CREATE INDEX contact_by_organisation ON contact (organisation_id);
CREATE INDEX goal_by_parent ON goal (parent_id);
CREATE INDEX milestone_by_goal ON milestone (goal_id);
CREATE INDEX goal_relation_by_other ON goal_relation (other_goal_id);
CREATE INDEX return_by_organisation ON "return" (organisation_id);
CREATE INDEX return_person_by_return ON return_person (return_id);
CREATE INDEX grid_entry_filter ON grid_entry (round_id, id, organisation_id, status, participants, search_text);
CREATE INDEX grid_entry_by_organisation ON grid_entry (organisation_id, round_id);
CREATE INDEX grid_entry_by_activity ON grid_entry (activity_id);
CREATE INDEX grid_entry_goal_by_member ON grid_entry_goal (member_id);
CREATE INDEX grid_entry_target_group_by_member ON grid_entry_target_group (member_id);
CREATE INDEX grid_entry_district_by_member ON grid_entry_district (member_id);
CREATE INDEX grid_entry_funding_type_by_member ON grid_entry_funding_type (member_id);
CREATE INDEX grid_entry_language_by_member ON grid_entry_language (member_id);
CREATE INDEX grid_entry_cooperation_by_member ON grid_entry_cooperation (member_id);
CREATE INDEX follow_up_by_return ON follow_up (return_id);
CREATE INDEX indicator_goal_by_member ON indicator_goal (member_id);
CREATE INDEX measurement_by_indicator ON measurement (indicator_id, period);
CREATE INDEX measurement_by_group_value ON measurement (group_value_id);
CREATE INDEX grid_entry_counted ON grid_entry (round_id, id, organisation_id, status, participants);
CREATE INDEX dismissed_chance_by_goal ON dismissed_chance (goal_id);
CREATE INDEX dismissed_chance_by_target_group ON dismissed_chance (target_group_id);
CREATE INDEX dismissed_chance_by_district ON dismissed_chance (district_id);
CREATE INDEX dismissed_chance_organisation_by_member ON dismissed_chance_organisation (member_id);
COMMIT;
PRAGMA user_version = 12;
PRAGMA application_id=1229867855;
