-- What must be known of a figure before it is used, as bits: few respondents, a wide margin, questions left unanswered.
CREATE TABLE figure_flag (
    bit  INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO figure_flag (bit, name) VALUES
    (1, 'INDICATIVE'), (2, 'UNRELIABLE'), (4, 'ITEM_NR_HIGH'), (8, 'ITEM_NR_SEVERE');

ALTER TABLE observation ADD COLUMN flags INTEGER NOT NULL DEFAULT 0 CHECK (flags = 0 OR value IS NOT NULL);
