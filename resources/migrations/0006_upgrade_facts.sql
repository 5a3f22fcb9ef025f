-- How long the phases took that move no bytes, in seconds (0: not over; -1: postponed in the room),
-- who ordered the upgrade, and the checksum of the package as it was offered.

ALTER TABLE upgrade ADD COLUMN preparing_seconds INTEGER NOT NULL DEFAULT 0;

ALTER TABLE upgrade ADD COLUMN installing_seconds INTEGER NOT NULL DEFAULT 0;

ALTER TABLE upgrade ADD COLUMN rebooting_seconds INTEGER NOT NULL DEFAULT 0;

ALTER TABLE upgrade ADD COLUMN ordered_by TEXT NOT NULL DEFAULT '';

ALTER TABLE upgrade ADD COLUMN sha256 BLOB;
