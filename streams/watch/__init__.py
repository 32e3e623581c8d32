"""The live page: events from Kafka to a browser, as they arrive.

`reading` (a thread, Kafka) → `board` (what is on the page just now) → `ring` → `stream` (a browser each).
The page itself is in `page/`, and what is built of it in `static/` (`make page`).
"""
