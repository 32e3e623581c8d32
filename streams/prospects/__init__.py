"""How likely a sentence, cut but not yet parsed, tells an event that would be published."""
