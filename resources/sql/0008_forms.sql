-- Tells the forms of this file from those of another town's; every copy of the file has the same.
CREATE TABLE workspace (
    mark TEXT NOT NULL
) {END}
INSERT INTO workspace (mark) VALUES ({RANDOM}) {END}
-- Where letters go; several lines.
ALTER TABLE organisation ADD COLUMN address TEXT NOT NULL DEFAULT '' {END}
