"""A sentence as patterns see it: clauses in the active voice, phrases, and whom each names."""
