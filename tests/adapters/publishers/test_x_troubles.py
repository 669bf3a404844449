"""Everything that can come back from X, or not come back, has its one place among the refusals, and a sentence."""

import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta

import pytest
import requests
import tweepy
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.publishers.x_desk import english, opened, step
from tests.adapters.publishers.x_rules import DUPLICATE, NOT_SUMMONED, Answer
from tests.hand_clock import HandClock
from urllib3.exceptions import NewConnectionError

from livetweet_coach.adapters.publishers.x import answers, troubles, wire
from livetweet_coach.adapters.publishers.x.network import XNetwork
from livetweet_coach.ports import (
    Ambiguous,
    AuthExpired,
    BudgetExhausted,
    NotApplied,
    OutOfCredits,
    Refusal,
    Rejected,
)

NOW = HandClock().now()
IN_A_MINUTE = str(int(NOW.timestamp()) + 60)


@pytest.fixture
def desk():
    found = opened()
    yield found
    found.x.stop()


def problem(detail="", title="", kind="", **more):
    return {"title": title, "detail": detail, "type": kind, **more}


TABLE = [
    # what X answers, the refusal, its field, and words of its sentence
    (Answer(200, "<html>Wifi</html>"), Ambiguous, "", "sign in"),
    (Answer(302, "", {"Location": "http://wifi.example"}), Ambiguous, "", "sign in"),
    (Answer(403, "<html>blocked</html>"), Ambiguous, "", "sign in"),
    (Answer(201, {"data": {}}), Ambiguous, "", "can't be read"),
    (Answer(201, {"data": {"id": "x"}}), Ambiguous, "", "can't be read"),
    (Answer(201, [1]), Ambiguous, "", "answer was lost"),
    (Answer(201, None), Ambiguous, "", ""),
    (Answer(500, {}), Ambiguous, "", "did not say"),
    (Answer(503, "<html>over capacity</html>"), Ambiguous, "", "did not say"),
    (Answer(400, problem("Your Tweet text is too long.")), Rejected, "text", "Shorten it"),
    (Answer(413, {}), Rejected, "text", "Shorten it"),
    (Answer(400, problem("Your media IDs are invalid.")), Rejected, "media", "go along anew"),
    (Answer(400, {"errors": [{"message": "A [thing]\n<b>bold</b>"}]}), Rejected, "", "says: A [thing] bold"),
    (Answer(400, {"errors": "all of it"}), Rejected, "", "gave no reason"),
    (Answer(404, {}), Rejected, "", "code 404"),
    (Answer(403, problem(NOT_SUMMONED)), Rejected, "reply", "only people who mentioned you"),
    (Answer(403, {"errors": [{"code": 433, "message": "The original Tweet author restricted who can reply"}]}),
     Rejected, "reply", "only people who mentioned you"),
    (Answer(403, problem("Quoting this post is not allowed")), Rejected, "reply", "quote other people"),
    (Answer(403, problem("You attempted to reply to a Tweet that is deleted or not visible to you.")),
     Rejected, "reply", "is gone"),
    (Answer(403, problem(DUPLICATE)), Rejected, "text", "these very words"),
    (Answer(403, problem("Your account is suspended and is not permitted")), Rejected, "account", "locked"),
    (Answer(403, problem("no", kind="https://api.x.com/2/problems/client-forbidden")), Rejected, "account", "Read and"),
    (Answer(403, problem("Only 1 cashtag is allowed")), Rejected, "text", "$ sign"),
    (Answer(402, problem("Your account does not have any credits.", "CreditsDepleted")), OutOfCredits, "", "Buy some"),
    (Answer(402, {}), OutOfCredits, "", "Buy some"),
    (Answer(403, problem("out of credits")), OutOfCredits, "", "Buy some"),
    (Answer(429, problem("spend cap", kind="https://api.x.com/2/problems/usage-capped")), OutOfCredits, "", "limit"),
    (Answer(429, {}, {"x-rate-limit-reset": IN_A_MINUTE}), NotApplied, "", "pause"),
    (Answer(429, "<html>slow</html>", {"Retry-After": "60"}), NotApplied, "", "pause"),
    (Answer(429, {}, {"x-rate-limit-reset": "soon"}), NotApplied, "", "pause"),
    (Answer(429, {}, {"x-user-limit-24hour-remaining": "0", "x-user-limit-24hour-reset": IN_A_MINUTE}),
     BudgetExhausted, "", "no more posts"),
    (Answer(403, {"errors": [{"code": 185, "message": "User is over daily status update limit."}]}),
     BudgetExhausted, "", "no more posts"),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "refusal", "field", "words"), TABLE)
def test_each_answer_has_its_refusal(desk, answer, refusal, field, words):
    desk.x.trouble("/2/tweets", answer)
    with pytest.raises(Refusal) as refused:
        desk.publisher().create(step(at=NOW), "s-1")
    assert type(refused.value) is refusal, english(refused.value.phrase)
    assert words in english(refused.value.phrase) and getattr(refused.value, "field", "") == field


def test_a_pause_lasts_as_long_as_x_says(desk):
    for headers in ({"x-rate-limit-reset": IN_A_MINUTE}, {"Retry-After": "60"}, {}, {"x-rate-limit-reset": "9" * 30}):
        desk.x.trouble("/2/tweets", Answer(429, {}, headers))
        with pytest.raises(NotApplied) as refused:
            desk.publisher().create(step(), "s-1")
        assert refused.value.retry_at == NOW + timedelta(minutes=1)


@pytest.mark.parametrize("how", [{"drop": True}, {"drop": True, "applied": True}, {"part": True, "applied": True}])
def test_an_answer_that_was_cut_is_unclear(desk, how):
    desk.x.trouble("/2/tweets", **how)
    with pytest.raises(Ambiguous):
        desk.publisher().create(step(), "s-1")


def test_an_answer_that_does_not_come_in_time_is_unclear(desk, monkeypatch):
    monkeypatch.setattr(wire, "TIMEOUTS", (5, 0.2))
    gate = threading.Event()
    desk.x.trouble("/2/tweets", gate=gate, applied=True)
    with pytest.raises(Ambiguous):
        desk.publisher().create(step(), "s-1")
    gate.set()


def test_where_nobody_listens_nothing_was_sent(desk):
    desk.x.stop()
    with pytest.raises(NotApplied) as refused:
        desk.publisher().create(step(), "s-1")
    assert "can't be reached" in english(refused.value.phrase)


def test_a_name_that_leads_nowhere_and_a_door_that_never_opens(desk, monkeypatch):
    desk.network = XNetwork(desk.vault, desk.clock.now, base="https://x.invalid")

    def nowhere(*_):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    with pytest.raises(NotApplied):
        desk.publisher().create(step(), "s-1")


def certificate_of_nobody(folder):
    """A key and a certificate that only itself vouches for, in one file."""
    key, today = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "wifi.example")])
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, today, today + timedelta(days=1))
    plain = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file = folder / "wifi.pem"
    file.write_bytes(key.private_bytes(*plain) + made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM))
    return file


def test_a_certificate_of_somebody_else_is_named_and_nothing_was_sent(desk, tmp_path):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate_of_nobody(tmp_path))
    plain = desk.x._server.socket
    desk.x._server.socket = tls.wrap_socket(plain, server_side=True)
    desk.network = XNetwork(desk.vault, desk.clock.now, base=desk.base.replace("http:", "https:"))
    with pytest.raises(NotApplied) as refused:
        desk.publisher().create(step(), "s-1")
    assert "clock" in english(refused.value.phrase) and not desk.x.requests


@pytest.mark.parametrize(
    ("thrown", "refusal"),
    [
        (requests.ConnectTimeout(), NotApplied),
        (requests.exceptions.ProxyError(), NotApplied),
        (requests.exceptions.InvalidURL(), NotApplied),
        (requests.ReadTimeout(), Ambiguous),
        (requests.ConnectionError(ConnectionResetError(104, "reset")), Ambiguous),
        (requests.exceptions.SSLError(ssl.SSLError("decryption failed")), Ambiguous),
        (requests.exceptions.ChunkedEncodingError(), Ambiguous),
        (requests.exceptions.ContentDecodingError(), Ambiguous),
        (requests.exceptions.RetryError(), Ambiguous),
        (tweepy.TweepyException("?"), Ambiguous),
        (AttributeError("'list' object has no attribute 'get'"), Ambiguous),
        (AuthExpired(answers.duplicate().phrase), AuthExpired),
    ],
)
def test_whatever_is_thrown_has_its_place(thrown, refusal):
    assert type(troubles.refusal(thrown, NOW, shows=True)) is refusal
    if refusal is Ambiguous:  # where nothing shows, nothing is unclear
        assert type(troubles.refusal(thrown, NOW)) is NotApplied


_LEAVES = st.none() | st.booleans() | st.integers() | st.text()
_BODIES = st.recursive(_LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
_NAMES = st.sampled_from(["title", "detail", "type", "errors", "error", "error_description", "reason"])


@given(_BODIES | st.dictionaries(_NAMES, _BODIES), st.integers(300, 599))
def test_any_body_has_a_refusal_and_a_sentence_that_can_be_shown(body, status):
    found = troubles.refusal(wire.Answered(status, {}, body), NOW, shows=True)
    shown = english(found.phrase)
    assert shown and len(shown) < 500 and "\n" not in shown


@given(st.text(max_size=2000))
def test_xs_own_words_are_shown_short_and_plain(text):
    shown = answers.detail_of(wire.Answered(400, {}, {"detail": text}))
    assert len(shown) <= answers.LONGEST_DETAIL and shown.isprintable()


def test_the_trouble_of_an_earlier_attempt_says_nothing_of_this_one():
    """Else a post whose answer was lost would go again after one that never left."""
    try:
        try:
            raise requests.ConnectionError(NewConnectionError(None, "refused"))
        except requests.ConnectionError:
            raise requests.ConnectionError(ConnectionResetError(104, "reset"))  # noqa: B904
    except requests.ConnectionError as problem:
        assert type(troubles.refusal(problem, NOW, shows=True)) is Ambiguous
        assert type(troubles.refusal(problem.__context__, NOW, shows=True)) is NotApplied


def test_what_may_be_a_key_is_not_repeated():
    token = "dGhpcyBpcyBub3QgYSB0b2tlbiBidXQgbG9va3M6MTox"
    assert token not in answers.detail_of(wire.Answered(400, {}, {"detail": f"bad value {token}."}))
