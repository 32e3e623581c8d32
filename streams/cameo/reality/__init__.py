"""Whether an act happened: denied, only possible, to come, untrue."""
