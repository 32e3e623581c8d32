"""Who: the actors a text names and their CAMEO codes."""
