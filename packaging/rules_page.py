"""The catalogue of rules as pages, made from the rules themselves: docs/rules.md and docs/regles.md.

rules_page.py          write both pages
rules_page.py check    say which of them is out of date
"""

from collections.abc import Iterator

from i18n import FOLDER, read_parts, read_ts
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.rules.rule import Example, Rule
from livetweet_coach.core.words import Phrase

LONGEST = 170
REMARKS = "screenshots/remarks"

WORDS = {
    "en": {
        "title": "The coach's rules",
        "intro": "Made by `./dev docs` from the rules themselves; in French: [rules.fr.md](rules.fr.md).\n\n"
        "⟦Marked⟧ is the spot that a remark is about; an empty ⟦⟧ stands for the whole post. Posts of a thread are "
        "parted by ┊. The examples are the rules' tests.",
        "picture": "How it reads in the app",
        "blocker": "holds Send", "warning": "warning", "tip": "tip", "praise": "praise",
        "live": "while composing", "send": "at Send", "sent": "after sending", "phase": "when the agenda moves",
        "close": "at the end", "safe": "in one key press", "look": "after a look at the difference",
        "show": "shown only", "none": "none: these words are the writer's", "source": "Source", "fix": "Fix",
        "keep": "the draft is kept for later",
        "common": "common sense", "starter": "first live", "bad": "Speaks", "good": "Silent", "traps": "With care",
        "reply": "answering “{}”", "dm": "private message", "template": "template", "media": "with {} media",
        "described": "described", "network": "on {}", "event": "without an event", "recent": "after {} posts",
        "short": "Reminder", "scheduled": "scheduled", "talk": "at {}",
    },
    "fr": {
        "title": "Les règles du coach",
        "intro": "Page faite par `./dev docs` à partir des règles elles-mêmes ; en anglais : [rules.md](rules.md).\n\n"
        "⟦Marqué⟧, c'est l'endroit dont parle la remarque ; un ⟦⟧ vide vaut pour tout le message. Les messages d'un "
        "fil sont séparés par ┊. Les exemples sont les tests des règles.",
        "picture": "Ce que montre l'application",
        "blocker": "retient l'envoi", "warning": "avertissement", "tip": "piste", "praise": "bravo",
        "live": "pendant l'écriture", "send": "à l'envoi", "sent": "après l'envoi",
        "phase": "quand le programme avance",
        "close": "à la fin", "safe": "d'une touche", "look": "après un regard sur la différence",
        "show": "montrée seulement", "none": "aucune : ces mots appartiennent à qui écrit", "source": "Source",
        "keep": "le brouillon est gardé pour plus tard",
        "fix": "Correction", "common": "bon sens", "starter": "premier direct", "bad": "Parle", "good": "Se tait",
        "traps": "Avec discernement", "reply": "en réponse à « {} »", "dm": "message privé", "template": "modèle",
        "media": "avec {} média", "described": "décrit", "network": "sur {}", "event": "sans événement",
        "recent": "après {} messages", "short": "Rappel", "scheduled": "programmé", "talk": "à {}",
    },
}  # fmt: skip


def translations() -> dict[tuple[str, str], str]:
    """The French of every phrase of the rules, by source and note."""
    phrases = [phrase for rule in CATALOGUE for phrase in (rule.title, rule.why, rule.short)]
    strings = {(phrase.context, phrase.source, phrase.note): phrase for phrase in phrases}
    known = read_ts(FOLDER / "app_fr.ts") | read_parts(strings)[0]["fr"]
    return {(source, note): forms[0] for (context, source, note), forms in known.items() if context == "Rules"}


def page(language: str) -> str:
    """One page of the catalogue."""
    words, french = WORDS[language], translations() if language == "fr" else {}

    def shown(phrase: Phrase) -> str:
        return french[phrase.source, phrase.note] if language == "fr" else phrase.source

    parts = [f"# {words['title']}\n\n{words['intro']}\n"]
    for rule in CATALOGUE:
        parts.append(f"- [{rule.code} {shown(rule.title)}](#{rule.code.lower()})")
    for rule in CATALOGUE:
        about = [words[rule.severity.value], *(words[m.value] for m in sorted(rule.moments, key=lambda m: m.value))]
        about += [words["starter"]] if rule.starter else []
        sources = [address for address in (rule.source, *rule.sources) if address]
        fix = words[rule.safety.value if rule.safety else "keep" if rule.keeps else "none"]
        parts.append(
            f'\n<a id="{rule.code.lower()}"></a>\n\n## {rule.code} · {shown(rule.title)}\n\n'
            f"`{rule.id}` · {', '.join(about)}\n\n{shown(rule.why)}\n\n"
            f"![{words['picture']}]({REMARKS}/{rule.code.lower()}-{language}.png)\n\n"
            f"- {_label(words['short'], language)} {shown(rule.short)}\n"
            f"- {_label(words['fix'], language)} {fix}\n"
            f"- {_label(words['source'], language)} "
            + (", ".join(f"<{address}>" for address in sources) or words["common"])
        )
        parts += _examples(rule, language)
    return "\n".join(parts) + "\n"


def _label(word: str, language: str) -> str:
    return f"{word}\u00a0:" if language == "fr" else f"{word}:"


def _examples(rule: Rule, language: str) -> Iterator[str]:
    for name in ("bad", "good", "traps"):
        chosen = [example for example in getattr(rule, name) if example.language == language]
        if chosen:
            yield f"\n{WORDS[language][name]}\n"
        for example in chosen:
            yield f"- {_code(example.text)}{_circumstances(example)}" + (
                f" → {_code(example.fixed)}" if example.fixed else ""
            )
            if example.says:
                yield f"  *{example.says}*"


def _circumstances(example: Example) -> str:
    words, setting = WORDS[example.language], example.setting
    told = []
    if setting.kind in ("dm", "template", "scheduled"):
        told.append(words[setting.kind])
    if setting.reply_to:
        told.append(words["reply"].format(setting.reply_to.text))
    if setting.media:
        all_described = all(media.alt.strip() for media in setting.media)
        media = words["media"].format(len(setting.media))
        told.append(f"{media} ({words['described']})" if all_described else media)
    if setting.context.network.id != "x":
        told.append(words["network"].format(setting.context.network.name))
    if setting.context.event is None:
        told.append(words["event"])
    if setting.context.recent:
        told.append(words["recent"].format(len(setting.context.recent)))
    if setting.context.now and setting.context.now.strftime("%H:%M") != "09:40":
        told.append(words["talk"].format(setting.context.now.strftime("%H:%M")))
    return f" ({', '.join(told)})" if told else ""


def _code(text: str) -> str:
    """A text on one line, its middle left out where it is very long; nothing in it becomes Markdown."""
    line = text.replace("\n---\n", " ┊ ").replace("\n", " ⏎ ").replace("\u202f", "⎵").replace("`", "'")
    if len(line) > LONGEST:
        line = f"{line[:60]} […] {line[-60:]}"
    return f"`{line}`" if line.strip() else "` `"
