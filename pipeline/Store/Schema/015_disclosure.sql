-- Figures of suppliers' files that are not shown because hidden ones could be worked out from them, or because they
-- contradict their whole. The observation keeps what the file said; every reader goes through shown_observation, a view on
-- it, or the figure store.
CREATE TABLE disclosure (
    vintage_id     INTEGER NOT NULL REFERENCES vintage (vintage_id),
    population_id  INTEGER NOT NULL REFERENCES population (population_id),
    area_id        INTEGER NOT NULL REFERENCES area (area_id),
    reference_year INTEGER NOT NULL,
    indicator_id   INTEGER NOT NULL REFERENCES indicator (indicator_id),
    known_from     INTEGER NOT NULL,    -- that of the observation: each delivery is decided on by itself
    reason         TEXT NOT NULL CHECK (reason IN ('Complementary', 'FewApart', 'Contradiction', 'Withdrawn')),
    PRIMARY KEY (vintage_id, population_id, area_id, reference_year, indicator_id, known_from)
) STRICT, WITHOUT ROWID;

-- What was found of each vintage, and from which figures and rules; while these stand, the findings do.
CREATE TABLE disclosure_audit (
    vintage_id INTEGER PRIMARY KEY REFERENCES vintage (vintage_id),
    basis      TEXT NOT NULL,
    findings   TEXT NOT NULL            -- JSON list of sentences
) STRICT;

DROP VIEW shown_observation;
CREATE VIEW shown_observation AS
SELECT o.vintage_id, o.population_id, o.area_id, o.reference_year, o.indicator_id, o.known_from, o.known_to,
       CASE WHEN w.vintage_id IS NULL AND d.vintage_id IS NULL THEN o.value END AS value,
       CASE WHEN w.vintage_id IS NULL AND d.vintage_id IS NULL THEN o.lower END AS lower,
       CASE WHEN w.vintage_id IS NULL AND d.vintage_id IS NULL THEN o.upper END AS upper,
       CASE WHEN w.vintage_id IS NULL AND d.vintage_id IS NULL THEN o.sample_size END AS sample_size,
       o.estimate_kind_id, o.quality_label_id,
       CASE WHEN o.value IS NULL OR (w.vintage_id IS NULL AND d.vintage_id IS NULL) THEN o.missing_reason_id
            WHEN w.vintage_id IS NULL THEN 5
            ELSE 6 END AS missing_reason_id,
       CASE WHEN w.vintage_id IS NULL AND d.vintage_id IS NULL THEN o.flags ELSE 0 END AS flags,
       w.because_vintage_id,
       o.snapshot_id, o.file_index, o.row_number, o.row_id, o.column_number
FROM observation o
LEFT JOIN withheld w ON w.vintage_id = o.vintage_id AND w.population_id = o.population_id AND w.area_id = o.area_id
                    AND w.reference_year = o.reference_year AND w.indicator_id = o.indicator_id
LEFT JOIN disclosure d ON d.vintage_id = o.vintage_id AND d.population_id = o.population_id AND d.area_id = o.area_id
                      AND d.reference_year = o.reference_year AND d.indicator_id = o.indicator_id AND d.known_from = o.known_from;
