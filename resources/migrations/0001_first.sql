-- Endpoints, upgrades, release keys, settings and the event log.
-- Every time is in milliseconds since 1970-01-01 UTC; NULL when there is none.

CREATE TABLE endpoint (
    id INTEGER PRIMARY KEY,
    system_name TEXT NOT NULL,
    mac_address TEXT NOT NULL,
    ip_address TEXT NOT NULL,
    product_type TEXT NOT NULL,
    product_id TEXT NOT NULL,
    software_version TEXT NOT NULL,
    hardware_board TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    source_address TEXT NOT NULL,
    manager_address TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    product TEXT NOT NULL,
    family TEXT NOT NULL,
    last_event TEXT NOT NULL,
    first_heard INTEGER,
    last_heard INTEGER
) STRICT;

-- state and outcome hold the words of models/domain/words.h.
CREATE TABLE upgrade (
    session_id TEXT PRIMARY KEY,
    endpoint_id INTEGER NOT NULL REFERENCES endpoint (id),
    serial_number TEXT NOT NULL,
    file_name TEXT NOT NULL,
    target_version TEXT NOT NULL,
    from_version TEXT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL,
    sent INTEGER NOT NULL,
    total INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    phase TEXT NOT NULL,
    message TEXT NOT NULL,
    not_before INTEGER,
    created_at INTEGER,
    state_since INTEGER,
    ended_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX upgrade_of_endpoint ON upgrade (endpoint_id);

-- Every key ever entered stays, because a downgrade may need the old one. The key in force is the
-- one that was not cleared.
CREATE TABLE release_key (
    id INTEGER PRIMARY KEY,
    serial_number TEXT NOT NULL,
    key TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    cleared_at INTEGER
) STRICT;

CREATE UNIQUE INDEX release_key_in_force ON release_key (serial_number) WHERE cleared_at IS NULL;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- endpoint_id is 0 for what belongs to no endpoint; kind is a number of models/domain/logentry.h;
-- arguments is a JSON array of texts; raw is the message as received.
CREATE TABLE log_entry (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    endpoint_id INTEGER NOT NULL,
    session_id TEXT,
    kind INTEGER NOT NULL,
    arguments TEXT NOT NULL,
    raw BLOB
) STRICT;

CREATE INDEX log_entry_of_endpoint ON log_entry (endpoint_id, id);
