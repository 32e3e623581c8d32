"""History coded again after a change of lexicon or models: what needs it, from which topic, and sending it."""
