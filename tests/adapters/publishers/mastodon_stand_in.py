"""A strict stand-in of a Mastodon server: it checks what it is asked, and honours keys or ignores them."""

import base64
import hashlib
import html
import re
import secrets
from datetime import UTC, datetime

from tests.adapters.publishers.web_stand_in import Web, form

from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import MASTODON

LIMITS = {
    "statuses": {"max_characters": 640, "max_media_attachments": 3, "characters_reserved_per_url": 19},
    "media_attachments": {"image_size_limit": 300_000, "image_matrix_limit": 1_000_000, "description_limit": 900},
}
SCOPES = "read:accounts read:statuses write:media write:statuses"


class MastodonStandIn(Web):
    """`posts` as dicts with id, text, parent, visibility, warning, language, media; `apps`, `tokens` and `codes`."""

    def __init__(self, honours_key=True, token="a-token"):
        super().__init__()
        self.honours_key = honours_key
        self.posts, self.media, self.deleted, self.revoked = [], {}, [], []
        self.apps, self.codes, self.keys = {}, {}, {}
        self.tokens = {token}
        self.takes_apps = True
        self.polls = 0
        self.now = lambda: datetime.now(UTC)
        self.people = {"ana", "luc@ailleurs.exemple"}  # whom the server finds, as it writes them
        self.version = 2

    def route(self, method, path, query, body, headers):
        public = {
            ("GET", "/api/v2/instance"): self._instance,
            ("GET", "/api/v1/instance"): self._instance_v1,
            ("POST", "/api/v1/apps"): self._app,
            ("GET", "/oauth/authorize"): self._authorize,
            ("POST", "/oauth/token"): self._token,
            ("POST", "/oauth/revoke"): self._revoke,
        }
        path = path.rstrip("/")
        if (method, path) in public:
            return public[method, path](query, form(body, headers))
        if headers.get("Authorization", "").removeprefix("Bearer ") not in self.tokens:
            return 401, {}, {"error": "The access token is invalid"}
        if path == "/api/v1/accounts/verify_credentials":
            return 200, {}, _person()
        if (method, path) == ("POST", "/api/v2/media"):
            return self._upload(form(body, headers))
        if path.startswith("/api/v1/media/"):
            return self._medium(path.rpartition("/")[2])
        if (method, path) == ("POST", "/api/v1/statuses"):
            return self._post(form(body, headers), headers.get("Idempotency-Key"))
        if method == "DELETE":
            return self._delete(path.rpartition("/")[2])
        if path == "/api/v1/accounts/7/statuses":
            return self._own(query)
        return 404, {}, {"error": "Record not found"}

    # connecting

    def _instance(self, query, asked):
        if self.version < 2:
            return 404, {}, {"error": "Not Found"}
        return 200, {}, {"domain": self.host, "version": "4.4.0", "configuration": LIMITS}

    def _instance_v1(self, query, asked):
        if not self.version:
            return 200, {"Content-Type": "text/html"}, b"<html>a shop</html>"
        return 200, {}, {"uri": self.host, "version": "3.5.0", "configuration": LIMITS}

    def _app(self, query, asked):
        if not self.takes_apps:
            return 403, {}, {"error": "This action is not allowed"}
        if set(asked["scopes"].split()) != set(SCOPES.split()):
            return 422, {}, {"error": "Validation failed"}
        number = f"client-{len(self.apps)}"
        self.apps[number] = {"secret": "a-secret", "redirects": asked["redirect_uris"].split("\n")}
        return 200, {}, {"client_id": number, "client_secret": "a-secret"}

    def _authorize(self, query, asked):
        """What the person's browser does: they agree, and are sent back."""
        app = self.apps[query["client_id"]]
        assert query["redirect_uri"] in app["redirects"]
        assert query["code_challenge_method"] == "S256"
        code = secrets.token_hex(8)
        self.codes[code] = query
        where = f"{query['redirect_uri']}?code={code}&state={query['state']}"
        if query["redirect_uri"].startswith("urn:"):
            return 200, {}, {"code": code}
        return 302, {"Location": where}, {}

    def _token(self, query, asked):
        known = self.codes.pop(asked.get("code"), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(asked["code_verifier"].encode()).digest()).rstrip(b"=")
        fits = known and known["client_id"] == asked["client_id"] and known["redirect_uri"] == asked["redirect_uri"]
        if not fits or known["code_challenge"].encode() != challenge or asked["client_secret"] != "a-secret":
            return 400, {}, {"error": "invalid_grant"}
        token = secrets.token_hex(16)
        self.tokens.add(token)
        return 200, {}, {"access_token": token, "token_type": "Bearer", "scope": SCOPES, "created_at": 0}

    def _revoke(self, query, asked):
        self.tokens.discard(asked["token"])
        self.revoked.append(asked["token"])
        return 200, {}, {}

    # posting

    def _upload(self, asked):
        if len(asked["file"]) > LIMITS["media_attachments"]["image_size_limit"]:
            return 422, {}, {"error": "Validation failed: File is too big (media)"}
        number = f"m{len(self.media) + 1}"
        self.media[number] = {"alt": asked.get("description", ""), "size": len(asked["file"]), "waits": 2}
        return 202, {}, {"id": number, "type": "image", "url": None}

    def _medium(self, number):
        self.polls += 1
        self.media[number]["waits"] -= 1
        ready = self.media[number]["waits"] <= 0
        return (200 if ready else 206), {}, {"id": number, "type": "image", "url": "https://x/y.jpg" if ready else None}

    def _post(self, asked, key):
        if self.honours_key and key in self.keys:
            return 200, {}, self.keys[key]
        text, parent = asked.get("status", ""), asked.get("in_reply_to_id", "")
        media = asked.get("media_ids[]", [])
        if measure(text, MASTODON).weight > LIMITS["statuses"]["max_characters"]:
            return 422, {}, {"error": "Validation failed: Text character limit of 640 exceeded"}
        if parent and parent not in {post["id"] for post in self.posts}:
            return 404, {}, {"error": "Record not found"}
        if any(number not in self.media or self.media[number]["waits"] > 0 for number in media):
            return 422, {}, {"error": "Cannot attach files that have not finished processing (media)"}
        post = {
            "id": str(100 + len(self.posts)),
            "text": text,
            "parent": parent,
            "visibility": asked.get("visibility", "public"),
            "warning": asked.get("spoiler_text", ""),
            "language": asked.get("language", ""),
            "media": [self.media[number]["alt"] for number in media],
            "at": self.now(),
            "reaches": self._mentioned(text),
        }
        self.posts.append(post)
        said = self.keys[key] = _status(post, self.base)
        return 200, {"X-RateLimit-Limit": "300", "X-RateLimit-Remaining": "280", "X-RateLimit-Reset": self.reset}, said

    def _mentioned(self, text):
        """Who is named in a text and found; these read a direct post."""
        names = re.findall(r"(?<![\w/])@(\w+(?:@[\w.:]+\w)?)", text)
        here = (name.lower().removesuffix(f"@{self.host}") for name in names)
        return [name for name in dict.fromkeys(here) if name in self.people]

    def _own(self, query):
        shown = [post for post in reversed(self.posts) if post["id"] not in self.deleted]
        if "max_id" in query:
            shown = [post for post in shown if int(post["id"]) < int(query["max_id"])]
        return 200, {}, [_status(post, self.base) for post in shown[: int(query.get("limit", 20))]]

    def _delete(self, number):
        if number in self.deleted or number not in {post["id"] for post in self.posts}:
            return 404, {}, {"error": "Record not found"}
        self.deleted.append(number)
        return 200, {}, {**_status(next(p for p in self.posts if p["id"] == number), self.base), "text": ""}


def _person():
    return {
        "id": "7",
        "username": "lea",
        "acct": "lea",
        "display_name": "Léa Morel",
        "avatar_static": "https://x/a.png",
        "source": {"privacy": "unlisted", "note": "J'écoute"},
    }


def _status(post, base):
    return {
        "id": post["id"],
        "created_at": post["at"].isoformat().replace("+00:00", "Z"),
        "content": as_html(post["text"]),
        "in_reply_to_id": post["parent"] or None,
        "url": f"{base}/@lea/{post['id']}",
        "visibility": post["visibility"],
        "mentions": [
            {"id": f"1{n}", "username": a.partition("@")[0], "acct": a} for n, a in enumerate(post["reaches"])
        ],
    }


def as_html(text):
    """As Mastodon shows a text: paragraphs, links cut for the eye, mentions without their server."""
    found = html.escape(text, quote=False)

    def link(match):
        whole = match[0]
        head, rest = whole[: whole.index("//") + 2], whole[whole.index("//") + 2 :]
        shown, hidden = rest[:30], rest[30:]
        return (
            f'<a href="{whole}" rel="nofollow"><span class="invisible">{head}</span>'
            f'<span class="ellipsis">{shown}</span><span class="invisible">{hidden}</span></a>'
        )

    found = re.sub(r"https?://[^\s<]+", link, found)
    mention = r'<span class="h-card"><a href="https://\2/@\1">@<span>\1</span></a></span>'
    found = re.sub(r"(?<![\w/])@(\w+)@([\w.]+\w)", mention, found)
    found = re.sub(r"(?<!&)#(\w+)", r'<a href="/tags/\1">#<span>\1</span></a>', found)
    return "".join(f"<p>{part}</p>" for part in found.replace("\r", "").split("\n\n")).replace("\n", "<br />")
