"""The three stages: pure functions from one record to the next, without Kafka, clock or global state."""
