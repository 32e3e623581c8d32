"""`python -m streams.cli` is `eventwire`."""

from streams.cli import main

if __name__ == "__main__":
    main()
