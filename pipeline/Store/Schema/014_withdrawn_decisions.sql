-- A decision can be taken back. The check on the verb is part of the table, so that the table is made anew.
CREATE TABLE decision_anew (
    decision_number INTEGER PRIMARY KEY,    -- line in decisions.jsonl
    decided_at      INTEGER NOT NULL,
    decided_by      TEXT NOT NULL,
    why             TEXT NOT NULL,
    until           TEXT,                   -- last day on which it holds; null: no end
    verb            TEXT NOT NULL CHECK (verb IN ('Accept', 'Correct', 'Reject', 'Withdraw')),
    source          TEXT NOT NULL,
    dataset         TEXT NOT NULL,
    entry           TEXT NOT NULL,          -- key of place, column and text: another text is another entry
    place           TEXT NOT NULL,
    column_key      TEXT NOT NULL,
    published       TEXT NOT NULL,
    replacement     TEXT NOT NULL
) STRICT;

INSERT INTO decision_anew SELECT * FROM decision;
DROP TABLE decision;
ALTER TABLE decision_anew RENAME TO decision;
