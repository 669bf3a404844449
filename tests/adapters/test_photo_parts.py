"""What is hidden in a picture can't be made out again, in its copy and its thumbnail; the rest stays as it was."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livetweet_coach.adapters.photo_parts import JPEG_SQUARE, PATCHES, forget_copy, hide, without_parts
from livetweet_coach.adapters.photos import PhotoRefused, thumbnail_of
from livetweet_coach.core.draft.parts import Box, whole
from livetweet_coach.core.text.networks import X

Image = pytest.importorskip("PIL.Image")
ImageChops = pytest.importorskip("PIL.ImageChops")


def noise(size, seed, mode="RGB"):
    return Image.frombytes(mode, size, random.Random(seed).randbytes(size[0] * size[1] * len(mode)))


def shades(image, box):
    return {image.getpixel((x, y)) for x in range(box[0], box[2]) for y in range(box[1], box[3])}


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 90), st.integers(0, 50), st.integers(8, 60), st.integers(8, 60), st.integers(0, 9), st.booleans())
def test_a_hidden_part_has_few_patches_and_few_shades(left, top, width, height, seed, clear):
    image = noise((160, 120), seed, "RGBA" if clear else "RGB")
    before = image.copy()
    box = Box(left, top, width, height)
    hide(image, [box])
    inside = (left, top, min(160, box.right), min(120, box.bottom))
    found = shades(image, inside)
    patches = [-(-(inside[2] - inside[0]) // 5), -(-(inside[3] - inside[1]) // 5)]
    assert len(found) <= min(patches[0] * patches[1], (PATCHES + 1) * max(patches))
    assert all(value % 32 == 16 for colour in found for value in colour[:3])
    outside = ImageChops.difference(image.convert("RGB"), before.convert("RGB"))
    outside.paste((0, 0, 0), inside)
    assert outside.getbbox() is None


def test_two_pictures_that_differ_in_what_is_hidden_give_the_same_copy(tmp_path):
    """Nothing can be worked back: letters of the same blackness leave the very same bytes."""
    copies = []
    for number, stripe in enumerate((2, 4, 8)):
        image = Image.new("RGB", (640, 480), (200, 200, 200))
        text = Image.new("RGB", (128, 32), "white")
        for x in range(0, 128, 2 * stripe):
            text.paste((0, 0, 0), (x, 0, x + stripe, 32))
        image.paste(text, (320, 160))
        file = tmp_path / f"{number}.png"
        image.save(file)
        made = without_parts(file, tmp_path / "out", whole(640, 480).hide(Box(320, 160, 128, 32)))
        copies.append((made.path.read_bytes(), made.thumbnail.read_bytes()))
    assert copies[0] == copies[1] == copies[2]


def test_squares_of_a_jpeg_that_are_touched_are_hidden_whole(tmp_path):
    """JPEG spreads a point over its square: beside what is hidden nothing of it may be left."""
    traces = []
    for ink in ("black", "white"):
        image = Image.new("RGB", (640, 480), (128, 128, 128))
        for x in range(331, 397, 2):
            image.paste(ink if x % 4 == 3 else "gray", (x, 171, x + 1, 189))
        file = tmp_path / f"{ink}.jpg"
        image.save(file, quality=60)
        box = Box(331, 171, 66, 18)
        made = without_parts(file, tmp_path / "out", whole(640, 480).hide(box))
        with Image.open(made.path) as copy:
            around = copy.convert("RGB")
        left, top = box.left // JPEG_SQUARE * JPEG_SQUARE, box.top // JPEG_SQUARE * JPEG_SQUARE
        around.paste((0, 0, 0), (left - 1, top - 1, 401, 193))
        traces.append(around)
    assert ImageChops.difference(*traces).getbbox() is None


def test_cut_to_a_part(tmp_path):
    file = tmp_path / "a.png"
    noise((300, 200), 1).save(file)
    parts = whole(300, 200).crop(Box(50, 20, 100, 60))
    made = without_parts(file, tmp_path, parts)
    assert (made.width, made.height) == (100, 60)
    with Image.open(made.path) as copy, Image.open(file) as before:
        assert ImageChops.difference(copy, before.crop((50, 20, 150, 80))).getbbox() is None
    assert made.size == made.path.stat().st_size


def test_frames_told_in_other_points_are_fitted(tmp_path):
    """The screen may have shown the picture at half its size."""
    file = tmp_path / "a.png"
    noise((400, 200), 1).save(file)
    made = without_parts(file, tmp_path, whole(200, 100).hide(Box(50, 25, 20, 20)))
    with Image.open(made.path) as copy, Image.open(file) as before:
        box = ImageChops.difference(copy, before).getbbox()
    assert box == (100, 50, 140, 90)


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_the_copy_it_is_made_from_stays(tmp_path, kind):
    file = tmp_path / f"a.{kind}"
    noise((64, 64), 1).save(file)
    before = file.read_bytes()
    made = without_parts(file, tmp_path, whole(64, 64).hide(Box(0, 0, 64, 64)))
    assert file.read_bytes() == before
    assert made.path != file
    assert made.path.suffix == (".png" if kind == "png" else ".jpg")
    assert made.thumbnail == thumbnail_of(made.path)


def test_clear_pictures_are_hidden_too(tmp_path):
    file = tmp_path / "a.png"
    noise((64, 64), 1, "RGBA").save(file)
    made = without_parts(file, tmp_path, whole(64, 64).hide(Box(8, 8, 32, 32)))
    with Image.open(made.path) as copy:
        assert {colour[3] for colour in shades(copy, (8, 8, 40, 40))} == {255}


@pytest.mark.parametrize("content", [None, b"", b"no picture at all"])
def test_what_can_not_be_read_is_refused(tmp_path, content):
    file = tmp_path / "a.jpg"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(PhotoRefused):
        without_parts(file, tmp_path, whole(10, 10).hide(Box(0, 0, 8, 8)))


def test_a_picture_cut_short_is_refused_and_leaves_nothing(tmp_path):
    file = tmp_path / "a.jpg"
    noise((640, 480), 1).save(file)
    file.write_bytes(file.read_bytes()[:20_000])
    with pytest.raises(PhotoRefused):
        without_parts(file, tmp_path / "out", whole(640, 480).hide(Box(0, 0, 8, 8)), X)
    assert not (tmp_path / "out").exists()


def test_forgetting_takes_the_thumbnail_along(tmp_path):
    file = tmp_path / "a.png"
    noise((64, 64), 1).save(file)
    made = without_parts(file, tmp_path / "out", whole(64, 64).hide(Box(0, 0, 32, 32)))
    forget_copy(made.path)
    assert list(Path(tmp_path / "out").iterdir()) == []
    forget_copy(made.path)
