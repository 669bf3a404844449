"""What X does with a request, as its documentation says: tokens, posts, replies, duplicates, media; no wire here."""

import base64
import hashlib
import html
import re
import secrets
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from livetweet_coach.core.text.entities import urls
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import X_PREMIUM, X

ID = re.compile(r"[0-9]{1,19}")
DUPLICATE = "You are not allowed to create a Tweet with duplicate content."
NOT_SUMMONED = (
    "Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged "
    "by the author of the post you are replying to."
)
INVALID_CODE = "Value passed for the authorization code was invalid."
INVALID_TOKEN = "Value passed for the token was invalid."
POSTS_ONLY = "tweet.read tweet.write users.read media.write offline.access"
IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")


@dataclass(frozen=True)
class Answer:
    """A status, a body (a dict is JSON, text is HTML), and headers on top of the usual ones."""

    status: int
    body: object = None
    headers: dict = field(default_factory=dict)


class Refused(Exception):
    """X says no: the answer is in it."""

    def __init__(self, status, detail, kind="about:blank", title="Forbidden", headers=None):
        super().__init__(detail)
        body = {"title": title, "detail": detail, "type": kind, "status": status}
        self.answer = Answer(status, body, headers or {})


@dataclass
class Record:
    """A post as X has it: `text` as it was sent, `parent` the id it answers or "", `media` ids with their alt text."""

    id: str
    text: str
    parent: str
    author: str
    media: tuple = ()
    at: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    conversation: str = ""


@dataclass
class Medium:
    """An uploaded picture."""

    data: bytes
    owner: str
    expires: datetime
    alt: str = ""
    of: str = "tweet"


@dataclass
class Grant:
    """Who a token speaks for, until when; a refresh token is used once."""

    user: str
    client: str
    expires: datetime
    scope: str = ""


class XRules:
    """Everything that X keeps. `clock` gives its time; `client` is the only registered app, `callbacks` its addresses.

    `lag`: how long a post stays out of the timeline; `old_names`: the timeline knows only the fields' old names;
    `confidential`: the app was registered as a Web App, which has a secret; `lets`: scopes agreed to, None for all.
    """

    def __init__(self, clock):
        self.clock, self.lock = clock, threading.RLock()
        self.client, self.callbacks, self.confidential = "TGVhIGV0IEx1YzoxOmNp", (), False
        self.users = {"7": "lea_m", "8": "luc", "9": "ana", "10": "zoe"}
        self.premium, self.lag, self.old_names, self.lets = False, timedelta(0), False, None
        self.posts, self.media = [], {}
        self.access, self.refresh, self.codes = {}, {}, {}
        self.used_twice = []  # refresh tokens that came a second time
        self._last = 2_000_000_000_000_000_000
        self.short = {}

    # tokens

    def grant(self, user="7", client=None, scope=POSTS_ONLY):
        """A fresh pair, as after connecting: (access token, refresh token)."""
        now = self.clock()
        pair = secrets.token_urlsafe(68), secrets.token_urlsafe(68)
        self.access[pair[0]] = Grant(user, client or self.client, now + timedelta(hours=2), scope)
        self.refresh[pair[1]] = Grant(user, client or self.client, now + timedelta(days=180), scope)
        return pair

    def agree(self, query, user="7"):
        """What the person's yes at the authorize address leads to: the parameters of the way back."""
        assert query["response_type"] == "code" and query["code_challenge_method"] == "S256", query
        assert len(query["code_challenge"]) == 43 and len(query["state"]) <= 500, query
        if query["client_id"] != self.client or query["redirect_uri"] not in self.callbacks:
            raise Refused(400, "Something went wrong: you weren't able to give access to the App.")
        code = secrets.token_urlsafe(40)
        self.codes[code] = (query, user, self.clock() + timedelta(seconds=30))
        return {"state": query["state"], "code": code}

    def token(self, form):
        """POST /2/oauth2/token, for a public client."""
        if form.get("client_id") != self.client:
            return oauth_no("invalid_client" if form.get("client_id") else "invalid_request", INVALID_TOKEN, 401)
        if self.confidential:
            return oauth_no("unauthorized_client", "Missing valid authorization header", 401)
        if form.get("grant_type") == "authorization_code":
            return self._exchange(form)
        if form.get("grant_type") != "refresh_token":
            return oauth_no("unsupported_grant_type", "unsupported")
        found = self.refresh.pop(form.get("refresh_token", ""), None)
        if found is None:
            self.used_twice.append(form.get("refresh_token"))
            return oauth_no("invalid_grant", INVALID_TOKEN)
        return self._pair(found.user, found.scope)

    def _exchange(self, form):
        query, user, until = self.codes.pop(form.get("code", ""), (None, None, None))
        if query is None or self.clock() > until or form.get("redirect_uri") != query["redirect_uri"]:
            return oauth_no("invalid_request", INVALID_CODE)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != query["code_challenge"]:
            return oauth_no("invalid_request", "Value passed for the code verifier did not match the code challenge.")
        return self._pair(user, self.lets or query["scope"])

    def _pair(self, user, scope=POSTS_ONLY):
        access, refresh = self.grant(user, scope=scope)
        body = {"token_type": "bearer", "expires_in": 7200, "access_token": access, "scope": scope}
        return Answer(200, {**body, "refresh_token": refresh} if "offline.access" in scope else body)

    def revoke(self, form):
        """POST /2/oauth2/revoke."""
        if form.get("client_id") != self.client:
            return oauth_no("invalid_client", "unknown", 401)
        known = self.access.pop(form.get("token"), None) or self.refresh.pop(form.get("token"), None)
        return Answer(200, {"revoked": True}) if known else oauth_no("invalid_request", INVALID_TOKEN)

    def who(self, authorization):
        """Whose token it is. Raises Refused."""
        found = self.access.get(authorization.removeprefix("Bearer "))
        if found is None or found.expires <= self.clock():
            raise Refused(401, "Unauthorized", title="Unauthorized")
        return found.user

    # media

    def upload(self, user, data, category):
        """POST /2/media/upload of a picture."""
        if category not in ("tweet_image", "tweet_gif", "dm_image", "dm_gif") or not data.startswith(IMAGES):
            raise Refused(400, "media type unrecognized", "https://api.x.com/2/problems/invalid-request")
        if len(data) > 5_000_000:
            raise Refused(413, "the file is too large", title="Request Entity Too Large")
        name = self._next()
        self.media[name] = Medium(data, user, self.clock() + timedelta(days=1), of=category.partition("_")[0])
        return Answer(200, {"data": {"id": name, "media_key": f"3_{name}", "expires_after_secs": 86_400}})

    def describe(self, user, body):
        """POST /2/media/metadata."""
        only(body, {"id", "metadata"})
        text = body["metadata"]["alt_text"]["text"]
        if not self._has(user, body["id"]) or not 0 < len(text) <= 1000:
            raise Refused(400, "One or more parameters to your request was invalid.", title="Invalid Request")
        self.media[body["id"]].alt = text
        return Answer(200, {"data": {"id": body["id"], "associated_metadata": body["metadata"]}})

    def _has(self, user, name, of=""):
        found = self.media.get(name)
        return found is not None and found.owner == user and found.expires > self.clock() and of in ("", found.of)

    # posts

    def create(self, user, body):
        """POST /2/tweets."""
        only(body, {"text", "reply", "media"})
        text, parent = body.get("text", ""), body.get("reply", {}).get("in_reply_to_tweet_id", "")
        names = tuple(body.get("media", {}).get("media_ids", ()))
        if not text.strip() and not names:
            raise Refused(400, "text is required", title="Invalid Request")
        counted = measure(text, X_PREMIUM if self.premium else X)
        if counted.weight > counted.limit:
            raise Refused(400, "Your Tweet text is too long.", title="Invalid Request")
        if len(names) > 4 or not all(isinstance(n, str) and self._has(user, n, "tweet") for n in names):
            raise Refused(400, "Your media IDs are invalid.", title="Invalid Request")
        before = self._summons(user, parent) if parent else None
        now = self.clock()
        for post in self.posts:
            if post.author == user and post.text.strip() == text.strip() and now - post.at < timedelta(days=1):
                raise Refused(403, DUPLICATE)
        name = self._next()
        media = tuple((n, self.media[n].alt) for n in names)
        self.posts.append(
            Record(name, text, parent, user, media, now, (before.conversation or before.id) if before else name)
        )
        return Answer(
            201, {"data": {"id": name, "text": self.shown(self.posts[-1])[0], "edit_history_post_ids": [name]}}
        )

    def _summons(self, user, parent):
        """The post that may be answered: an own one, or one whose author mentions the user."""
        found = next((post for post in self.posts if post.id == parent), None) if ID.fullmatch(parent) else None
        if found is None:
            raise Refused(403, "You attempted to reply to a Tweet that is deleted or not visible to you.")
        if found.author != user and f"@{self.users[user]}" not in found.text:
            raise Refused(403, NOT_SUMMONED)
        return found

    def delete(self, user, name):
        """DELETE /2/tweets/{id}."""
        found = next((post for post in self.posts if post.id == name), None)
        if found is None:
            raise Refused(404, f"Could not find tweet with id: [{name}].", title="Not Found Error")
        if found.author != user:
            raise Refused(403, "You are not authorized to delete this Tweet.")
        self.posts.remove(found)
        return Answer(200, {"data": {"deleted": True}})

    def timeline(self, whose, query):
        """GET /2/users/{id}/tweets, the newest first."""
        kind = "tweet" if self.old_names else "post"
        known = {"max_results", "pagination_token", "start_time", f"{kind}.fields", "expansions"}
        only(query, known)
        most, asked = int(query.get("max_results", "10")), query.get(f"{kind}.fields", "").split(",")
        start = datetime.fromisoformat(query.get("start_time", "2010-11-06T00:00:01Z"))
        now = self.clock()
        if not 5 <= most <= 100 or start > now:
            raise Refused(400, "One or more parameters to your request was invalid.", title="Invalid Request")
        mine = [p for p in self.posts if p.author == whose and start <= p.at and p.at + self.lag <= now]
        first = int(query.get("pagination_token", "0"))
        page = [self._row(post, kind, asked) for post in mine[::-1][first : first + most]]
        meta = {"result_count": len(page)}
        if first + most < len(mine):
            meta["next_token"] = str(first + most)
        return Answer(200, {"data": page, "meta": meta} if page else {"meta": meta})

    def _row(self, post, kind, asked):
        text, links = self.shown(post)
        row = {"id": post.id, "text": text, f"edit_history_{kind}_ids": [post.id]}
        if "created_at" in asked:
            row["created_at"] = post.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        if "conversation_id" in asked:
            row["conversation_id"] = post.conversation
        if "entities" in asked and links:
            row["entities"] = {"urls": links}
        if post.parent:
            row[f"referenced_{kind}s"] = [{"type": "replied_to", "id": post.parent}]
        return row

    def shown(self, post):
        """The text as X gives it back, links shortened and signs escaped, and its link entities."""
        parts, links, last = [], [], 0
        for found in urls(post.text, X):
            full = found.text if "://" in found.text else f"http://{found.text}"
            short = f"https://t.co/{hashlib.sha256(full.encode()).hexdigest()[:10]}"
            links.append({"url": short, "expanded_url": full, "display_url": found.text})
            parts += [html.escape(post.text[last : found.span.start], quote=False), short]
            last = found.span.end
        text = "".join([*parts, html.escape(post.text[last:], quote=False)]).strip()
        for number, (name, _) in enumerate(post.media, 1):
            full = f"https://x.com/a/status/{post.id}/photo/{number}"
            links.append({"url": f"https://t.co/m{name[-9:]}", "expanded_url": full, "display_url": "pic.x.com/a"})
        text = f"{text} {links[-1]['url']}".strip() if post.media else text
        for link in links:
            link["start"] = max(0, text.find(link["url"]))
            link["end"] = link["start"] + len(link["url"])
        return text, links

    def _next(self):
        self._last += 4_194_304_001
        return str(self._last)


def oauth_no(kind, words, status=400):
    """A refusal of the token endpoints, as OAuth has them."""
    return Answer(status, {"error": kind, "error_description": words})


def only(given, known):
    """Refuse what the description doesn't have (additionalProperties: false)."""
    for name in given:
        if name not in known:
            words = f"The query parameter or property [{name}] is not one of {sorted(known)}"
            raise Refused(400, words, "https://api.x.com/2/problems/invalid-request", "Invalid Request")
