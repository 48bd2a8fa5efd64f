"""`python -m streams` is `alongside`."""

from streams.cli.main import main

if __name__ == "__main__":
    main()
