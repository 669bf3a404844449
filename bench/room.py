"""A room at work, as ratios within one run: a remark's way to the screen, a crowd, a storm, a dead link, memory.

    ./dev bench room [learners]

Two real engines with stores and seals, a tutor's and a learner's, run in this process over the app's own server;
a real window of the desk's panes is painted offscreen. The other learners (500 without a number) are light members in a
second process: real circles, seals and connections to the server, but no store and no window (bench/_crowd.py). On two
cores they, the server and the two apps share what there is, so what is printed for a crowd is worse than a tutor sees.
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench._room_stage import Stage, Window, end, say  # noqa: E402
from nats.aio.client import Client  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from tests.adapters.room.proxy import FaultProxy  # noqa: E402
from tests.adapters.room.servers import hosted  # noqa: E402
from tests.core.room.people import ROOM  # noqa: E402

from livetweet_coach.adapters.room.seal import Seal  # noqa: E402
from livetweet_coach.adapters.room.subjects import on_the_wire  # noqa: E402
from livetweet_coach.core.room.coding import encode, encode_packet  # noqa: E402
from livetweet_coach.core.room.headers import header_of  # noqa: E402
from livetweet_coach.core.room.messages import Remark, Role  # noqa: E402
from livetweet_coach.core.room.packets import Data  # noqa: E402
from livetweet_coach.core.room.presence import Presence  # noqa: E402
from livetweet_coach.core.room.view import LinkWord  # noqa: E402

FRAME, WAKE = 1 / 60, 0.040
FEW, TILES, FOLLOWED, STORM = 10, 9, 100, 2000


def way(window, tom, count=120):
    """Seconds from saying to the painted row, for some remarks, one a tenth of a second."""
    times = []
    for number in range(count):
        before = window.shown
        began = time.perf_counter()
        tom.room.tell("ana", Remark(f"{began}-{number}", "Who speaks, and for whom?", "p1", 0, 4, "Whos", False))
        while window.painted <= before:
            window.turn()
            assert time.perf_counter() - began < 20
        times.append(time.perf_counter() - began)
        window.largest_gap(0.1 - min(0.1, times[-1]))
    return times


async def bare(address, key, count=300):
    """Seconds of a round trip between two plain nats-py clients through the same server."""
    one, two = Client(), Client()
    for client in (one, two):
        client._public_nkey = key.public()
        await client.connect(address, signature_cb=key.sign)
    came = asyncio.Event()

    async def back(message):
        await two.publish(on_the_wire("bare", Role.FACILITATOR, "a.one"), message.data)

    async def arrived(message):
        came.set()

    await two.subscribe(on_the_wire("bare", Role.FACILITATOR, "i.two"), cb=back)
    await one.subscribe(on_the_wire("bare", Role.FACILITATOR, "a.one"), cb=arrived)
    await asyncio.gather(one.flush(), two.flush())
    times = []
    for _ in range(count):
        came.clear()
        began = time.perf_counter()
        await one.publish(on_the_wire("bare", Role.FACILITATOR, "i.two"), b"x" * 600)
        await came.wait()
        times.append(time.perf_counter() - began)
    await asyncio.gather(one.close(), two.close())
    return times


def sealing(stage, count=300):
    """Seconds to seal and to open a remark, and its bytes on the wire."""
    roster = stage.people.roster(["hal", "tom", "ana"])
    seals = {name: Seal(ROOM, name, stage.people.keys[name], roster.keys_of) for name in ("tom", "ana")}
    times, size = [], 0
    for number in range(1, count + 1):
        packet = Data(1, 1, number, encode(Remark("r", "Who speaks, and for whom?", "p1", 0, 4, "Whos", False)))
        began = time.perf_counter()
        envelope = seals["tom"].seal(header_of(packet, ROOM, "tom", "ana"), encode_packet(packet))
        assert seals["ana"].open(envelope) is not None
        times.append(time.perf_counter() - began)
        size = len(envelope)
    return times, size


def memory(pid="self"):
    """Resident megabytes of a process; 0 where the system does not say."""
    status = Path(f"/proc/{pid}/status")
    return int(status.read_text().split("VmRSS:")[1].split()[0]) / 1024 if status.exists() else 0.0


def worked(pid):
    """Seconds of processor that a process has used; 0 where the system does not say."""
    stat = Path(f"/proc/{pid}/stat")
    used = stat.read_text().rpartition(")")[2].split()[11:13] if stat.exists() else ()
    return sum(map(int, used)) / os.sysconf("SC_CLK_TCK")


def told(what, is_so, words):
    print(f"{what}: {words}{'' if is_so else '  <-- not kept'}", flush=True)


def measured(application, stage, server, proxy):
    address, middle = f"nats://127.0.0.1:{server.serving.port}", statistics.median
    tom, ana = stage.person("tom", proxy.address), stage.person("ana", address)
    window = Window(application, tom, ana)
    present = lambda count: sum(one.presence is not Presence.OUT_OF_REACH for one in tom.room.view().members) >= count  # noqa: E731
    window.until(lambda: present(1))
    plain, alone = middle(asyncio.run(bare(address, stage.nkeys["bare"]))), middle(way(window, tom))
    ratio = alone / (plain + FRAME)
    told("a remark, said to painted", ratio <= 2, f"p50 {alone * 1e3:.1f} ms, {ratio:.2f} times a bare round trip"
         f" ({plain * 1e3:.2f} ms) and one frame; aim 2")  # fmt: skip
    times, size = sealing(stage)
    share = middle(times) / alone
    told("sealing and opening it", share <= 0.1, f"{middle(times) * 1e3:.2f} ms, {share * 100:.1f} % of it; aim 10 %;"
         f" {size} bytes")  # fmt: skip
    crowd, _ = stage.crowd(stage.names[:FEW], address)
    say(crowd, "type")
    tom.room.watch(stage.names[:TILES])
    window.until(lambda: present(FEW + 1))
    few = middle(way(window, tom))
    normal = window.largest_gap(5)
    end(crowd)
    followed(stage, window, tom, address)
    many_of_them(stage, window, tom, address, few)
    dead_link(window, tom, proxy, normal)
    for one in (tom, ana):
        one.close()


def followed(stage, window, tom, address):
    """All in the room: each opens every question, so with more in one process nobody would come to write."""
    names, before = stage.names[:FOLLOWED], memory()
    crowd, _ = stage.crowd(names, address)
    say(crowd, "type")
    tom.room.watch(names)
    window.until(lambda: sum(one.draft is not None for one in tom.room.view().members) >= len(names), 60)
    window.largest_gap(8)
    more = memory() - before
    told(f"{len(names)} followed learners, their drafts in sight", more < 60, f"{more:.0f} MB more; aim 60 MB")
    tom.room.watch(())
    end(crowd)


def many_of_them(stage, window, tom, address, few):
    crowd, first = stage.crowd(stage.names, address)
    say(crowd, "type")
    again = say(crowd, "again", answers=True)
    told("a second mass join", again <= 2 * first, f"{again:.2f} s, the first {first:.2f} s: {again / first:.2f} times;"
         " aim 2")  # fmt: skip
    tom.room.watch(stage.names[:TILES])
    window.largest_gap(8)
    server = int((stage.folder / "server" / "server.pid").read_text())
    before, began = worked(server), time.perf_counter()
    many = statistics.median(way(window, tom))
    share = (worked(server) - before) / (time.perf_counter() - began)
    told(f"a remark while {len(stage.names)} type", many <= 3 * few, f"{many * 1e3:.1f} ms, {FEW}: {few * 1e3:.1f} ms:"
         f" {many / few:.2f} times; aim 3")  # fmt: skip
    print(f"  the server meanwhile: {share * 100:.0f} % of a core, {memory(server):.0f} MB", flush=True)
    tom.room.watch(())
    say(crowd, "rest")
    storm(window, crowd)
    end(crowd)


def storm(window, crowd):
    say(crowd, f"storm {STORM}")
    began = time.perf_counter()
    gap = window.largest_gap(6)
    rate = say(crowd, "beaten", answers=True) / (time.perf_counter() - began)
    told(f"the window's longest stall at {rate:.0f} messages a second", gap <= 3 * WAKE, f"{gap * 1e3:.0f} ms,"
         f" {gap / WAKE:.1f} wakes; aim 3")  # fmt: skip


def dead_link(window, tom, proxy, normal):
    window.largest_gap(3)
    proxy.silence()
    dead = window.largest_gap(10)
    proxy.flow()
    back = window.largest_gap(10, lambda: tom.room.view().link is LinkWord.UP)
    told("its longest stall while the link is dead and comes back", max(dead, back) <= 2 * normal,
         f"{max(dead, back) * 1e3:.0f} ms, {max(dead, back) / normal:.1f} times a room of {FEW}; aim 2")  # fmt: skip


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), count)
        with hosted(Path(folder) / "server", stage.accesses) as server, FaultProxy(server.serving.port) as proxy:
            measured(application, stage, server, proxy)


if __name__ == "__main__":
    main()
