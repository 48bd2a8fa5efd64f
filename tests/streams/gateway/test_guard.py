"""Only this machine, only this page, and no word of what anyone said in errors, logs or figures."""

import json

import orjson
import pytest
import structlog
from builders import a_call

from streams.gateway.guard import POLICY
from streams.ingest.private import private_of

WORDS = "Philippa Ottoline Wetherby"
WHO = {"X-Alongside-Actor": "sam"}


@pytest.mark.parametrize(
    "host, status",
    [
        ("127.0.0.1:8911", 200),
        ("localhost:8911", 200),
        ("localhost", 200),
        ("attacker.example", 421),  # a name that was bent to 127.0.0.1
        ("127.0.0.1.attacker.example:8911", 421),
        ("192.168.1.5:8911", 421),
        ("", 421),
    ],
)
async def test_only_our_own_names_are_answered(house, host, status):
    found = await house.client.get("/healthz", headers={"host": host})

    assert found.status_code == status


@pytest.mark.parametrize(
    "headers, status",
    [
        ({}, 200),
        ({"origin": "http://127.0.0.1:8911"}, 200),
        ({"origin": "http://127.0.0.1:9999"}, 403),  # another program's page on this machine
        ({"origin": "https://attacker.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
    ],
)
async def test_another_page_must_not_act(offered, headers, status):
    path = f"/v1/incidents/{offered.world.incident().id}/open"
    found = await offered.client.post(path, json={}, headers=WHO | headers)

    assert found.status_code == status
    assert "access-control-allow-origin" not in found.headers


async def test_every_answer_forbids_content_from_elsewhere(house):
    for path in ("/", "/healthz", "/nothing", "/v1/regions"):
        found = await house.client.get(path)

        assert found.headers["content-security-policy"] == POLICY, path
        assert found.headers["cache-control"] == "no-store"
        assert found.headers["x-content-type-options"] == "nosniff"
    assert "unsafe" not in POLICY


async def test_a_large_word_of_a_person_is_refused_before_it_is_read(offered):
    path = f"/v1/incidents/{offered.world.incident().id}/open"
    found = await offered.client.post(path, json={"words": "x" * 100_000}, headers=WHO)

    assert found.status_code == 413


async def test_an_exception_says_where_and_never_what(house, monkeypatch, capsys):
    def fails(*_):
        raise ValueError(WORDS)

    monkeypatch.setattr(house.desks, "regions", fails)
    with structlog.testing.capture_logs() as logs:
        found = await house.client.get("/v1/regions")

    assert (found.status_code, found.json()["problem"]) == (500, "failed")
    assert logs[0]["error"] == "ValueError"
    assert WORDS not in found.text + str(logs) + "".join(capsys.readouterr())


async def test_planted_words_are_in_no_error_log_figure_or_stream(offered, capsys):
    """Wherever someone may write something personal, it comes back from the private topic alone."""
    kept = private_of("c7", "salt", {"narrative": WORDS})
    offered.private.put(kept.value, kept.key)
    offered.tell(a_call("c7", private=kept.digest))
    one = offered.world.incident("c7").id
    planted = [WORDS, WORDS.replace(" ", "-"), WORDS.replace(" ", "")]
    asked = [request for words in planted for request in requests_with(words, one)]
    with structlog.testing.capture_logs() as logs:
        answers = [await offered.client.request(**request) for request in asked]
        offered.refuse = RuntimeError(WORDS)
        path = f"/v1/incidents/{one}/open"
        answers.append(await offered.client.post(path, json={"words": WORDS}, headers=WHO))
        figures = (await offered.client.get("/metrics")).text
    said = "".join(each.text for each in answers) + figures + json.dumps(logs, default=str)
    said += "".join(capsys.readouterr())

    assert all(word not in said for word in planted)
    assert one not in figures
    assert {each.status_code for each in answers} <= {403, 404, 409, 422, 503}
    story = (await offered.client.get(f"/v1/incidents/{one}")).text
    assert WORDS in story


def requests_with(words, incident):
    """Requests that carry the words wherever someone may write something."""
    for path in (
        f"/v1/incidents/{words}",
        f"/v1/{words}",
        f"/v1/incidents?state={words}",
        f"/v1/regions/{words}/queue",
        f"/v1/commands/{words}/1",
    ):
        yield {"method": "GET", "url": path}
    for body in (
        {words: 1},
        {"version": words},
        {"outcome": words, "reason": words},
        {"level": words, "facts": [words]},
        {"words": [words]},
        [words],
        words,
    ):
        for act in ("open", "end", "lower-level", "custody", "overrule"):
            yield {
                "method": "POST",
                "url": f"/v1/incidents/{incident}/{act}",
                "json": body,
                "headers": WHO | {"Idempotency-Key": words},
            }
    broken = f"/v1/incidents/{incident}/open"
    yield {"method": "POST", "url": broken, "content": words.encode(), "headers": WHO}
    for content in ("application/json", "application/cloudevents+json", words):
        yield {
            "method": "POST",
            "url": "/v1/events",
            "content": orjson.dumps({"data": words, words: words, "type": words}),
            "headers": {"content-type": content, "ce-type": words, "ce-source": words},
        }


async def test_figures_name_routes_and_never_paths(offered):
    await offered.client.get(f"/v1/incidents/{offered.world.incident().id}")
    await offered.client.get("/v1/incidents/none-1")
    figures = (await offered.client.get("/metrics")).text

    assert 'route="incident_story",status="200"} 1.0' in figures
    assert 'route="incident_story",status="404"} 1.0' in figures
    assert 'alongside_gateway_state{state="live"} 1.0' in figures
    assert "alongside_build_info" in figures
    assert f'alongside_gateway_position{{partition="0"}} {len(offered.log.records)}' in figures
    assert "none-1" not in figures
