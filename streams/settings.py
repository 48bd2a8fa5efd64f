"""What does this installation need to know that is not in its site file? Read once, from here.

This is the only module that reads the environment.
Every setting is an environment variable `ALONGSIDE_<NAME>`.
"""

import contextlib
import os
import re
import secrets
import stat
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from streams.errors import AwayError, UsageError

PREFIX = "ALONGSIDE_"

#: An HMAC with SHA-256 gains nothing from a longer key, and loses with a shorter one.
SECRET_BYTES = 32

_ADDRESS = re.compile(r"[^\s:,]+:\d{1,5}|\[[0-9A-Fa-f:]+\]:\d{1,5}")
#: Kafka allows 249 characters for a topic; the longest name of ours needs far fewer than 99.
_PREFIX = re.compile(r"[A-Za-z0-9._-]{0,150}")


def _addresses(text: str) -> str:
    for address in text.split(","):
        if not _ADDRESS.fullmatch(address.strip()):
            raise ValueError(f"{address.strip()!r} is not host:port, for example 127.0.0.1:9092")
    return ",".join(address.strip() for address in text.split(","))


def _topic_part(text: str) -> str:
    if not _PREFIX.fullmatch(text):
        raise ValueError("use letters, digits, dot, dash and underscore only, at most 150")
    return text


def _expanded(path: Path) -> Path:
    return path.expanduser()


Folder = Annotated[Path, AfterValidator(_expanded)]
Addresses = Annotated[str, AfterValidator(_addresses)]
TopicPart = Annotated[str, AfterValidator(_topic_part)]


class Settings(BaseSettings):
    """Everything the shell is told from outside; frozen."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        frozen=True,
        extra="forbid",
        env_ignore_empty=True,
        hide_input_in_errors=True,
        validate_default=True,
    )

    kafka_bootstrap: Addresses = Field(
        "127.0.0.1:9092", description="Address of one or more brokers, host:port, with commas."
    )
    topic_prefix: TopicPart = Field(
        "", description="Put before each topic's name, for example `east.`."
    )
    partitions: int = Field(
        4,
        ge=1,
        le=1000,
        description="Partitions of inbox and log. Never changed once there is a log: "
        "a region's desk lives where its name says, of that many.",
    )
    replication_factor: int = Field(
        1, ge=1, le=9, description="Copies of each topic: 1 on one machine, 3 in production."
    )
    app_id: TopicPart = Field(
        "alongside", min_length=1, description="Name of the group of workers that share the work."
    )
    cache: Folder = Field(
        Path("~/.cache/alongside"), description="Folder for what can be fetched again."
    )
    data: Folder = Field(
        Path("~/.local/share/alongside"),
        description="Folder for what must be kept: the secret, the embedded broker's log.",
    )
    secret_file: Folder = Field(
        default_factory=lambda told: told["data"] / "secret",
        description="File with the site's secret, from which ids of calls and pseudonyms of people "
        "are made. Made on first use; keep a copy, without it they cannot be made again.",
    )
    switch_file: Folder = Field(
        default_factory=lambda told: told["data"] / "no-offers",
        description="The kill switch: while this file exists, no offer goes out.",
    )
    types_folder: Folder = Field(
        default_factory=lambda told: told["data"] / "types",
        description="Folder with what this center's own call types mean: each `*.toml` in it is "
        "read by a worker when it starts, beside the shipped map.",
    )
    learned_model: Folder | None = Field(
        None,
        description="File with this center's own learned model, as `alongside classify train` "
        "writes it. It brings a person to calls that would be set aside and does nothing else; "
        "without one nothing is learned. Set it once every worker has this version.",
    )
    session_timeout: float = Field(
        6.0, ge=6.0, le=60.0, description="Seconds of silence after which a worker's work moves on."
    )
    heartbeat: float = Field(
        2.0, gt=0, description="Seconds between two signs of life of a worker."
    )
    send_timeout: float = Field(
        30.0, gt=0, le=60.0, description="Seconds after which a send counts as unknown."
    )
    snapshot_every: int = Field(
        5_000,
        ge=0,
        description="Steps after which a partition's snapshot is written anew, a shortcut for the "
        "next start; 0: none is written and none is used.",
    )
    metrics_port: int = Field(0, ge=0, le=65535, description="Port for Prometheus; 0 is none.")
    log_file: Folder | None = Field(
        None, description="File for the program's own log; else stderr."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "warning", description="How much the program's own log says."
    )

    @model_validator(mode="after")
    def _alive_often_enough(self) -> Self:
        if self.heartbeat * 3 > self.session_timeout:
            raise ValueError(
                f"HEARTBEAT {self.heartbeat:g} must be at most a third of SESSION_TIMEOUT "
                f"{self.session_timeout:g}, or one lost packet moves a desk"
            )
        return self

    @classmethod
    def from_env(cls, **over: Any) -> Self:
        """The settings of this process, from the environment.

        Args:
            **over: Values that go before the environment, for options of a command.

        Raises:
            UsageError: With every fault, each with its variable and what would do.
        """
        try:
            return cls(**over)
        except ValidationError as error:
            raise UsageError(_in_words(error)) from None


def _in_words(error: ValidationError) -> str:
    """All faults of the settings in one text, one a line, without the values."""
    lines = []
    for fault in error.errors(include_input=False, include_url=False):
        name = PREFIX + ".".join(str(part) for part in fault["loc"]).upper()
        text = fault["msg"].removeprefix("Value error, ")
        if fault["type"] == "default_factory_not_called":
            continue  # only a consequence of a fault that is named already
        lines.append(f"  {name if fault['loc'] else 'together'}: {text}")
    return "These settings cannot be used; correct them in the environment:\n" + "\n".join(lines)


def site_secret(settings: Settings) -> bytes:
    """The site's secret; made on first use, readable by its owner alone.

    Two processes that start at once get the same one: the file appears whole or not at all,
    and the second to come reads what the first wrote.

    Raises:
        AwayError: If the file cannot be read or made, is too short, or everyone may read it.
    """
    path = settings.secret_file
    try:
        if not path.exists():
            _make_secret(path)
        secret = path.read_bytes().strip()
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError as error:
        raise AwayError(
            f"The site's secret {path} cannot be read or made ({error.strerror}); "
            f"set {PREFIX}SECRET_FILE to a file that this user may read."
        ) from error
    if mode & stat.S_IROTH:
        raise AwayError(f"Everyone on this machine may read the site's secret; chmod 600 {path}")
    if len(secret) < SECRET_BYTES:
        raise AwayError(
            f"The site's secret {path} has {len(secret)} bytes, needs {SECRET_BYTES} or more; "
            f"restore it from its copy. A new one gives every call a new id "
            f"and everyone a new pseudonym."
        )
    return secret


def _make_secret(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_hex(SECRET_BYTES).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            # Unlike rename, link never replaces what another process has just written.
            os.link(draft, path)
    finally:
        draft.unlink()
