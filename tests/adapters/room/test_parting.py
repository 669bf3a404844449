"""Who is parted from hears of it, wherever they and the host were meanwhile; nothing that they could see stays."""

from tests.adapters.room.apps import DRAFT, REMARK, SUMMARY, in_touch


def test_a_tutor_who_was_away_is_told_even_if_the_host_was_away_too(apps):
    """B18: nobody is at home when it happens; both come back one after the other, and it is over for the tutor."""
    ana, tom, _ = apps
    here, there, tutor = in_touch(ana, tom)
    host = there.view().host
    here.share(DRAFT, SUMMARY)
    there.watch([host])
    tom.wait(lambda room: room.view().member(host).draft == DRAFT)
    tom.stop()
    here.stop(tutor)
    ana.wait(lambda room: not room.view().members)
    ana.stop()
    ana.start()
    assert ana.kept().view().members == ()
    tom.start()
    tom.kept()
    tom.wait(lambda room: room.view().trouble is not None and "ended this for you" in room.view().trouble.source)
    assert all(member.draft is None for member in tom.watch.room.view().members)
    ana.stop()
    ana.start()
    assert ana.kept().view().members == (), "and whoever was told stays out"


def test_what_was_said_to_somebody_is_still_there_when_they_have_been_parted_from(apps):
    ana, tom, _ = apps
    here, there, tutor = in_touch(ana, tom)
    there.tell(there.view().host, REMARK)
    ana.wait(lambda room: any(said.message == REMARK for said in room.said()))
    here.stop(tutor)
    tom.wait(lambda room: room.view().trouble is not None)
    assert any(said.message == REMARK for said in tom.watch.room.said())
