"""The gateway is reachable from this machine alone, and serves the console where there is one."""

import socket

import pytest
from typer.testing import CliRunner

from streams.cli.main import build
from streams.errors import AwayError, UsageError
from streams.gateway.app import build_gateway
from streams.gateway.serving import address_of, listen


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "gateway.example", ""])
def test_another_host_is_refused_in_one_sentence(host):
    with pytest.raises(UsageError, match="no sign-in yet"):
        listen(host, 0)


def test_a_port_that_is_free_is_found_and_a_taken_one_is_said():
    with listen("127.0.0.1", 0) as first:
        first.listen()
        port = first.getsockname()[1]

        assert address_of(first) == f"http://127.0.0.1:{port}"
        with pytest.raises(AwayError, match="--port 0"), listen("127.0.0.1", port):
            pass


def test_the_command_says_no_with_exit_code_2_as_all_others():
    done = CliRunner().invoke(build(), ["gateway", "--host", "0.0.0.0"])

    assert isinstance(done.exception, UsageError)
    assert done.exception.exit_code == 2
    with socket.socket() as free:
        free.bind(("127.0.0.1", 8911))


async def test_without_a_console_it_is_said_how_to_build_one(house):
    found = await house.client.get("/")

    assert found.status_code == 200
    assert "make console" in found.text


async def test_a_built_console_is_served_and_the_interface_beside_it(house):
    folder = house.parts.console
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>built</title>")
    (folder / "assets" / "page.js").write_text("1")
    house.client._transport.app = build_gateway(house.parts)

    page, script = await house.client.get("/"), await house.client.get("/assets/page.js")
    regions, outside = await house.client.get("/v1/regions"), await house.client.get("/../x")
    assert "built" in page.text
    assert script.headers["content-type"].startswith(("text/javascript", "application/javascript"))
    assert regions.json()["regions"]
    assert outside.status_code == 404
