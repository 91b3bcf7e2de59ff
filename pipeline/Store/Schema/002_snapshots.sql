-- One row a retrieval that was read. Moments are whole seconds since 1970-01-01 UTC.
CREATE TABLE snapshot (
    snapshot_id        INTEGER PRIMARY KEY,
    vintage_id         INTEGER NOT NULL REFERENCES vintage (vintage_id),
    dataset            TEXT NOT NULL,   -- table id, or table id and the name of a selection
    retrieved_at       INTEGER NOT NULL,
    content_digest     TEXT NOT NULL,
    path               TEXT NOT NULL UNIQUE,
    producer           TEXT NOT NULL,
    title              TEXT NOT NULL,
    citation           TEXT NOT NULL,
    url                TEXT NOT NULL,
    licence            TEXT NOT NULL,
    extent             TEXT NOT NULL,
    reconstructed      TEXT NOT NULL,   -- JSON list of sentences; [] when everything was received
    provider_modified  TEXT NOT NULL,
    schema_fingerprint TEXT NOT NULL,
    reading            TEXT NOT NULL,   -- digest of the catalogue parts that decide how it was read
    rows_read          INTEGER NOT NULL,
    state              TEXT NOT NULL CHECK (state IN ('promoted', 'held'))
) STRICT;

CREATE TABLE snapshot_file (
    snapshot_id INTEGER NOT NULL REFERENCES snapshot (snapshot_id),
    file_index  INTEGER NOT NULL,
    name        TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    size        INTEGER NOT NULL,
    PRIMARY KEY (snapshot_id, file_index)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot_column (
    snapshot_id   INTEGER NOT NULL REFERENCES snapshot (snapshot_id),
    column_number INTEGER NOT NULL,
    column_key    TEXT NOT NULL,
    title         TEXT NOT NULL,
    role          TEXT NOT NULL CHECK (role IN ('dimension', 'text', 'indicator', 'unmapped')),
    PRIMARY KEY (snapshot_id, column_number)
) STRICT, WITHOUT ROWID;

-- Rows and cells that could not be read; the good ones beside them are loaded.
CREATE TABLE quarantine (
    snapshot_id   INTEGER NOT NULL REFERENCES snapshot (snapshot_id),
    file_index    INTEGER NOT NULL,
    row_number    INTEGER NOT NULL,
    column_number INTEGER NOT NULL,
    is_whole_row  INTEGER NOT NULL CHECK (is_whole_row IN (0, 1)), -- 1: all topics of the row are lost
    published     TEXT NOT NULL,
    reason        TEXT NOT NULL,
    suggestion    TEXT NOT NULL,
    PRIMARY KEY (snapshot_id, file_index, row_number, column_number)
) STRICT, WITHOUT ROWID;
