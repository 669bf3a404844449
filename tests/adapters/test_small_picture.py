"""A picture that fits into a message, upright and without its location."""

import io
import random

import pytest
from PIL import Image

from livetweet_coach.adapters.photos import PhotoRefused
from livetweet_coach.adapters.small_picture import MOST_BYTES, small_jpeg


def noise(side, mode="RGB"):
    dice = random.Random(7)
    return Image.frombytes(mode, (side, side), dice.randbytes(side * side * len(mode)))


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
def test_even_noise_fits(tmp_path, mode):
    noise(900, mode).save(tmp_path / "a.png")
    made = small_jpeg(tmp_path / "a.png")
    assert len(made) <= MOST_BYTES
    assert Image.open(io.BytesIO(made)).format == "JPEG"


def test_a_calm_picture_stays_as_large_as_it_may(tmp_path):
    picture = Image.new("RGB", (1600, 900), "#1f3b4d")
    picture.save(tmp_path / "a.jpg", exif=Image.Exif())
    assert Image.open(io.BytesIO(small_jpeg(tmp_path / "a.jpg"))).size == (640, 360)


def test_it_is_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (400, 200)).save(tmp_path / "a.jpg", exif=exif)
    made = Image.open(io.BytesIO(small_jpeg(tmp_path / "a.jpg")))
    assert made.size == (200, 400)
    assert not made.getexif()


def test_what_is_no_picture_is_refused_in_words(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"no picture")
    with pytest.raises(PhotoRefused, match="can't be read"):
        small_jpeg(tmp_path / "a.jpg")
