-- What the coverage matrix counts of an entry, narrow enough to be read whole; also finds a round's rows as they were
-- entered.
CREATE INDEX grid_entry_counted ON grid_entry (round_id, id, organisation_id, status, participants) {END}
DROP INDEX grid_entry_by_round {END}
