"""The exit statuses of a stage's worker process."""

DONE = 0
"""A signal ended it, and what was under way is finished."""
CRASHED = 1
"""Something went wrong; another start may well go on."""
NEEDS_A_PERSON = 78
"""Starting again would not help (`EX_CONFIG` of sysexits)."""
