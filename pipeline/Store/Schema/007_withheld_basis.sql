-- Counts the transactions that opened, closed or took back figures of a vintage: who derives something from its figures
-- sees without reading them whether they are still the same.
ALTER TABLE vintage ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;

-- What the list of withheld figures was made from; while that stands, the list does too.
CREATE TABLE withheld_basis (
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    basis TEXT NOT NULL
) STRICT;
