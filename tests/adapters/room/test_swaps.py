"""Two swap their roles: where the host is one of them, and in somebody else's room."""

import pytest
from tests.adapters.room.apps import DRAFT, REMARK, SUMMARY, in_touch, invited

from livetweet_coach.adapters.room.server_keys import ServerKeys
from livetweet_coach.core.room.messages import Answer, Remark, Role, Swap
from livetweet_coach.core.room.session import NotAllowed


def test_two_who_agree_swap_their_roles(apps):
    """C18: the tutor writes, the learner coaches; what each may say and see follows, also after a restart."""
    ana, tom, _ = apps
    here, there, tutor = in_touch(ana, tom)
    host = there.view().host
    there.tell(host, Swap("w1"))
    ana.wait(lambda room: any(said.message == Swap("w1") for said in room.said()))
    here.tell(tutor, Answer("w1", "agreed"))
    ana.wait(lambda room: (room.view().role, room.view().member(tutor).role) == (Role.TUTOR, Role.LEARNER))
    tom.wait(lambda room: (room.view().role, room.view().member(host).role) == (Role.LEARNER, Role.TUTOR))
    there.let_see(host, "drafts")
    there.share(DRAFT, SUMMARY)
    here.watch([tutor])
    ana.wait(lambda room: room.view().member(tutor).draft == DRAFT)
    here.tell(tutor, REMARK)
    tom.wait(lambda room: any(said.message == REMARK for said in room.said() if said.sender == host))
    for app in (ana, tom):
        app.stop()
        app.start()
    assert (ana.kept().view().role, tom.kept().view().role) == (Role.TUTOR, Role.LEARNER)
    ana.wait(lambda room: room.view().members and room.view().member(tutor).role is Role.LEARNER)


@pytest.mark.parametrize("shared", [False, True], ids=["own server", "shared server"])
def test_two_in_somebody_elses_room_swap_their_roles_when_both_have_said_so(apps, server, shared):
    """In a room that a facilitator hosts; whoever proposes, and nobody else's roles; each has the new one's key."""
    fay, tom, ana = apps
    keys = ServerKeys(b"a secret of a server, 32 octets.", by_role=True)
    server.admit(keys.accesses())
    where = {"server": f"nats://127.0.0.1:{server.serving.port}#{keys.text}"} if shared else {}
    room = fay.host(Role.FACILITATOR, **where)
    theirs, ids = {}, {}
    for app, name, role in ((tom, "Tom", Role.TUTOR), (ana, "Ana", Role.LEARNER)):
        theirs[name] = app.join(invited(fay, room, role).text, name)
        ids[name] = fay.wait(lambda room: room.view().knocks)[0].id
        room.accept(ids[name])
        app.wait(lambda room: room.view().is_in)
    for app in (tom, ana):
        app.wait(lambda room: len(room.view().members) == 2)
    theirs["Tom"].tell(ids["Ana"], REMARK)
    theirs["Tom"].tell(ids["Ana"], Swap("w1"))
    ana.wait(lambda room: any(said.message == Swap("w1") for said in room.said()))
    theirs["Ana"].tell(ids["Tom"], Answer("w1", "agreed"))
    fay.wait(lambda room: [room.view().member(ids[name]).role for name in ids] == [Role.LEARNER, Role.TUTOR])
    tom.wait(lambda room: (room.view().role, room.view().member(ids["Ana"]).role) == (Role.LEARNER, Role.TUTOR))
    ana.wait(lambda room: (room.view().role, room.view().member(ids["Tom"]).role) == (Role.TUTOR, Role.LEARNER))
    back = Remark("r2", "And now I coach.", "", 0, 0, "", False)
    theirs["Ana"].tell(ids["Tom"], back)
    tom.wait(lambda room: any(said.message == back for said in room.said()))
    assert [said.message for said in ana.watch.room.said() if said.sender == ids["Tom"]][:2] == [REMARK, Swap("w1")]
    with pytest.raises(NotAllowed):
        theirs["Tom"].tell(ids["Ana"], REMARK)
