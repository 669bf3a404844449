"""The tutor's desk, and accounts, in three themes, two languages and two text sizes: drawn whole, nothing cut."""

import itertools

import pytest
from tests.pictures import account_scenes, desk_scenes
from tests.pictures.account_scenes import AccountScenes
from tests.pictures.desk_scenes import DeskScenes
from tests.pictures.scenes import SIZE
from tests.pictures.test_pictures import COMBINATIONS, colours, cut, sideways


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "theme", "scale"), COMBINATIONS, ids=[f"{one}-{two}-{three:.0%}" for one, two, three in COMBINATIONS]
)
@pytest.mark.parametrize(
    ("stage", "order"),
    [(DeskScenes, desk_scenes.ORDER), (AccountScenes, account_scenes.ORDER)],
    ids=["desk", "accounts"],
)
def test_every_scene_is_drawn_whole(stage, order, language, theme, scale, settings, open_app, tmp_path, root):
    settings(language=language, theme=theme, text_scale=scale)
    out = root / "tests" / "pictures" / "out"
    out.mkdir(exist_ok=True)
    scenes = stage(language, tmp_path)
    seen = {}
    for play in order:
        play(scenes)
        picture = scenes.grab()
        name = play.__name__
        picture.save(str(out / f"{name}-{theme}-{language}-{scale:.0%}.png"))
        assert (picture.width(), picture.height()) == SIZE
        assert colours(picture) > 8, f"{name} is blank"
        assert cut(scenes.person.window) == [], name
        assert sideways(scenes.person.window) == [], name
        seen[name] = picture.toImage()
    scenes.person.close()
    assert all(a != b for (_, a), (_, b) in itertools.combinations(seen.items(), 2))
