"""The generated pages: docs.py writes them and the screenshots, docs.py check says which are out of date.

docs.py [pages|screenshots|check]
"""

import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from i18n import read_ts

ROOT = Path(__file__).resolve().parent.parent
SCREENSHOTS = ROOT / "packaging" / "screenshots.py"

HEADINGS = {
    "en": {
        "title": "What the coach knows",
        "made": "Made from the rules themselves by `./dev docs`. {count} rules; each is a file in "
        "`src/livetweet_coach/core/rules/`.",
        "other": "[En français](rules.fr.md)",
        "columns": "| rule | what it is about | weight |",
        "bad": "It speaks:",
        "good": "It is silent:",
        "fixed": "Mended:",
        "source": "Source:",
    },
    "fr": {
        "title": "Ce que sait le coach",
        "made": "Fait à partir des règles elles-mêmes par `./dev docs`. {count} règles\u00a0; chacune est un fichier "
        "de `src/livetweet_coach/core/rules/`.",
        "other": "[In English](rules.md)",
        "columns": "| règle | de quoi il s'agit | poids |",
        "bad": "Elle parle\u00a0:",
        "good": "Elle se tait\u00a0:",
        "fixed": "Réglé\u00a0:",
        "source": "Source\u00a0:",
    },
}
SEVERITIES = {"blocker": "à régler", "warning": "remarque", "tip": "piste", "praise": "bien vu"}


@cache
def translations(language: str) -> dict:
    """The .ts file of a language, read once."""
    return read_ts(ROOT / "resources" / "i18n" / f"app_{language}.ts")


def shown(phrase, language: str) -> str:
    """A phrase in this language as the catalogue has it."""
    from livetweet_coach.core.words import fill

    forms = translations(language).get((phrase.context, phrase.source, phrase.note), (phrase.source,))
    return fill(forms[-1], phrase)


def catalogue() -> tuple:
    """Every rule in the catalogue's order."""
    from livetweet_coach.core.rules.catalog import CATALOGUE

    return CATALOGUE


def quoted(text: str) -> str:
    """A text of an example, line by line, so that nothing in it becomes Markdown."""
    return "\n".join(f"> `{line}`  " if line.strip() else ">" for line in text.replace("`", "'").splitlines())


def rule_section(rule, language: str) -> list[str]:
    """One rule: why, where from, one example that it speaks about and one that it leaves alone."""
    words = HEADINGS[language]
    lines = [f'<a id="{rule.id.replace("/", "-")}"></a>', f"### {rule.code} · {shown(rule.title, language)}", ""]
    lines += [shown(rule.why, language), ""]
    lines += [f"{words['source']} {source}  " for source in (rule.source, *rule.sources) if source]
    lines += [f"`{rule.id}`", ""]
    for kind, examples in (("bad", rule.bad), ("good", rule.good)):
        own = [example for example in examples if example.language == language][:1]
        for example in own:
            lines += [words[kind], "", quoted(example.text), ""]
            if kind == "bad" and example.fixed is not None:
                lines += [words["fixed"], "", quoted(example.fixed), ""]
    return lines


def rules_page(language: str) -> str:
    """docs/rules.md in English or French."""
    rules, words = catalogue(), HEADINGS[language]
    lines = [f"# {words['title']}", "", words["made"].format(count=len(rules)) + f" {words['other']}", ""]
    lines += [words["columns"], "|---|---|---|"]
    for rule in rules:
        weight = rule.severity.value if language == "en" else SEVERITIES[rule.severity.value]
        link = f"[{rule.code}](#{rule.id.replace('/', '-')})"
        lines.append(f"| {link} | {shown(rule.title, language)} | {weight} |")
    family = ""
    for rule in rules:
        if rule.id.split("/")[0] != family:
            family = rule.id.split("/")[0]
            lines += ["", f"## {family}", ""]
        lines += rule_section(rule, language)
    page = "\n".join(lines).rstrip() + "\n"
    return re.sub(r"\n{3,}", "\n\n", page)


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
        ROOT / "docs" / "rules.md": lambda: rules_page("en"),
        ROOT / "docs" / "rules.fr.md": lambda: rules_page("fr"),
        ROOT / "docs" / "README.md": index_page,
    }


def outdated() -> list[str]:
    """The pages that are not what their source says now."""
    return [
        f"docs/{page.name} is out of date: ./dev docs"
        for page, make in pages().items()
        if not page.exists() or page.read_text(encoding="utf-8") != make()
    ]


def main(arguments: list[str]) -> int:
    """Write what is asked for; with `check`, 1 when a page is out of date."""
    verb = arguments[0] if arguments else "all"
    if verb == "check":
        print("\n".join(outdated()) or "generated pages: ok")
        return int(bool(outdated()))
    if verb in ("all", "pages"):
        for page, make in pages().items():
            page.write_text(make(), encoding="utf-8", newline="\n")
            print(f"docs/{page.name}")
    if verb in ("all", "screenshots") and SCREENSHOTS.exists():
        return subprocess.call([sys.executable, SCREENSHOTS], cwd=ROOT)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
