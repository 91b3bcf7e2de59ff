-- Why a run was started and which night it stands for: what decides whether a night was missed.

ALTER TABLE run ADD COLUMN trigger TEXT NOT NULL DEFAULT 'command' CHECK (trigger IN ('command', 'schedule', 'catch-up', 'retry'));
ALTER TABLE run ADD COLUMN due_at INTEGER;                       -- null: started by a command
ALTER TABLE run ADD COLUMN is_whole INTEGER NOT NULL DEFAULT 0;  -- 1: asked every source, as a night does

DROP VIEW run_history;
CREATE VIEW run_history AS
SELECT run_id, command, trigger, strftime('%Y-%m-%dT%H:%M:%SZ', due_at, 'unixepoch') AS due_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', started_at, 'unixepoch') AS started_at,
       strftime('%Y-%m-%dT%H:%M:%SZ', ended_at, 'unixepoch') AS ended_at, exit_code, program_version
FROM run;
