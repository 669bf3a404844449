"""What can be held against a translation without understanding it: fields, keys, French typography, words to avoid."""

import re

from strings import Found

FIELD = re.compile(r"\{\w+\}|%n|%L?\d")
MNEMONIC = re.compile(r"&[^\W_]")
# A sign that French sets apart stands at the end of a word: 10:30, https://… and ?q= are none.
UNSPACED = re.compile(r"(?<=[^\s;:!?«])[;:!?]+(?=[\s»)⟧]|$)")
PLAIN_SPACE = re.compile(r" [;:!?»]|« ")
TU = re.compile(r"\b(?:tu|te|toi|ton|ta|tes|tiens?|tiennes?)\b|\bt'", re.IGNORECASE)
AVOIDED = re.compile(r"\b(erreurs?|fautes?|(?<!rendez-)(?<!à )vous|votre|vos)\b", re.IGNORECASE)


def complaints(language: str, found: Found, forms: tuple[str, ...]) -> list[str]:
    """One sentence for each thing that is wrong with the translation of one string."""
    wrong: list[str] = []
    for number, form in enumerate(forms):
        fields, given = set(FIELD.findall(found.source)), set(FIELD.findall(form))
        if language == "en" and number == 0:  # "one post" may do without its number
            fields -= {"{n}", "%n"}
            given -= {"{n}", "%n"}
        if fields != given:
            wrong.append(f"«{form}» has not the fields of «{found.source}»")
        if language == "fr_vous":
            wrong += [f"«{form}» still says tu"] * says_tu(form)
        if language.startswith("fr"):
            wrong += [f"«{form}»: {reason}" for reason in french(form, polite=language == "fr_vous")]
            if bool(MNEMONIC.search(found.source)) != bool(MNEMONIC.search(form)):
                wrong.append(f"«{form}»: one of the two languages has no & key")
    return wrong


def says_tu(text: str) -> bool:
    """Whether a French text speaks to one person as a friend (imperatives apart: only a reader sees those)."""
    return bool(TU.search(FIELD.sub("x", text)))


def french(text: str, polite: bool = False) -> list[str]:
    """What is wrong with a French text's typography and words."""
    plain = FIELD.sub("x", text)
    reasons = []
    if any(plain[hit.start() - 1] != "\u00a0" for hit in UNSPACED.finditer(plain)) or PLAIN_SPACE.search(plain):
        reasons.append("a no-break space (U+00A0) belongs before ; : ! ? and inside « »")
    if re.search(r"«(?!\u00a0)|(?<!\u00a0)»", plain):
        reasons.append("a no-break space (U+00A0) belongs inside « »")
    if "\u202f" in plain:
        reasons.append("U+202F is not used here, U+00A0 is")
    if "\u2019" in plain:
        reasons.append("the plain apostrophe ' is used here")
    hit = AVOIDED.search(plain)
    if hit and not (polite and hit[0].lower() in ("vous", "votre", "vos")):
        reasons.append(f"«{hit[0]}» is not how the app speaks")
    return reasons
