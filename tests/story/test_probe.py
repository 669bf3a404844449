"""probe"""
import time
from tests.story.test_photo import *
def test_p(with_photo):
    t=time.perf_counter()
    with_photo.type("a"*40)
    print("PER KEY", (time.perf_counter()-t)/40)
    with_photo.press("Escape")
    t=time.perf_counter()
    with_photo.type("a"*40)
    print("PER KEY in post", (time.perf_counter()-t)/40)
