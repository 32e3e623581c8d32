"""Makes the helpers, and the handlers that pool processes import, importable."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
