-- A number that a document prints: stored to be compared with, never judged or drawn.
INSERT INTO estimate_kind (estimate_kind_id, name) VALUES (5, 'quoted');

-- Topics that rows of a retrieval name and that no catalogue line maps.
CREATE TABLE snapshot_topic (
    snapshot_id INTEGER NOT NULL REFERENCES snapshot (snapshot_id),
    topic       TEXT NOT NULL,
    PRIMARY KEY (snapshot_id, topic)
) STRICT, WITHOUT ROWID;

-- Texts that a source gives with one figure: who recorded it, on what evidence. They may change while the number stays, and
-- then stand anew from the retrieval that brought them.
CREATE TABLE figure_note (
    vintage_id     INTEGER NOT NULL REFERENCES vintage (vintage_id),
    population_id  INTEGER NOT NULL REFERENCES population (population_id),
    area_id        INTEGER NOT NULL REFERENCES area (area_id),
    reference_year INTEGER NOT NULL,
    indicator_id   INTEGER NOT NULL REFERENCES indicator (indicator_id),
    known_from     INTEGER NOT NULL,
    label          TEXT NOT NULL,
    position       INTEGER NOT NULL,
    text           TEXT NOT NULL,
    PRIMARY KEY (vintage_id, population_id, area_id, reference_year, indicator_id, known_from, label)
) STRICT, WITHOUT ROWID;
