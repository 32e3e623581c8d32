"""What was done: CAMEO codes, and the coder that reads them out of a sentence's grammar with the lexicon's patterns."""
