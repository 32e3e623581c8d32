"""eventwire: news articles in on Kafka, geopolitical events out. `streams/app.py` shows the pipeline."""

__version__ = "0.1.0"
