-- The sum of the weights behind a survey figure, as its file gives it. It goes with sample_size, the unweighted number.
ALTER TABLE observation ADD COLUMN weighted_base REAL CHECK (weighted_base IS NULL OR value IS NOT NULL);
