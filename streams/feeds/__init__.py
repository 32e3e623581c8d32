"""Where articles come from: files, and onto Kafka."""
