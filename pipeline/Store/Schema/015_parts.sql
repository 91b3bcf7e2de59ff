-- What a figure was made from that the source does not publish for its area: figures of other areas, with their weights. Like
-- notes they may change while the figure stays, and then stand anew from the retrieval that brought them.
CREATE TABLE figure_part (
    vintage_id     INTEGER NOT NULL REFERENCES vintage (vintage_id),
    population_id  INTEGER NOT NULL REFERENCES population (population_id),
    area_id        INTEGER NOT NULL REFERENCES area (area_id),
    reference_year INTEGER NOT NULL,
    indicator_id   INTEGER NOT NULL REFERENCES indicator (indicator_id),
    known_from     INTEGER NOT NULL,
    part_code      TEXT NOT NULL,       -- code of the area that the source publishes
    value          REAL NOT NULL,
    weight         REAL NOT NULL CHECK (weight > 0),
    share          REAL NOT NULL CHECK (share > 0),
    basis          INTEGER NOT NULL CHECK (basis BETWEEN 0 AND 3), -- survey's weights, same ages, 15 to 65, everybody
    basis_year     INTEGER,             -- year of the inhabitants; null for the survey's own weights
    PRIMARY KEY (vintage_id, population_id, area_id, reference_year, indicator_id, known_from, part_code)
) STRICT, WITHOUT ROWID;
