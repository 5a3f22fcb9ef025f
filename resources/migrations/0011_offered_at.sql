-- When the endpoint was first told of its upgrade.

ALTER TABLE upgrade ADD COLUMN offered_at INTEGER;
