CREATE TABLE run (
    run_id                INTEGER PRIMARY KEY,
    command               TEXT NOT NULL,
    started_at            INTEGER NOT NULL,
    ended_at              INTEGER,      -- null: running, or killed
    exit_code             INTEGER,
    program_version       TEXT NOT NULL,
    catalogue_fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE step (
    run_id       INTEGER NOT NULL REFERENCES run (run_id),
    step_number  INTEGER NOT NULL,
    stage        TEXT NOT NULL,
    subject      TEXT NOT NULL,
    milliseconds INTEGER,               -- null: not finished
    outcome      TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'unchanged', 'held', 'failed')),
    detail       TEXT NOT NULL,
    PRIMARY KEY (run_id, step_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_result (
    run_id       INTEGER NOT NULL REFERENCES run (run_id),
    check_number INTEGER NOT NULL,
    name         TEXT NOT NULL,
    subject      TEXT NOT NULL,
    outcome      TEXT NOT NULL CHECK (outcome IN ('pass', 'note', 'warning', 'fail')),
    detail       TEXT NOT NULL,
    PRIMARY KEY (run_id, check_number)
) STRICT, WITHOUT ROWID;
