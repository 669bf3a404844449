"""A real Bluesky server of the tests' own, with its PLC, on loopback; and accounts on it."""

import itertools
import os
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
import requests

HERE = Path(__file__).resolve().parents[2] / "pds"
_names = itertools.count(1)
LONGEST_START = 90  # seconds


def missing():
    """Why there is no server here, "" where there is one."""
    if shutil.which("node") is None:
        return "Node is missing, so nothing was tried on a real Bluesky server"
    if not (HERE / "node_modules" / "@atproto" / "pds").exists():
        return "tests/pds is not installed: ./dev test does it"
    return ""


class Pds:
    """`base` is its address; it ends with the process that started it."""

    def start(self, folder):
        reason = missing()
        if reason and not os.environ.get("CI"):
            pytest.skip(reason)
        assert not reason, reason
        self._process = subprocess.Popen(
            ["node", HERE / "start.js", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        too_long = threading.Timer(LONGEST_START, self._process.kill)  # then the line is an empty one
        too_long.start()
        self.base = self._process.stdout.readline().strip()
        too_long.cancel()
        assert self.base.startswith("http://127.0.0.1:"), "the Bluesky server did not start"
        self.host = self.base.removeprefix("http://")
        return self

    def stop(self):
        self._process.stdin.close()
        self._process.terminate()
        self._process.wait(20)
        self._process.stdout.close()

    def call(self, name, value, token=""):
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = requests.post(f"{self.base}/xrpc/{name}", json=value, headers=headers, timeout=20)
        assert answer.status_code == 200, answer.text
        return answer.json() if answer.content else {}

    def make_account(self, name=""):
        """(did, handle, app password) of somebody new."""
        handle = f"{name or 'lea'}{next(_names)}.test"
        asked = {"handle": handle, "email": f"{handle}@exemple.fr", "password": "a-long-password"}
        made = self.call("com.atproto.server.createAccount", asked)
        given = self.call("com.atproto.server.createAppPassword", {"name": "coach"}, made["accessJwt"])
        return made["did"], handle, given["password"]

    def posts(self, did):
        """The account's posts as (uri, cid, record), the oldest first."""
        asked = {"repo": did, "collection": "app.bsky.feed.post", "limit": "100"}
        found, cursor = [], None
        while True:
            page = {**asked, **({"cursor": cursor} if cursor else {})}
            answer = requests.get(f"{self.base}/xrpc/com.atproto.repo.listRecords", params=page, timeout=20).json()
            found += [(one["uri"], one["cid"], one["value"]) for one in answer["records"]]
            cursor = answer.get("cursor")
            if not cursor:
                return sorted(found)
