"""What may go wrong in the shell in a way that a person at a terminal can do something about.

The message says what, which one, where, why and what to do now; it is printed as it stands.
Everything else that is raised is a defect and keeps its traceback.
"""

from typing import ClassVar


class AlongsideError(Exception):
    """The answer is no."""

    exit_code: ClassVar[int] = 1


class UsageError(AlongsideError):
    """Something was asked for or set in a way that cannot be meant."""

    exit_code: ClassVar[int] = 2


class AwayError(AlongsideError):
    """Something that is needed is not here: a program, a broker, a file."""

    exit_code: ClassVar[int] = 3
