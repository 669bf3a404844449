"""The generated pages: docs.py writes them and the screenshots, docs.py check says which are out of date.

docs.py [pages|screenshots|remarks|check]
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from data_files import networks_file, rules_file
from rules_page import page

ROOT = Path(__file__).resolve().parent.parent
SCREENSHOTS = ROOT / "packaging" / "screenshots.py"
REMARKS = ROOT / "packaging" / "remark_pictures.py"


def heading(page: Path) -> str:
    """A page's first heading."""
    return next(line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("# "))[2:]


def index_page() -> str:
    """docs/README.md: what there is to read."""
    folder = ROOT / "docs"
    made = {"README.md", "rules.md", "rules.fr.md"}
    others = [page for page in sorted(folder.glob("*.md")) if page.name not in made]
    decisions = sorted((folder / "decisions").glob("*.md"))
    lines = [
        "# Documentation",
        "",
        "For users: [README](../README.md), [en français](../README.fr.md). "
        "For contributors: [the tour of the house](../CONTRIBUTING.md).",
        "",
        "- [What the coach knows](rules.md), [en français](rules.fr.md): every rule, made from the rules themselves",
        *(f"- [{heading(page)}]({page.name})" for page in others),
        "",
        "## Decisions",
        "",
        *(f"- [{heading(page)}](decisions/{page.name})" for page in decisions),
    ]
    return "\n".join(lines) + "\n"


def pages() -> dict[Path, Callable[[], str]]:
    """What is generated, and by whom."""
    return {
        ROOT / "docs" / "rules.md": lambda: page("en"),
        ROOT / "docs" / "rules.fr.md": lambda: page("fr"),
        ROOT / "docs" / "README.md": index_page,
        ROOT / "resources" / "data" / "rules.toml": rules_file,
        ROOT / "resources" / "data" / "networks.toml": networks_file,
    }


def outdated() -> list[str]:
    """The pages that are not what their source says now."""
    return [
        f"{file.name} is out of date: ./dev docs"
        for file, make in pages().items()
        if not file.exists() or file.read_text(encoding="utf-8") != make()
    ]


def main(arguments: list[str]) -> int:
    """Write what is asked for; with `check`, 1 when a page is out of date."""
    verb = arguments[0] if arguments else "all"
    if verb == "check":
        print("\n".join(outdated()) or "generated pages: ok")
        return int(bool(outdated()))
    if verb in ("all", "pages"):
        for file, make in pages().items():
            file.write_text(make(), encoding="utf-8", newline="\n")
            print(file.relative_to(ROOT))
    status = 0
    for name, program in (("remarks", REMARKS), ("screenshots", SCREENSHOTS)):
        if verb in ("all", name):
            status = subprocess.call([sys.executable, program], cwd=ROOT) or status
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
