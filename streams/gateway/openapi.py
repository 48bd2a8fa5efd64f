"""The description of the gateway's HTTP interface, as it lies in ``deploy/openapi.json``."""

import json

from streams.gateway.app import routes_only


def document() -> str:
    """The OpenAPI document, the same in every run."""
    return json.dumps(routes_only().openapi(), indent=2, sort_keys=True) + "\n"
