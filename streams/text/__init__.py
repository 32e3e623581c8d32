"""Text: normalising, cutting into sentences, choosing those worth reading, and their grammar."""
