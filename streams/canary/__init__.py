"""Canaries: made-up articles whose coding is known, fed through the live pipeline to see that they come out, and in time."""
