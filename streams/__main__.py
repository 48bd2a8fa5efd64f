"""`python -m streams` is `alongside`."""

from streams.entry import main

if __name__ == "__main__":
    main()
