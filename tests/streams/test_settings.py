"""The settings of an installation, and its secret."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pydantic import ValidationError

from streams.errors import AwayError, UsageError
from streams.settings import SECRET_BYTES, Settings, site_secret


def test_outside_the_broker_tests_nobody_listens():
    """A hidden need for Kafka must fail at once."""
    assert Settings.from_env().kafka_bootstrap == "127.0.0.1:1"


def test_every_setting_is_described():
    """A setting nobody can explain is one nobody should set."""
    bare = [name for name, field in Settings.model_fields.items() if not field.description]

    assert bare == []


def test_settings_come_from_the_environment(monkeypatch):
    """ALONGSIDE_<NAME> sets a value."""
    monkeypatch.setenv("ALONGSIDE_PARTITIONS", "7")
    monkeypatch.setenv("ALONGSIDE_KAFKA_BOOTSTRAP", "k1:9092, [::1]:9093")
    monkeypatch.setenv("ALONGSIDE_LOG_FILE", "")

    settings = Settings.from_env()

    assert settings.partitions == 7
    assert settings.kafka_bootstrap == "k1:9092,[::1]:9093"
    assert settings.log_file is None


def test_secret_and_switch_stand_in_the_data_folder_unless_said_otherwise(tmp_path):
    """One folder is to be kept; a file elsewhere has to be named."""
    settings = Settings.from_env(data=tmp_path, switch_file=Path("/etc/stop"))

    assert settings.secret_file == tmp_path / "secret"
    assert settings.switch_file == Path("/etc/stop")


def test_settings_cannot_be_changed():
    """They are read once."""
    with pytest.raises(ValidationError):
        Settings.from_env().partitions = 5


def test_all_faults_are_named_at_once_without_the_values(monkeypatch):
    """Who corrects one fault should not meet the next one only then."""
    monkeypatch.setenv("ALONGSIDE_PARTITIONS", "many-and-secret")
    monkeypatch.setenv("ALONGSIDE_TOPIC_PREFIX", "no spaces")
    monkeypatch.setenv("ALONGSIDE_KAFKA_BOOTSTRAP", "nowhere")

    with pytest.raises(UsageError) as caught:
        Settings.from_env()

    text = str(caught.value)
    assert "ALONGSIDE_PARTITIONS" in text
    assert "ALONGSIDE_TOPIC_PREFIX" in text
    assert "ALONGSIDE_KAFKA_BOOTSTRAP" in text
    assert "many-and-secret" not in text
    assert caught.value.exit_code == 2


def test_a_faulty_data_folder_is_named_once():
    """What depends on it is not a second fault."""
    with pytest.raises(UsageError) as caught:
        Settings.from_env(data=3)

    assert str(caught.value).count("\n") == 1


def test_a_worker_must_show_life_three_times_in_a_session():
    """One lost packet may not move a desk."""
    with pytest.raises(UsageError, match="third"):
        Settings.from_env(session_timeout=6.0, heartbeat=2.5)


def test_the_secret_is_made_once_and_for_its_owner_alone(tmp_path):
    """Ids of calls depend on it, so it never changes by itself."""
    settings = Settings.from_env(data=tmp_path / "new")

    first = site_secret(settings)

    assert first == site_secret(settings)
    assert len(first) >= SECRET_BYTES
    assert stat.S_IMODE(settings.secret_file.stat().st_mode) == 0o600
    assert [path.name for path in settings.data.iterdir()] == ["secret"]


def test_workers_that_start_together_have_one_secret(tmp_path):
    """The second to come reads what the first wrote."""
    settings = Settings.from_env(data=tmp_path)

    with ThreadPoolExecutor(8) as pool:
        secrets = set(pool.map(lambda _: site_secret(settings), range(8)))

    assert len(secrets) == 1


@pytest.mark.parametrize(
    "content, mode, says",
    [
        (b"x" * 31, 0o600, "needs 32"),  # too short to protect anybody
        (b"x" * 32, 0o644, "chmod 600"),  # everyone on the machine could make ids
        (b"   \n", 0o600, "has 0 bytes"),  # an empty file is no secret
    ],
)
def test_a_secret_that_protects_nobody_is_refused(tmp_path, content, mode, says):
    """It is not replaced: a new one would give every call a new id."""
    path = tmp_path / "secret"
    path.write_bytes(content)
    path.chmod(mode)

    with pytest.raises(AwayError, match=says):
        site_secret(Settings.from_env(data=tmp_path))

    assert path.read_bytes() == content
