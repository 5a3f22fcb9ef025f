-- Why the operator insists on a package for other hardware; until now it stood in the log alone, as
-- the second argument of entries of kind 61.

ALTER TABLE upgrade ADD COLUMN reason TEXT NOT NULL DEFAULT '';

UPDATE upgrade SET reason = coalesce((
    SELECT json_extract(arguments, '$[1]') FROM log_entry
    WHERE log_entry.endpoint_id = upgrade.endpoint_id AND log_entry.session_id = upgrade.session_id
        AND kind = 61 LIMIT 1), '')
WHERE state <> 'ended';
