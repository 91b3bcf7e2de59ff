-- The words that observations are made of. Integers inside, text for people in the views of 004.

CREATE TABLE source (
    source_id INTEGER PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE
) STRICT;

-- A vintage is one edition of a table (or one survey wave); its figures form lines only with themselves
-- or with what the catalogue declares comparable.
CREATE TABLE vintage (
    vintage_id INTEGER PRIMARY KEY,
    source_id  INTEGER NOT NULL REFERENCES source (source_id),
    name       TEXT NOT NULL,
    title      TEXT NOT NULL,
    series     TEXT NOT NULL,
    UNIQUE (source_id, name)
) STRICT;

CREATE TABLE indicator (
    indicator_id INTEGER PRIMARY KEY,
    name         TEXT NOT NULL UNIQUE,
    title        TEXT NOT NULL,
    unit         TEXT NOT NULL
) STRICT;

-- An area code means something only together with the year of its division.
CREATE TABLE area (
    area_id       INTEGER PRIMARY KEY,
    code          TEXT NOT NULL,
    division_year INTEGER NOT NULL,
    level         TEXT NOT NULL,
    name          TEXT NOT NULL,
    parent_code   TEXT,
    UNIQUE (code, division_year)
) STRICT;

CREATE TABLE population (
    population_id INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE,
    title         TEXT NOT NULL
) STRICT;

CREATE TABLE estimate_kind (
    estimate_kind_id INTEGER PRIMARY KEY,
    name             TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO estimate_kind (estimate_kind_id, name)
VALUES (0, 'surveyed'), (1, 'modelled'), (2, 'registered'), (3, 'self-selected'), (4, 'synthetic');

CREATE TABLE missing_reason (
    missing_reason_id INTEGER PRIMARY KEY,
    name              TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO missing_reason (missing_reason_id, name)
VALUES (0, 'not published'), (1, 'confidential'), (2, 'impossible'), (3, 'not asked'), (4, 'not applicable'),
       (5, 'suppressed');

CREATE TABLE quality_label (
    quality_label_id INTEGER PRIMARY KEY,
    name             TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO quality_label (quality_label_id, name)
VALUES (0, 'direct'), (1, 'aggregated'), (2, 'apportioned'), (3, 'inherited');
