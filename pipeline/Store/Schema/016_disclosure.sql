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

DROP VIEW current_observation;
DROP VIEW all_observation;
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

-- In words that an older SQLite understands as well: it would not open a file with a view it cannot read.
CREATE VIEW all_observation AS
SELECT i.name AS indicator,
       i.title AS indicator_title,
       a.code AS area_code,
       a.name AS area_name,
       a.level AS area_level,
       a.division_year,
       o.reference_year,
       p.name AS population,
       s.name AS source,
       v.name AS vintage,
       o.value,
       o.lower,
       o.upper,
       o.sample_size,
       i.unit,
       k.name AS estimate_kind,
       q.name AS quality,
       m.name AS missing_reason,
       strftime('%Y-%m-%dT%H:%M:%SZ', o.known_from, 'unixepoch') AS known_from,
       strftime('%Y-%m-%dT%H:%M:%SZ', o.known_to, 'unixepoch') AS known_to,
       n.path AS snapshot,
       f.name AS file,
       o.row_number,
       o.row_id,
       c.column_key,
       b.name AS withheld_by,
       (SELECT group_concat(named.name, ' ')
        FROM (SELECT g.name FROM figure_flag g WHERE o.flags & g.bit ORDER BY g.bit) named) AS flags
FROM shown_observation o
JOIN indicator i ON i.indicator_id = o.indicator_id
JOIN area a ON a.area_id = o.area_id
JOIN population p ON p.population_id = o.population_id
JOIN vintage v ON v.vintage_id = o.vintage_id
JOIN source s ON s.source_id = v.source_id
JOIN estimate_kind k ON k.estimate_kind_id = o.estimate_kind_id
JOIN quality_label q ON q.quality_label_id = o.quality_label_id
LEFT JOIN missing_reason m ON m.missing_reason_id = o.missing_reason_id
LEFT JOIN vintage b ON b.vintage_id = o.because_vintage_id
JOIN snapshot n ON n.snapshot_id = o.snapshot_id
JOIN snapshot_file f ON f.snapshot_id = o.snapshot_id AND f.file_index = o.file_index
JOIN snapshot_column c ON c.snapshot_id = o.snapshot_id AND c.column_number = o.column_number;

CREATE VIEW current_observation AS
SELECT * FROM all_observation WHERE known_to IS NULL;
