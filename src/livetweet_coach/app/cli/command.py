"""The commands and their options; every failure is one sentence on standard error and exit status 2."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from livetweet_coach.adapters.sentences import Sentences
from livetweet_coach.app.cli import catalogue, measuring
from livetweet_coach.app.cli.draft_json import LANGUAGES, NETWORKS, Asked, asked, instant
from livetweet_coach.app.cli.plain import posts_of
from livetweet_coach.app.cli.streams import BadInput, from_json, json_lines, opened, to_json, whole
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.event import Trouble
from livetweet_coach.core.rules.rule import Severity
from livetweet_coach.core.words import Phrase

if TYPE_CHECKING:
    from livetweet_coach.app.cli.checking import Checker
    from livetweet_coach.app.cli.packs import Used

LEVELS = ("praise", "tip", "warning", "blocker")
NOTHING, FOUND, UNUSABLE, NOBODY_READS = 0, 1, 2, 141

_ABOUT = "Learn to live-tweet by live-tweeting, with a coach beside you."
_EPILOG = """\
Without a command the app opens, with the sheet, pack, invitation or room's file that is named:
  livetweet-coach [FILE.ltevent|.ltpack|.ltinvite|.ltroom]
Exit status: 0 nothing found, 1 findings, 2 bad use or unreadable input.
In plain text, posts of a thread are parted by a line ---. JSON and event sheets: docs/command-line.md."""


@dataclass(frozen=True, slots=True)
class Streams:
    """Standard input, output and error, in bytes."""

    stdin: BinaryIO
    stdout: BinaryIO
    stderr: BinaryIO

    def tell(self, sentence: str) -> None:
        """One line on standard error."""
        self.stderr.write(sentence.replace("\n", " ").encode("utf-8", "backslashreplace") + b"\n")
        self.stderr.flush()

    def put(self, text: str) -> None:
        """Lines on standard output."""
        self.stdout.write(text.encode("utf-8", "backslashreplace") + b"\n")


class _Refused(Exception):
    """Bad use, in argparse's words."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Refused(f"{self.prog}: {message}")


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"LiveTweet Coach {version('livetweet-coach')}")
        except PackageNotFoundError:
            print("LiveTweet Coach, from its sources")
        parser.exit()


def run(argv: Sequence[str], streams: Streams | None = None) -> int:
    """One command; the exit status."""
    streams = streams or Streams(sys.stdin.buffer, sys.stdout.buffer, sys.stderr.buffer)
    options = argparse.Namespace(lang=None, file="-")
    try:
        _parser().parse_args(argv, options)
        status = int(options.run(options, streams))
        streams.stdout.flush()
        return status
    except _Refused as refused:
        streams.tell(str(refused))
        return UNUSABLE
    except SystemExit as ended:  # --help and --version have said all
        return int(ended.code or 0)
    except BadInput as bad:
        _refuse(bad, options, streams)
        return UNUSABLE
    except BrokenPipeError:
        _stop_writing(streams)
        return NOBODY_READS
    except KeyboardInterrupt:
        return 130


def _refuse(bad: BadInput, options: argparse.Namespace, streams: Streams) -> None:
    streams.stdout.flush()  # what was answered before the slip
    bad.file = bad.file or ("stdin" if options.file == "-" else options.file)
    streams.tell(f"{bad.place}: {Sentences(options.lang or _spoken()).of(bad.message)}")


def _stop_writing(streams: Streams) -> None:
    """Nobody reads any more (`| head`): be quiet, also when Python closes the stream."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), streams.stdout.fileno())
    except (OSError, ValueError):
        return


def _spoken() -> str:
    """French where the system speaks it, else English."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    spoken = next((value for name in names if (value := os.environ.get(name))), "")
    return "fr" if spoken.lower().startswith("fr") else "en"


def _parser() -> argparse.ArgumentParser:
    form = argparse.RawDescriptionHelpFormatter
    parser = _Parser("livetweet-coach", description=_ABOUT, epilog=_EPILOG, formatter_class=form, allow_abbrev=False)
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    commands = parser.add_subparsers(title="commands", required=True, metavar="check | measure | rules | host")
    about = "say what the coach would find in a draft"
    check = commands.add_parser("check", help=about, description=about, allow_abbrev=False)
    check.set_defaults(run=_check)
    _add_file(check)
    check.add_argument("--event", metavar="FILE", help="the event sheet (.ltevent)", default="")
    check.add_argument("--pack", metavar="FILE", action="append", default=[], help="a rule pack (.ltpack), used too")
    check.add_argument("--lang", choices=LANGUAGES, help="of the draft and of the answer (default: the event's, or fr)")
    check.add_argument("--now", metavar="INSTANT", help="2026-11-12T09:40:00+01:00 (without: the event is under way)")
    check.add_argument("--format", choices=("text", "json", "jsonl"), help="of the answer; jsonl of the drafts too")
    check.add_argument("--level", choices=LEVELS, default="praise", help="the least that makes the exit status 1")
    about = "say how long texts are as a network counts, and what it would link"
    measure = commands.add_parser("measure", help=about, description=about, allow_abbrev=False)
    measure.set_defaults(run=_measure)
    _add_file(measure)
    measure.add_argument("--jsonl", action="store_true", help="read a JSON string a line, answer a line each")
    about = "list the rules with their reasons and sources"
    rules = commands.add_parser("rules", help=about, description=about, allow_abbrev=False)
    rules.set_defaults(run=_rules)
    rules.add_argument("--lang", choices=LANGUAGES, help="of the answer (default: the system's)")
    rules.add_argument("--format", choices=("text", "json"), default="text")
    _add_host(commands)
    return parser


def _add_host(commands: "argparse._SubParsersAction[_Parser]") -> None:
    about = "run a server for rooms, without a window, until Ctrl+C or a signal ends it"
    host = commands.add_parser("host", help=about, description=about, allow_abbrev=False)
    host.set_defaults(run=_host)
    host.add_argument("--port", type=int, default=0, help="TCP port (default: the one of last time, or about 4222)")
    host.add_argument("--bind", metavar="ADDRESS", default="", help="listen at one address of this computer only")
    host.add_argument("--ws-port", type=int, default=0, metavar="PORT", help="listen for WebSockets too")
    host.add_argument("--tls-cert", metavar="FILE", default="", help="a certificate (PEM): all is by TLS then")
    host.add_argument("--tls-key", metavar="FILE", default="", help="its key (PEM)")
    host.add_argument("--name", default="", help="by which others reach this computer (default: the certificate's)")
    host.add_argument("--title", default="", help="shown above what is printed")
    host.add_argument("--folder", metavar="FOLDER", default="", help="for the server's key and files")
    host.add_argument("--lang", choices=LANGUAGES, help="of the answer (default: the system's)")


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", nargs="?", default="-", help="a file, or - for standard input")
    parser.add_argument("--network", choices=NETWORKS, help="whose limits count (default: x)")


def _host(options: argparse.Namespace, streams: Streams) -> int:
    from livetweet_coach.adapters.paths import paths
    from livetweet_coach.adapters.room.server_config import Serving
    from livetweet_coach.app.cli.hosting import Hosted, host
    from livetweet_coach.ports import Refusal

    if bool(options.tls_cert) != bool(options.tls_key):
        raise _Refused("livetweet-coach host: --tls-cert and --tls-key belong together")
    sentences = Sentences(options.lang or _spoken())

    def put(told: Phrase | str) -> None:
        streams.put(told if isinstance(told, str) else sentences.of(told))
        streams.stdout.flush()

    files = [str(Path(file).absolute()) if file else "" for file in (options.tls_cert, options.tls_key)]
    serving = Serving(options.bind, options.port, options.ws_port, *files)
    folder = Path(options.folder).absolute() if options.folder else paths().data / "host"
    try:
        host(Hosted(serving, options.name, options.title), folder, put)
    except Refusal as refusal:
        raise BadInput(refusal.phrase, file="livetweet-coach host") from None
    return NOTHING


def _measure(options: argparse.Namespace, streams: Streams) -> int:
    lines = options.jsonl or options.file.endswith(".jsonl")
    with opened(options.file, streams.stdin) as stream:
        answer = measuring.measure_lines if lines else measuring.measure_plain
        answer(stream, streams.stdout, options.network or "x")
    return NOTHING


def _rules(options: argparse.Namespace, streams: Streams) -> int:
    from livetweet_coach.core.rules.catalog import CATALOGUE

    language = options.lang or _spoken()
    if options.format == "json":
        streams.stdout.write(to_json(catalogue.rules_json(CATALOGUE, language), indent=1) + b"\n")
    else:
        streams.put(catalogue.rules_text(CATALOGUE, language))
    return NOTHING


def _check(options: argparse.Namespace, streams: Streams) -> int:
    from livetweet_coach.app.cli.checking import Checker  # with it come the sheets and their TOML: measure needs none
    from livetweet_coach.core.rules.catalog import CATALOGUE
    from livetweet_coach.core.rules.review import AT_REST, praises, review

    def warn(file: str, trouble: Trouble) -> None:
        place = BadInput(trouble.message, trouble.line, trouble.key, file).place
        streams.tell(f"{place}: {Sentences(options.lang or _spoken()).of(trouble.message)}")

    own, words = _of_packs(options, warn)
    rules = (*CATALOGUE, *own)
    checker = Checker(
        lambda draft, context: (*review(draft, context, rules, AT_REST), *praises(draft, context)),
        rules,
        network=options.network or "",
        event=options.event,
        language=options.lang or "",
        now=_now(options.now),
        level=Severity(options.level),
        words=words,
        warn=warn,
    )
    with opened(options.file, streams.stdin) as stream:
        if options.format == "jsonl" or options.file.endswith(".jsonl"):
            _check_lines(options, checker, stream, streams)
        else:
            _check_one(options, checker, whole(stream), streams)
    return FOUND if checker.found else NOTHING


def _of_packs(options: argparse.Namespace, warn: Callable[[str, Trouble], None]) -> "Used":
    if not options.pack:
        return (), ()
    from livetweet_coach.app.cli.packs import use_packs

    return use_packs(options.pack, options.lang or "", warn)


def _now(text: str | None) -> datetime | None:
    try:
        return instant(text) if text else None
    except BadInput as bad:
        raise BadInput(bad.message, key="--now", file="livetweet-coach check") from None


def _folder(options: argparse.Namespace) -> Path:
    return Path() if options.file == "-" else Path(options.file).parent


def _check_lines(options: argparse.Namespace, checker: "Checker", stream: BinaryIO, streams: Streams) -> None:
    for values in json_lines(stream):
        for line, value in values:
            try:
                draft = asked(value)
                if options.format == "text":
                    streams.put(checker.text(draft, _folder(options)) + "\n")
                else:
                    streams.stdout.write(to_json(checker.json(draft, _folder(options))) + b"\n")
            except BadInput as bad:
                bad.line = bad.line if bad.file else line
                raise
        streams.stdout.flush()


def _check_one(options: argparse.Namespace, checker: "Checker", text: str, streams: Streams) -> None:
    draft = _draft_in(options, text)
    if options.format == "json":
        streams.stdout.write(to_json(checker.json(draft, _folder(options)), indent=1) + b"\n")
    else:
        streams.put(checker.text(draft, _folder(options)))


def _draft_in(options: argparse.Namespace, text: str) -> Asked:
    """A draft in JSON where the file is called so; on standard input where it looks so and JSON is asked for."""
    piped = options.file == "-" and options.format == "json" and text.lstrip().startswith("{")
    if options.file.endswith(".json") or piped:
        return asked(from_json(text))
    return Asked(Draft("draft", tuple(Post(str(n), post) for n, post in enumerate(posts_of(text)))))
