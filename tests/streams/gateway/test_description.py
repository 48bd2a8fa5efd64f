"""The interface is written down, and what is written down is current."""

import json
from pathlib import Path

from streams.gateway.openapi import document

WRITTEN = Path(__file__).resolve().parents[3] / "deploy" / "openapi.json"


def test_the_description_in_deploy_is_current():
    """If not: alongside gateway --openapi > deploy/openapi.json."""
    assert WRITTEN.read_text() == document()


def test_every_route_says_what_it_does_and_what_it_answers():
    paths = json.loads(document())["paths"]
    bare = [
        f"{method} {path}"
        for path, methods in paths.items()
        for method, route in methods.items()
        if not route.get("description") or not any("$ref" in str(r) for r in _fine(route))
    ]

    assert bare == []


def test_a_bad_request_is_described_as_it_is_answered():
    """FastAPI's own form would quote what came in."""
    assert "HTTPValidationError" not in document()


def _fine(route):
    return [answer for status, answer in route["responses"].items() if status.startswith("2")]
