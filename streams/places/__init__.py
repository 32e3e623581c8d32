"""Where: the gazetteer of places, and the place that an event's clause names."""
