"""When: the day, week, month or year that an event's clause names."""
