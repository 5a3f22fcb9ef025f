-- What an endpoint's configuration did not have is NULL, which is not the same as empty: it can't be
-- written back. An empty mode or protocol was never a value, so it was absent. Not known of those
-- borrowed before: an alternate address and the HTTP method.

CREATE TABLE former_manager_whole (
    endpoint_id INTEGER PRIMARY KEY REFERENCES endpoint (id),
    mode TEXT,
    address TEXT,
    alternate_address TEXT,
    path TEXT,
    protocol TEXT,
    http_method TEXT,
    borrowed_as TEXT NOT NULL,
    back_after_upgrade INTEGER NOT NULL,
    borrowed_at INTEGER,
    restored_at INTEGER
) STRICT;

INSERT INTO former_manager_whole
SELECT endpoint_id,
       nullif(mode, ''),
       CASE WHEN protocol = '' THEN nullif(address, '') ELSE address END,
       NULL,
       CASE WHEN protocol = '' THEN nullif(path, '') ELSE path END,
       nullif(protocol, ''),
       NULL,
       borrowed_as,
       back_after_upgrade,
       borrowed_at,
       restored_at
FROM former_manager;

DROP TABLE former_manager;

ALTER TABLE former_manager_whole RENAME TO former_manager;
