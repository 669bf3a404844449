"""Attempts to break roles at the server, with a client that keeps no rule: the server itself refuses them."""

import contextlib

import pytest
from tests.adapters.room.raw_client import RawClient

from livetweet_coach.adapters.room.nkeys import NKey


@pytest.fixture
def client(server):
    with contextlib.ExitStack() as stack:

        def connected(key=None, **more):
            made = RawClient(server.serving.port, key, **more)
            stack.callback(made.close)
            return made

        yield connected


def refused(answer, what):
    return any(line.startswith("-ERR") and f"Permissions Violation for {what}" in line for line in answer)


@pytest.mark.parametrize(
    "subject",
    (
        "lt.R.d.other",
        "lt.R.d.*",
        "lt.R.>",
        ">",
        "lt.*.d.other",
        "lt.R.s.other",
        "lt.R.i.other",
        "lt.R.i.tutor",
        "lt.R.ui.tutor",
        "lt.R.a.other",
        "lt.R.j.other",
        "lt.R.j.host",
        "$SYS.>",
        "_INBOX.>",
        "lt.S.p.*",
    ),
)
def test_a_learner_hears_nothing_that_is_not_for_it(client, cast, subject):
    """Another's draft, another's messages, who knocks, another room: the subscription is refused."""
    learner, other = client(cast.learner), client(cast.other)
    assert refused(learner.subscribe(subject), "Subscription")
    other.publish("lt.R.d.other", b"another's draft")
    assert learner.heard() == []


@pytest.mark.parametrize(
    "subject",
    (
        "lt.R.i.other",
        "lt.R.i.tutor",
        "lt.R.a.other",
        "lt.R.d.other",
        "lt.R.s.other",
        "lt.R.p.tutor",
        "lt.R.q.other",
        "lt.R.j.other",
        "lt.S.d.learner",
        "lt.R",
        "$SYS.REQ.SERVER.PING",
        "$JS.API.INFO",
    ),
)
def test_a_learner_says_nothing_that_is_not_its_own(client, cast, subject):
    """A remark, another's draft or heartbeat, a host's answer, another room: what is said goes nowhere."""
    host, learner = client(cast.host), client(cast.learner)
    assert host.subscribe("lt.R.>") == []
    assert refused(learner.publish(subject), "Publish")
    assert host.heard() == []


def test_a_tutor_speaks_for_nobody_else(client, cast):
    tutor, host = client(cast.tutor), client(cast.host)
    host.subscribe("lt.R.>")
    for subject in ("lt.R.d.learner", "lt.R.s.learner", "lt.R.p.learner", "lt.R.j.learner", "lt.S.i.learner"):
        assert refused(tutor.publish(subject), "Publish"), subject
    for subject in ("lt.R.i.learner", "lt.R.j.host", "lt.R.>", "lt.S.d.*"):
        assert refused(tutor.subscribe(subject), "Subscription"), subject
    assert host.heard() == []


def test_somebody_at_the_door_may_only_knock(client, cast):
    knocker = client(cast.knocker)
    for subject in ("lt.R.d.*", "lt.R.p.*", "lt.R.i.knocker", "lt.R.j.*", "lt.R.j.other"):
        assert refused(knocker.subscribe(subject), "Subscription"), subject
    for subject in ("lt.R.i.learner", "lt.R.p.knocker", "lt.R.j.other"):
        assert refused(knocker.publish(subject), "Publish"), subject
    assert knocker.publish("lt.R.j.host") == []


def test_what_roles_may_do_is_not_refused(client, cast):
    """The other side of the same coin: a refusal above is not that of a server that refuses everything."""
    tutor, learner = client(cast.tutor), client(cast.learner)
    assert tutor.subscribe("lt.R.d.learner") == []
    assert learner.subscribe("lt.R.i.learner") == []
    answers = learner.publish("lt.R.d.learner", b"a draft") + tutor.publish("lt.R.i.learner", b"a remark")
    answers += tutor.heard() + learner.heard()
    assert {"a draft", "a remark"} <= set(answers)
    assert not any(line.startswith("-ERR") for line in answers)


@pytest.mark.parametrize("way", ["no key", "a stranger's key", "another's name"])
def test_without_the_right_key_nobody_comes_in(client, cast, way):
    """No key; a key that the host never let in; a learner's key under a tutor's name."""
    made = {
        "no key": lambda: client(),
        "a stranger's key": lambda: client(NKey.new()),
        "another's name": lambda: client(cast.learner, claims=cast.tutor.public()),
    }[way]()
    answer = made.subscribe("lt.R.p.*")
    assert any("Authorization Violation" in line for line in answer)
    assert answer[-1] == "hung up"
