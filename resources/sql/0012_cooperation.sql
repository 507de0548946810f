-- Chances to cooperate that the coordinator has looked at and put aside, with why.
CREATE TABLE dismissed_chance (
    id {ID},
    version {INT} NOT NULL,
    goal_id {INT} NOT NULL REFERENCES goal (id),
    target_group_id {INT} NOT NULL REFERENCES code_value (id),
    district_id {INT} NOT NULL REFERENCES code_value (id),
    note TEXT NOT NULL,
    dismissed_on TEXT NOT NULL
) {END}
CREATE INDEX dismissed_chance_by_goal ON dismissed_chance (goal_id) {END}
CREATE INDEX dismissed_chance_by_target_group ON dismissed_chance (target_group_id) {END}
CREATE INDEX dismissed_chance_by_district ON dismissed_chance (district_id) {END}
CREATE TABLE dismissed_chance_organisation (
    owner_id {INT} NOT NULL REFERENCES dismissed_chance (id) ON DELETE CASCADE,
    member_id {INT} NOT NULL REFERENCES organisation (id),
    position {INT} NOT NULL,
    PRIMARY KEY (owner_id, member_id)
) {BY_KEY} {END}
CREATE INDEX dismissed_chance_organisation_by_member ON dismissed_chance_organisation (member_id) {END}
