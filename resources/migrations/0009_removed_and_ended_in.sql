-- Whether the operator has taken the endpoint off the list, and the state that an upgrade left when
-- it ended ("ended": not noted).

ALTER TABLE endpoint ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 0;

ALTER TABLE upgrade ADD COLUMN ended_in TEXT NOT NULL DEFAULT 'ended';
