-- Whom was called, written to or visited for an answer, and what came of it.
CREATE TABLE follow_up (
    id {ID},
    version {INT} NOT NULL,
    return_id {INT} NOT NULL REFERENCES "return" (id),
    kind TEXT NOT NULL CHECK (kind IN ('Call', 'Mail', 'Visit')),
    outcome TEXT NOT NULL CHECK (outcome IN ('NotReached', 'Promised', 'WillSend', 'AnsweredByTelephone', 'Declined')),
    made_on TEXT NOT NULL,
    made_by TEXT NOT NULL,
    spoke_with TEXT NOT NULL,
    note TEXT NOT NULL,
    call_again_on TEXT
) {END}
CREATE INDEX follow_up_by_return ON follow_up (return_id) {END}
