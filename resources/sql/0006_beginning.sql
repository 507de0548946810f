-- What a new file begins with, such as the sample town, is not undone: undo stops at that step.
ALTER TABLE change_set ADD COLUMN is_beginning {INT} NOT NULL DEFAULT 0 CHECK (is_beginning IN (0, 1)) {END}
