"""Holding patterns against a verb or a noun, and filling their slots."""
