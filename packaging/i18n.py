"""The translations: collect the strings of the sources, merge the translators' parts, check, compile.

    i18n.py update            sources and resources/i18n/parts/*.tsv -> resources/i18n/app_fr.ts, app_en.ts
    i18n.py check             everything said is translated, well typeset, and up to date
    i18n.py compile FILE.ts   one .qm beside it (built, never committed)
    i18n.py pseudo FILE.qm    a made-up language in ⟦brackets⟧, to see on screen what nobody translated

A part has one string a line: context TAB source TAB French [TAB note]. Plurals are `plural:one|other`; `en:one|other`
gives the English forms and `vous:…` the French for those who want to be called vous. `\\n` stands for a line break.
Parts may be emptied once they are merged.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from strings import Found, collect
from typography import complaints, says_tu

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
# fr_vous lies over fr and holds only what differs.
LANGUAGES = {"fr": "fr_FR", "fr_vous": "fr_FR", "en": "en_GB"}

Key = tuple[str, str, str]
Forms = tuple[str, ...]


def read_ts(file: Path) -> dict[Key, Forms]:
    """The finished translations of a .ts file by key: one form, or one for each plural form."""
    if not file.exists():
        return {}
    known: dict[Key, Forms] = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            if all(forms):
                known[key] = forms
    return known


def write_ts(file: Path, language: str, strings: dict[Key, Found], known: dict[Key, Forms]) -> None:
    """Write a .ts file as Qt Linguist does; strings without a translation are marked unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({found.context for found in strings.values()}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for key, found in strings.items():
            if found.context != name:
                continue
            message = ET.SubElement(context, "message", {"numerus": "yes"} if found.plural else {})
            ET.SubElement(message, "location", filename=f"../../{found.place}")
            ET.SubElement(message, "source").text = found.source
            if found.note:
                ET.SubElement(message, "comment").text = found.note
            forms = known.get(key, ())
            done = len(forms) == (2 if found.plural else 1)
            translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
            if found.plural:
                for form in forms if done else ("", ""):
                    ET.SubElement(translation, "numerusform").text = form
            else:
                translation.text = forms[0] if done else ""
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    body = re.sub(r'(<location filename="[^"]*")></location>', r"\1/>", body)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")


def read_parts(strings: dict[Key, Found]) -> tuple[dict[str, dict[Key, Forms]], list[str]]:
    """What the translators wrote, by language and key, and the lines that no string of the sources answers to."""
    parts: dict[str, dict[Key, Forms]] = {language: {} for language in LANGUAGES}
    problems: list[str] = []
    for file in sorted((FOLDER / "parts").glob("*.tsv")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            cells = [cell.replace("\\n", "\n") for cell in line.split("\t")]
            if len(cells) < 3:
                problems.append(f"{file.name}:{number}: needs context, source and translation, with tabs between")
                continue
            context, source, words = cells[0], cells[1], cells[2]
            notes = cells[3:4] or [note for c, s, note in strings if (c, s) == (context.removeprefix("en:"), source)]
            language, forms = forms_of(context, words)
            keys = [(context.removeprefix("en:"), source, note) for note in notes]
            if not any(key in strings for key in keys):
                problems.append(f"{file.name}:{number}: nothing in the sources says «{source}» in {context}")
            parts[language].update(dict.fromkeys(keys, forms))
    return parts, problems


def forms_of(context: str, words: str) -> tuple[str, Forms]:
    """Language and forms of a part's third column."""
    language = "fr"
    for prefix, name in (("en:", "en"), ("vous:", "fr_vous")):
        if words.startswith(prefix) or context.startswith(prefix):
            language, words = name, words.removeprefix(prefix)
    if language == "en" or words.startswith("plural:"):
        return language, tuple(words.removeprefix("plural:").split("|"))
    return language, (words,)


def wanted(language: str, strings: dict[Key, Found], french: dict[Key, Forms]) -> dict[Key, Found]:
    """What a language must say: French everything, English (the source) only its plurals, vous what says tu."""
    if language == "fr":
        return strings
    if language == "en":
        return {key: found for key, found in strings.items() if found.plural}
    return {key: found for key, found in strings.items() if any(map(says_tu, french.get(key, ())))}


def update(folder: Path = FOLDER) -> list[str]:
    """Write the .ts files anew into `folder`; answers what could not be used."""
    strings, problems = collect(ROOT)
    parts, unused = read_parts(strings)
    french = read_ts(FOLDER / "app_fr.ts") | parts["fr"]
    for language, name in LANGUAGES.items():
        known = read_ts(FOLDER / f"app_{language}.ts") | parts[language]
        own = wanted(language, strings, french)
        if language == "fr_vous":  # and imperatives, which only a translator sees
            own = {key: found for key, found in strings.items() if key in own or key in known}
        write_ts(folder / f"app_{language}.ts", name, own, known)
    return problems + unused


def check() -> list[str]:
    """Everything that is wrong with the translations, one sentence each."""
    strings, problems = collect(ROOT)
    french = read_ts(FOLDER / "app_fr.ts")
    for language in LANGUAGES:
        known = read_ts(FOLDER / f"app_{language}.ts")
        for key, found in wanted(language, strings, french).items():
            if len(known.get(key, ())) != (2 if found.plural else 1):
                problems.append(
                    f"app_{language}.ts: no translation of «{found.source}» ({found.context}, {found.place})"
                )
            else:
                problems += [f"app_{language}.ts: {text}" for text in complaints(language, found, known[key])]
    with tempfile.TemporaryDirectory() as folder:
        problems += [text for text in update(Path(folder)) if text not in problems]
        for language in LANGUAGES:
            name = f"app_{language}.ts"
            kept, fresh = FOLDER / name, Path(folder, name)
            if not kept.exists() or kept.read_text(encoding="utf-8") != fresh.read_text(encoding="utf-8"):
                problems.append(f"{name} is not what the sources and parts say now: ./dev i18n")
    return problems


def compile_ts(source: Path, target: Path | None = None) -> None:
    """Make the .qm that the app loads."""
    tool = Path(__import__("PySide6").__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    target = target or source.with_suffix(".qm")
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", target], check=True)


def pseudo(target: Path) -> None:
    """A language in which every known string stands in ⟦brackets⟧."""
    strings, _ = collect(ROOT)
    bracketed = {key: (f"⟦{found.source}⟧",) * (2 if found.plural else 1) for key, found in strings.items()}
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "app_pseudo.ts")
        write_ts(source, "en_GB", strings, bracketed)
        compile_ts(source, target)


def main(arguments: list[str]) -> int:
    """Do what the first argument names; 1 when something is wrong."""
    verb, *rest = arguments or ["check"]
    problems: list[str] = []
    if verb == "compile":
        compile_ts(Path(rest[0]))
    elif verb == "pseudo":
        pseudo(Path(rest[0]))
    elif verb in ("update", "check"):
        problems = update() if verb == "update" else check()
    else:
        print(__doc__, file=sys.stderr)
        return 2
    if verb in ("update", "check"):
        print("\n".join(problems) or f"translations: {verb} ok")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
