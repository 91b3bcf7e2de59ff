-- What led to a judgement: the numbers of its tests, the figures it looked at, what must be said beside it; each as JSON.
ALTER TABLE assessment ADD COLUMN flags   TEXT NOT NULL DEFAULT '[]';
ALTER TABLE assessment ADD COLUMN numbers TEXT NOT NULL DEFAULT '{}';
ALTER TABLE assessment ADD COLUMN figures TEXT NOT NULL DEFAULT '[]';

DROP VIEW assessment_latest;

CREATE VIEW assessment_latest AS
SELECT t.rule, i.name AS indicator, t.scope, p.name AS population, t.status, t.flags, t.reasons, t.numbers, t.figures,
       t.inputs, t.method, t.first_run_id
FROM assessment t
JOIN indicator i ON i.indicator_id = t.indicator_id
JOIN population p ON p.population_id = t.population_id
WHERE t.until_run_id IS NULL;
