"""Who acts, or whose people they are, where the subject does not say so."""
