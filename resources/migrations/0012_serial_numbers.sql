-- Serial numbers of release keys as they are compared: in capital letters, without spaces around
-- them and the characters that nobody sees. Of several keys of one system, which older versions
-- kept apart by spelling, the last one entered is in force.

DROP INDEX release_key_spelled

DROP INDEX release_key_in_force

UPDATE release_key SET serial_number = upper(trim(replace(replace(replace(replace(
    serial_number, char(8203), ''), char(65279), ''), char(173), ''), char(160), ' ')))

CREATE INDEX release_key_by_age ON release_key (serial_number, set_at, id) WHERE cleared_at IS NULL

UPDATE release_key SET cleared_at = set_at
WHERE cleared_at IS NULL AND EXISTS (
    SELECT 1 FROM release_key AS later
    WHERE later.cleared_at IS NULL AND later.serial_number = release_key.serial_number
        AND (later.set_at, later.id) > (release_key.set_at, release_key.id))

DROP INDEX release_key_by_age

CREATE UNIQUE INDEX release_key_in_force ON release_key (serial_number) WHERE cleared_at IS NULL
