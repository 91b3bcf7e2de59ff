-- Bitemporal: reference_year is what a figure is about, known_from/known_to is when the source said so.
-- A changed figure closes its row and opens another; nothing is deleted. The key follows the order in which
-- tables are published, so that a whole table is appended rather than scattered over the tree.
CREATE TABLE observation (
    vintage_id        INTEGER NOT NULL REFERENCES vintage (vintage_id),
    population_id     INTEGER NOT NULL REFERENCES population (population_id),
    area_id           INTEGER NOT NULL REFERENCES area (area_id),
    reference_year    INTEGER NOT NULL,
    indicator_id      INTEGER NOT NULL REFERENCES indicator (indicator_id),
    known_from        INTEGER NOT NULL,
    known_to          INTEGER,          -- null while it is the source's current figure
    value             REAL,
    lower             REAL,
    upper             REAL,
    sample_size       INTEGER,
    estimate_kind_id  INTEGER NOT NULL REFERENCES estimate_kind (estimate_kind_id),
    quality_label_id  INTEGER NOT NULL REFERENCES quality_label (quality_label_id),
    missing_reason_id INTEGER REFERENCES missing_reason (missing_reason_id),
    snapshot_id       INTEGER NOT NULL REFERENCES snapshot (snapshot_id),
    file_index        INTEGER NOT NULL,
    row_number        INTEGER NOT NULL,
    row_id            INTEGER NOT NULL, -- the provider's own; -1 when it gives none
    column_number     INTEGER NOT NULL,
    PRIMARY KEY (vintage_id, population_id, area_id, reference_year, indicator_id, known_from),
    CHECK ((value IS NULL) <> (missing_reason_id IS NULL)),
    CHECK ((lower IS NULL) = (upper IS NULL)),
    CHECK (value IS NOT NULL OR lower IS NULL),
    CHECK (known_to IS NULL OR known_to > known_from)
) STRICT, WITHOUT ROWID;

-- What may be said of a target. A row stands until an assessment with another outcome follows it.
CREATE TABLE assessment (
    rule            TEXT NOT NULL,
    indicator_id    INTEGER NOT NULL REFERENCES indicator (indicator_id),
    scope           TEXT NOT NULL,      -- area code or area group
    population_id   INTEGER NOT NULL REFERENCES population (population_id),
    first_run_id    INTEGER NOT NULL,
    until_run_id    INTEGER,
    status          TEXT NOT NULL,
    reasons         TEXT NOT NULL,      -- JSON
    inputs          TEXT NOT NULL,      -- JSON
    method          TEXT NOT NULL,
    PRIMARY KEY (rule, indicator_id, scope, population_id, first_run_id)
) STRICT, WITHOUT ROWID;
