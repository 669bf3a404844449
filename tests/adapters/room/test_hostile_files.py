"""Files out of order, from strangers, too late, beside rubbish, or on a full disk: a sentence, and nothing lost."""

from pathlib import Path

import pytest
from tests.adapters.room.apps import REMARK, invited
from tests.adapters.room.by_files import *  # noqa: F403
from tests.adapters.room.by_files import SENT, full, inside, knocking, refused, said

from livetweet_coach.adapters.room.files import fields_of, file_octets
from livetweet_coach.adapters.store.rooms import RoomRows
from livetweet_coach.core.room.messages import Sent
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ports.room import InviteRefused


def test_out_of_order_a_sentence_says_what_comes_first(apps, stick):
    here, there, knock = knocking(apps, stick)
    assert "saved yourself" in refused(there, knock)
    assert "saved yourself" not in refused(there, __file__)
    here.take(knock)
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    here.export(stick("welcome"), tutor)
    content = fields_of(Path(stick("welcome")).read_bytes())
    only_later = file_octets(content[0].decode(), content[1].decode(), content[3:])
    Path(stick("later")).write_bytes(only_later)
    assert "no answer to you" in refused(there, stick("later"))
    assert there.take(stick("welcome")) == 1 and there.view().is_in


def test_an_invite_used_by_another_is_told_at_once_and_shows_nothing(apps, stick):
    here, _, knock = knocking(apps, stick)
    _, _, eve = apps
    other = eve.join(here.view().invitations[0].text, "Eve")
    other.export(stick("eve"), here.view().me)
    here.take(knock)
    assert "used before" in refused(here, stick("eve"))
    assert [one.name for one in here.view().knocks] == ["Tom"]
    here.accept(here.view().knocks[0].id)
    here.tell(here.view().members[0].id, SENT)
    here.export(stick("welcome"), here.view().members[0].id)
    words = refused(other, stick("welcome"))
    assert "no answer to you" in words or "somebody else" in words
    assert not other.view().is_in and other.said() == () and other.view().members == ()


def test_an_invite_that_is_over_is_told(apps, stick):
    ana, tom, _ = apps
    here = ana.host(by_files=True)
    there = tom.join(invited(ana, here).text)
    there.export(stick("knock"), here.view().me)
    ana.late = 4_000_000_060_001
    assert "is over" in refused(here, stick("knock"))
    assert here.view().knocks == ()
    tom.stop()
    tom.late = 4_000_000_060_001
    tom.start()
    with pytest.raises(InviteRefused) as found:
        tom.join(here.view().invitations[0].text)
    assert "expired" in found.value.phrase.source


def test_who_is_refused_can_be_told_by_a_file(apps, stick):
    here, there, knock = knocking(apps, stick)
    here.take(knock)
    tutor = here.view().knocks[0].id
    here.refuse(tutor)
    assert here.export(stick("no"), tutor) == 0
    assert "did not let you in" in refused(there, stick("no"))
    assert here.view().members == () and not there.view().is_in
    assert "did not let" in refused(here, knock)


def test_a_strangers_files_are_told_and_nothing_is_read(apps, stick):
    here, _, _ = inside(apps, stick)
    room = here.view().room
    for envelopes in ([b"x"], [b"\1\3" + bytes(300)], [b"\1\1" + bytes(300), b"\1\2" + bytes(300)]):
        Path(stick("odd")).write_bytes(file_octets(room, here.view().me, envelopes))
        assert "somebody of this room" in refused(here, stick("odd"))
    assert len(here.view().members) == 1 and here.view().knocks == ()


def test_a_full_disk_loses_nothing(apps, stick, monkeypatch):
    here, there, _ = inside(apps, stick)
    there.tell(there.view().host, REMARK)
    there.export(stick("remark"), there.view().host)
    with monkeypatch.context() as patched:
        patched.setattr(RoomRows, "commit", full)
        with pytest.raises(StoreUnwritable):
            here.take(stick("remark"))
    assert here.take(stick("remark")) == 1
    assert said(here, type(REMARK)) == [REMARK]


def test_a_full_disk_at_the_welcome_loses_nothing(apps, stick, monkeypatch):
    here, there, knock = knocking(apps, stick)
    here.take(knock)
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    here.export(stick("welcome"), tutor)
    for name in ("put_grants", "begin"):
        with monkeypatch.context() as patched:
            patched.setattr(RoomRows, name, full)
            with pytest.raises(StoreUnwritable):
                there.take(stick("welcome"))
    assert there.take(stick("welcome")) == 1 and there.view().is_in


def test_rubbish_beside_a_knock_costs_one_more_file_and_nothing_else(apps, stick):
    here, there, knock = knocking(apps, stick)
    room, host, request, _ = fields_of(Path(knock).read_bytes())
    for beside in ([], [b"\1\1" + bytes(900)], [bytes(60_000)]):
        Path(stick("odd")).write_bytes(file_octets(room.decode(), host.decode(), [request, *beside]))
        assert here.take(stick("odd")) == 0
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    here.tell(tutor, SENT)
    here.export(stick("welcome"), tutor)
    assert there.take(stick("welcome")) == 0 and there.view().is_in
    there.export(stick("hello"), host.decode())
    assert here.take(stick("hello")) == 0
    here.export(stick("posts"), tutor)
    assert there.take(stick("posts")) == 2 and said(there, Sent) == [SENT]


def test_what_comes_from_somebody_who_was_parted_from_is_not_read(apps, stick):
    here, there, tutor = inside(apps, stick)
    there.tell(there.view().host, REMARK)
    there.export(stick("remark"), there.view().host)
    here.stop(tutor)
    assert here.view().members == ()
    assert "somebody of this room" in refused(here, stick("remark"))
    assert said(here, type(REMARK)) == []
