-- How endpoints' own web servers are reached, and the managers that borrowed endpoints had before.
-- Passwords are in the operating system's key store, never here.

-- protocol is HTTP or HTTPS; fingerprint is the SHA-256 of the confirmed certificate, or empty.
CREATE TABLE contact_way (
    endpoint_id INTEGER PRIMARY KEY REFERENCES endpoint (id),
    protocol TEXT NOT NULL,
    address TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    has_credentials INTEGER NOT NULL
) STRICT;

-- A row without restored_at is a manager that is still owed to its endpoint.
CREATE TABLE former_manager (
    endpoint_id INTEGER PRIMARY KEY REFERENCES endpoint (id),
    mode TEXT NOT NULL,
    address TEXT NOT NULL,
    path TEXT NOT NULL,
    protocol TEXT NOT NULL,
    borrowed_as TEXT NOT NULL,
    back_after_upgrade INTEGER NOT NULL,
    borrowed_at INTEGER,
    restored_at INTEGER
) STRICT;
