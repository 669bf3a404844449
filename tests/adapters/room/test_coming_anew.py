"""Somebody who lost their keys comes back by another invite: let in, in touch, with what was said before."""

from tests.adapters.room.apps import REMARK, in_touch, invited
from tests.adapters.room.people import HandVault

from livetweet_coach.core.room.messages import Answer, Remark
from livetweet_coach.core.room.presence import Presence


def test_a_tutor_without_their_keys_is_in_touch_again_by_another_invite(apps):
    ana, tom, _ = apps
    here, there, before = in_touch(ana, tom)
    host = there.view().host
    there.tell(host, REMARK)
    ana.wait(lambda room: room.said())
    for number in range(12):
        here.tell(before, Answer("r1", "later" if number % 2 else "understood"))
    tom.wait(lambda room: len(room.said()) > 12)
    tom.stop()
    tom.vault = HandVault()
    tom.start()
    again = tom.join(invited(ana, here).text)
    here.accept(ana.wait(lambda room: room.view().knocks)[0].id)
    tom.wait(lambda room: room.view().is_in and room.view().members)
    assert next(said.message for said in again.said()) == REMARK
    second = Remark("r2", "Here I am again", "", 0, 0, "", False)
    again.tell(host, second)
    ana.wait(lambda room: [said.message for said in room.said()][-1:] == [second])
    me = again.view().me
    ana.wait(lambda room: room.view().member(me).presence is Presence.HERE)
    tom.wait(lambda room: room.view().member(host).presence is Presence.HERE)
    here.tell(me, Answer("r2", "understood"))
    tom.wait(lambda room: [said.message for said in room.said()][-1:] == [Answer("r2", "understood")])
