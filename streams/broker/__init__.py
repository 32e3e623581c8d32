"""A Kafka of one's own, for those who have none, and the topics on any Kafka."""
