-- For people who open the file in R, Power BI or a spreadsheet: plain names, text instead of numbers.

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
       c.column_key
FROM observation o
JOIN indicator i ON i.indicator_id = o.indicator_id
JOIN area a ON a.area_id = o.area_id
JOIN population p ON p.population_id = o.population_id
JOIN vintage v ON v.vintage_id = o.vintage_id
JOIN source s ON s.source_id = v.source_id
JOIN estimate_kind k ON k.estimate_kind_id = o.estimate_kind_id
JOIN quality_label q ON q.quality_label_id = o.quality_label_id
LEFT JOIN missing_reason m ON m.missing_reason_id = o.missing_reason_id
JOIN snapshot n ON n.snapshot_id = o.snapshot_id
JOIN snapshot_file f ON f.snapshot_id = o.snapshot_id AND f.file_index = o.file_index
JOIN snapshot_column c ON c.snapshot_id = o.snapshot_id AND c.column_number = o.column_number;

CREATE VIEW current_observation AS
SELECT * FROM all_observation WHERE known_to IS NULL;

CREATE VIEW assessment_latest AS
SELECT t.rule, i.name AS indicator, t.scope, p.name AS population, t.status, t.reasons, t.inputs, t.method,
       t.first_run_id
FROM assessment t
JOIN indicator i ON i.indicator_id = t.indicator_id
JOIN population p ON p.population_id = t.population_id
WHERE t.until_run_id IS NULL;

CREATE VIEW quarantine_list AS
SELECT n.path AS snapshot, f.name AS file, q.row_number, c.column_key, q.is_whole_row,
       q.published, q.reason, q.suggestion
FROM quarantine q
JOIN snapshot n ON n.snapshot_id = q.snapshot_id
JOIN snapshot_file f ON f.snapshot_id = q.snapshot_id AND f.file_index = q.file_index
JOIN snapshot_column c ON c.snapshot_id = q.snapshot_id AND c.column_number = q.column_number;

CREATE VIEW run_history AS
SELECT run_id, command, strftime('%Y-%m-%dT%H:%M:%SZ', started_at, 'unixepoch') AS started_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', ended_at, 'unixepoch') AS ended_at, exit_code, program_version
FROM run;
