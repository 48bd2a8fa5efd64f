"""`python -m streams.city`: plays the sample city; `alongside up` starts it."""

import argparse
import asyncio
import sys

from streams.city.playing import play, the_city
from streams.errors import AlongsideError
from streams.program_log import start_log
from streams.settings import Settings


def main() -> int:
    """The exit code, once it was told to end."""
    reading = argparse.ArgumentParser(prog="python -m streams.city")
    reading.add_argument("--seed", type=int, required=True)
    reading.add_argument("--start", type=int, required=True, help="epoch second")
    reading.add_argument("--speed", type=float, default=30.0)
    reading.add_argument("--no-staff", action="store_true")
    told = reading.parse_args()
    try:
        settings = Settings.from_env()
        start_log(settings)
        city = the_city(seed=told.seed, start=told.start, staff=not told.no_staff, speed=told.speed)
        asyncio.run(play(city, settings))
    except AlongsideError as error:
        print(error, file=sys.stderr)  # noqa: T201 a command
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
