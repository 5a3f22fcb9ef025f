-- The operator's own words for an endpoint; tags is a JSON array of texts.

ALTER TABLE endpoint ADD COLUMN site TEXT NOT NULL DEFAULT '';

ALTER TABLE endpoint ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
