"""Makes the tests' own modules importable, as `tests.…`: processes of the pool import handlers from them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
