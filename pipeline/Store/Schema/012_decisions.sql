-- What people decided of quarantined rows and what they did by hand: copies of decisions.jsonl and audit.jsonl in the archive.
CREATE TABLE decision (
    decision_number INTEGER PRIMARY KEY,    -- line in decisions.jsonl
    decided_at      INTEGER NOT NULL,
    decided_by      TEXT NOT NULL,
    why             TEXT NOT NULL,
    until           TEXT,                   -- last day on which it holds; null: no end
    verb            TEXT NOT NULL CHECK (verb IN ('Accept', 'Correct', 'Reject')),
    source          TEXT NOT NULL,
    dataset         TEXT NOT NULL,
    entry           TEXT NOT NULL,          -- key of place, column and text: another text is another entry
    place           TEXT NOT NULL,
    column_key      TEXT NOT NULL,
    published       TEXT NOT NULL,
    replacement     TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
    audit_number INTEGER PRIMARY KEY,       -- line in audit.jsonl
    done_at      INTEGER NOT NULL,
    done_by      TEXT NOT NULL,
    action       TEXT NOT NULL,
    subject      TEXT NOT NULL,
    why          TEXT NOT NULL
) STRICT;

ALTER TABLE quarantine ADD COLUMN entry TEXT NOT NULL DEFAULT '';
ALTER TABLE quarantine ADD COLUMN place TEXT NOT NULL DEFAULT '';       -- the row in the source's own keys
ALTER TABLE quarantine ADD COLUMN subject TEXT NOT NULL DEFAULT 'Figure' CHECK (subject IN ('Area', 'Population', 'Period', 'Figure'));
ALTER TABLE quarantine ADD COLUMN can_be_accepted INTEGER NOT NULL DEFAULT 0 CHECK (can_be_accepted IN (0, 1));
ALTER TABLE quarantine ADD COLUMN decision TEXT CHECK (decision IN ('Accept', 'Correct', 'Reject')); -- carried out; null: open

-- Rows that were quarantined before have no key yet: their retrievals are read again.
UPDATE snapshot SET reading = '' WHERE snapshot_id IN (SELECT snapshot_id FROM quarantine);

DROP VIEW quarantine_list;
CREATE VIEW quarantine_list AS
SELECT n.path AS snapshot, n.dataset, f.name AS file, q.row_number, c.column_key, q.is_whole_row, q.place,
       q.published, q.reason, q.suggestion, q.decision, q.entry
FROM quarantine q
JOIN snapshot n ON n.snapshot_id = q.snapshot_id
JOIN snapshot_file f ON f.snapshot_id = q.snapshot_id AND f.file_index = q.file_index
JOIN snapshot_column c ON c.snapshot_id = q.snapshot_id AND c.column_number = q.column_number;
