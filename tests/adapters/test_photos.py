"""Pictures: the copy has no place and stands upright, the original is as it was, and refusals are sentences."""

import io
import random
import struct
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from livetweet_coach.adapters.photos import LONGEST_SIDE, PhotoRefused, prepare
from livetweet_coach.core.text.networks import BLUESKY, X

Image = pytest.importorskip("PIL.Image")

NORTH, WEST = (47.0, 12.0, 30.5), (1.0, 33.0, 12.0)


def exif_of(orientation=1, gps=True, offset="+01:00"):
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Maker of phones", "Phone 12"
    exif[0x0112] = orientation
    details = exif.get_ifd(0x8769)
    details[0x9003] = "2026:11:12 10:04:05"
    if offset:
        details[0x9011] = offset
    details[0xA431] = "SERIAL-9999"
    if gps:
        place = exif.get_ifd(0x8825)
        place[1], place[2], place[3], place[4] = "N", NORTH, "W", WEST
    return exif


def noisy(size, seed=1, mode="RGB"):
    data = random.Random(seed).randbytes(size[0] // 4 * (size[1] // 4) * len(mode))
    return Image.frombytes(mode, (size[0] // 4, size[1] // 4), data).resize(size, Image.Resampling.BICUBIC)


@pytest.fixture(scope="module")
def phone_photo(tmp_path_factory):
    """7 MB from a phone held upright: stored lying (orientation 6), its top left red, with a place."""
    picture = noisy((4000, 3000))
    picture.paste((250, 10, 10), (0, 2000, 1000, 3000))  # bottom left as stored is top left as seen
    path = tmp_path_factory.mktemp("phone") / "IMG_1.jpg"
    quality = 98
    picture.save(path, quality=quality, exif=exif_of(6), comment=b"secret comment", subsampling=0)
    while path.stat().st_size < 7_000_000 and quality < 100:
        quality += 1
        picture.save(path, quality=quality, exif=exif_of(6), comment=b"secret comment", subsampling=0)
    assert path.stat().st_size > 6_500_000
    return path


def test_a_phone_s_photo_loses_its_place_and_stands_upright(phone_photo, tmp_path):
    before = phone_photo.read_bytes()
    made = prepare(phone_photo, tmp_path / "media")
    assert phone_photo.read_bytes() == before
    assert (made.gps, made.kind, made.shrunk, made.original) == (True, "photo", True, str(phone_photo))
    assert made.taken == datetime(2026, 11, 12, 10, 4, 5, tzinfo=timezone(timedelta(hours=1)))
    assert (made.width, made.height) == (1536, LONGEST_SIDE)
    data = made.path.read_bytes()
    assert made.size == len(data) < X.image_bytes
    for secret in (b"Exif", b"Maker of phones", b"SERIAL", b"secret comment", b"GPS", b"2026:11"):
        assert secret not in data and secret not in made.thumbnail.read_bytes()
    with Image.open(made.path) as copy:
        assert copy.size == (1536, 2048)
        assert not copy.getexif()
        red, green, _ = copy.convert("RGB").getpixel((100, 100))
        assert red > 200 and green < 60
        assert copy.convert("RGB").getpixel((1400, 1900)) != (red, green, _)
    with Image.open(made.thumbnail) as small:
        assert max(small.size) <= 480


def test_the_copy_fits_the_network(phone_photo, tmp_path):
    assert prepare(phone_photo, tmp_path, BLUESKY).size <= BLUESKY.image_bytes
    tight = replace(BLUESKY, image_bytes=60_000)
    made = prepare(phone_photo, tmp_path, tight)
    assert made.size <= 60_000 and made.path.exists()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_ends_upright(tmp_path, orientation):
    """A picture that is red at its top left, stored in each of the eight ways."""
    upright = Image.new("RGB", (80, 40), "white")
    upright.paste((255, 0, 0), (0, 0, 20, 20))
    turns = {
        1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    stored = upright if turns[orientation] is None else upright.transpose(turns[orientation])
    target = io.BytesIO()
    stored.save(target, "JPEG", quality=95, exif=exif_of(orientation, gps=False))
    made = prepare(target.getvalue(), tmp_path)
    assert (made.width, made.height, made.gps, made.original) == (80, 40, False, "")
    with Image.open(made.path) as copy:
        assert copy.getpixel((5, 5))[1] < 80 and copy.getpixel((75, 35))[1] > 200


def test_a_screenshot_stays_as_sharp_as_it_was(tmp_path):
    target = io.BytesIO()
    picture = Image.new("RGB", (1366, 768), "white")
    picture.paste((0, 60, 120), (100, 100, 500, 300))
    notes = Image.Exif()
    notes[0x010E] = "secret description"
    picture.save(target, "PNG", exif=notes)
    made = prepare(target.getvalue(), tmp_path)
    assert (made.kind, made.path.suffix, made.shrunk, made.width) == ("screenshot", ".png", False, 1366)
    with Image.open(made.path) as copy:
        assert (copy.size, copy.mode) == (picture.size, picture.mode)
        assert copy.convert("RGB").tobytes() == picture.tobytes()
    assert b"secret" not in made.path.read_bytes()


def test_a_heavy_screenshot_becomes_a_jpeg_on_white(tmp_path):
    target = io.BytesIO()
    picture = noisy((1600, 1200), mode="RGBA")
    picture.putalpha(Image.new("L", picture.size, 0))
    picture.paste((0, 0, 0, 255), (800, 600, 1600, 1200))
    noisy((1600, 1200), 2, "RGBA").save(target, "PNG")
    assert prepare(target.getvalue(), tmp_path).path.suffix == ".jpg"
    clear = io.BytesIO()
    Image.new("RGBA", (1200, 900), (255, 0, 0, 0)).save(clear, "PNG")
    made = prepare(clear.getvalue(), tmp_path)
    assert made.path.suffix == ".png"
    with Image.open(made.path) as copy:
        assert copy.getchannel("A").getextrema() == (0, 0)


def gif(frames=3, comment=b"secret comment"):
    pictures = [Image.new("P", (60, 40), n) for n in range(frames)]
    for number, picture in enumerate(pictures):
        picture.putpalette([20 * number, 10, 200] * 256)
        picture.paste(number, (0, 0, 10 + number, 10))
    target = io.BytesIO()
    pictures[0].save(target, "GIF", save_all=True, append_images=pictures[1:], duration=120, loop=0, comment=comment)
    return target.getvalue()


def test_an_animation_keeps_moving_without_its_comment(tmp_path):
    data = gif()
    assert b"secret comment" in data
    made = prepare(data, tmp_path)
    assert (made.kind, made.path.suffix) == ("gif", ".gif")
    assert b"secret comment" not in made.path.read_bytes()
    with Image.open(io.BytesIO(data)) as before, Image.open(made.path) as after:
        assert after.n_frames == before.n_frames == 3
        assert after.info["loop"] == 0
        for frame in range(3):
            before.seek(frame)
            after.seek(frame)
            assert after.info["duration"] == 120
            assert before.convert("RGB").tobytes() == after.convert("RGB").tobytes()


def test_an_animation_too_large_for_the_network_is_refused(tmp_path):
    with pytest.raises(PhotoRefused) as told:
        prepare(gif(), tmp_path, replace(X, image_bytes=100))
    assert told.value.reason == "too-large"


def bomb(width, height):
    """A PNG of a few bytes that would fill gigabytes."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 9)) + chunk(b"IEND", b"")


HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 100
MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0" * 100


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (HEIC, "heic"),
        (MP4, "video"),
        (b"not a picture at all", "damaged"),
        (b"%PDF-1.7 slides", "damaged"),
        (bomb(50_000, 50_000), "too-large"),
        (bomb(100, 100), "damaged"),
        (gif()[:60], "damaged"),
    ],
)
def test_what_cannot_be_attached_is_refused_with_its_reason(tmp_path, data, reason):
    file = tmp_path / "picture"
    file.write_bytes(data)
    for source in (data, file):
        with pytest.raises(PhotoRefused) as told:
            prepare(source, tmp_path / "media")
        assert told.value.reason == reason
        assert told.value.phrase.source
    assert not list((tmp_path / "media").glob("*")) if (tmp_path / "media").exists() else True


def test_a_file_cut_short_is_refused(phone_photo, tmp_path):
    with pytest.raises(PhotoRefused) as told:
        prepare(phone_photo.read_bytes()[:500_000], tmp_path)
    assert told.value.reason == "damaged"


def test_a_file_that_is_gone_and_a_folder_that_cannot_be_are_said(tmp_path):
    with pytest.raises(PhotoRefused) as told:
        prepare(tmp_path / "nothing.jpg", tmp_path)
    assert told.value.reason == "missing"
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PhotoRefused) as told:
        prepare(gif(), tmp_path / "file" / "media")
    assert told.value.reason == "unwritable"


def test_random_damage_is_refused_or_survived(phone_photo, tmp_path):
    small = io.BytesIO()
    noisy((200, 160)).save(small, "JPEG", exif=exif_of(3))
    sound = small.getvalue()
    outcomes = set()
    for seed in range(60):
        chance = random.Random(seed)
        data = bytearray(sound)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            outcomes.add(prepare(bytes(data), tmp_path).path.suffix)
        except PhotoRefused as told:
            outcomes.add(told.reason)
    assert ".jpg" in outcomes


def test_a_date_without_an_offset_is_this_machine_s_and_a_strange_one_is_none(tmp_path):
    def taken(exif):
        target = io.BytesIO()
        Image.new("RGB", (8, 8)).save(target, "JPEG", exif=exif)
        return prepare(target.getvalue(), tmp_path).taken

    assert taken(exif_of(offset="")) == datetime(2026, 11, 12, 10, 4, 5).astimezone()
    strange = exif_of()
    strange.get_ifd(0x8769)[0x9003] = "0000:00:00 00:00:00"
    assert taken(strange) is None
    assert taken(exif_of(offset="+00:00")) == datetime(2026, 11, 12, 10, 4, 5, tzinfo=UTC)


def test_the_copy_becomes_a_draft_s_media(tmp_path):
    made = prepare(gif(), tmp_path)
    media = made.media("m", "Une animation")
    assert (media.id, media.alt, media.kind, media.path) == ("m", "Une animation", "gif", str(made.path))
    assert media.size == made.path.stat().st_size
