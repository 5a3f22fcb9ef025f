-- A key that a plan brought is taken out when the plan has none for that system any more; one that
-- was entered by hand, or came by a mail, is not.
ALTER TABLE release_key ADD COLUMN from_plan INTEGER NOT NULL DEFAULT 0

-- A plan may bring a hundred thousand keys; each is looked for in whatever way it was spelled.
CREATE INDEX release_key_spelled ON release_key (upper(trim(serial_number)))
WHERE cleared_at IS NULL
