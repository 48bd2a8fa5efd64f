"""``/``: the built console where there is one, else how to build it."""

from pathlib import Path
from typing import Final

from fastapi import FastAPI, Response
from starlette.staticfiles import StaticFiles

PAGE: Final = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Alongside</title>
<h1>Alongside</h1>
<p>The gateway runs; the console is not built yet.</p>
<p>Build it with <code>make console</code>, then start the gateway again.</p>
<p>What can be asked is described in <a href="/openapi.json">/openapi.json</a>;
whether the gateway is ready stands in <a href="/readyz">/readyz</a>.</p>
</html>
"""


def serve_console(app: FastAPI, folder: Path) -> None:
    """Nothing; whatever no route has answered is looked for in the folder."""
    if (folder / "index.html").is_file():
        app.mount("/", StaticFiles(directory=folder, html=True), name="console")
        return

    async def unbuilt() -> Response:
        """How to build the console."""
        return Response(PAGE, media_type="text/html; charset=utf-8")

    app.add_api_route("/", unbuilt, include_in_schema=False)
