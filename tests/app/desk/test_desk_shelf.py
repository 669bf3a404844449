"""What the desk keeps survives, and what is garbled counts as not there; the log merges what comes further."""

from types import SimpleNamespace

import pytest
from tests.app.desk.stand_in_room import StandInRoom, learner

from livetweet_coach.app.desk.desk_shelf import HELD, PHRASES, RECORD, DeskShelf
from livetweet_coach.app.desk.log import Log
from livetweet_coach.core.room.desk.held import Held, Queue
from livetweet_coach.core.room.desk.phrases import SHIPPED, ReadyPhrase
from livetweet_coach.core.room.desk.record import Help
from livetweet_coach.core.room.messages import Proposal, Remark, Suggestion
from livetweet_coach.core.room.view import Leg

REMARK = Remark("r", "Nomme-le\u00a0: 👍", "p", 1, 3, "é👍", True, "quoting/no-speaker")


@pytest.fixture
def shelf():
    values = {}
    store = SimpleNamespace(values=SimpleNamespace(get=values.get, put=values.__setitem__))
    writer = SimpleNamespace(write=lambda call, name: call(), flush=lambda: None)
    made = DeskShelf(SimpleNamespace(store=store, writer=writer))
    made.values = values
    return made


def test_what_waits_is_kept_word_for_word(shelf):
    wording, proposal = Suggestion("s", "p", "un", "deux", ""), Proposal("o", "links/naked")
    queue = Queue(tuple(Held("lea", one, 7) for one in (REMARK, wording, proposal)))
    shelf.keep_queue("room", queue)
    assert shelf.queue("room") == queue
    assert shelf.queue("another") == Queue()
    shelf.keep_queue("room", Queue())
    assert shelf.queue("room") == Queue()


def test_phrases_are_the_shipped_ones_until_there_are_own(shelf):
    assert [one.key for one in shelf.phrases()] == [key for key, _, _ in SHIPPED]
    own = (ReadyPhrase("nom", "Avec le nom", "quoting/no-speaker"),)
    shelf.keep_phrases(own)
    assert shelf.phrases() == own
    shelf.keep_phrases(())
    assert shelf.phrases() == ()


def test_the_record_has_one_line_a_room_the_latest_first(shelf):
    first, second = Help("a", "A", 1, 1, 1, 0, 0, 0, 0, 0), Help("b", "B", 2, 1, 3, 2, 1, 0, 0, 0)
    more = Help("a", "A", 1, 2, 5, 4, 3, 2, 1, 0)
    for one in (first, second, more):
        shelf.keep_record(one)
    assert shelf.record() == (second, more)


@pytest.mark.parametrize("garbled", [b"{", b"[1]", b'"x"', b'{"room": [["lea", 1, "{}"], 3]}', b'{"room": 1}', b"null"])
def test_what_is_garbled_counts_as_not_there(shelf, garbled):
    for name in (HELD, PHRASES, RECORD):
        shelf.values[name] = garbled
    assert shelf.queue("room") == Queue()
    assert isinstance(shelf.phrases(), tuple)
    assert shelf.record() == ()


def test_the_log_takes_what_is_new_and_what_has_come_further():
    room = StandInRoom(learner("lea"))
    log = Log(room)
    assert log.said == ()
    room.tell("lea", REMARK)
    room.sends("lea", "p", "Bonjour", 1)
    assert len(log.fetch()) == 2
    before = log.version
    assert log.fetch() == () and log.version == before
    room.goes(Leg.ARRIVED)
    assert [one.leg for one in log.fetch()] == [Leg.ARRIVED]
    assert [one.number for one in log.said] == [1, 2]
    assert log.said[0].leg is Leg.ARRIVED
