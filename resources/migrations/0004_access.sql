-- Systems that wait to be accepted, where the operator wants to be asked.

ALTER TABLE endpoint ADD COLUMN is_accepted INTEGER NOT NULL DEFAULT 1;
