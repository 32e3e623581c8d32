"""The patterns of a lexicon: read from its files, checked, and indexed by the word that they hang on."""
