-- The queue: order, automatic retries, steps that follow each other, and a deadline.
-- later_files is a JSON array of file names.

ALTER TABLE upgrade ADD COLUMN place INTEGER NOT NULL DEFAULT 0;

ALTER TABLE upgrade ADD COLUMN retry INTEGER NOT NULL DEFAULT 0;

ALTER TABLE upgrade ADD COLUMN chain TEXT;

ALTER TABLE upgrade ADD COLUMN later_files TEXT NOT NULL DEFAULT '[]';

ALTER TABLE upgrade ADD COLUMN drop_after INTEGER;
