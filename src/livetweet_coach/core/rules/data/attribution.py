"""Words that tell who speaks, in French and English. As of 2026-11-01, gathered from live-tweets in guides."""

import re

from livetweet_coach.core.rules.data.listed import listed
from livetweet_coach.core.rules.lazy import pattern

LEADING_WORDS = listed(
    "a according after and apres as at avec avis bravo but by chez d'apres dame de docteur doctor dr du et for "
    "from hello lady madame mais maitre me merci miss mister mlle mm mme mmes monsieur mr mrs ms m now of on "
    "or par pour prof professeur professor quand question selon sir so thanks that the then when where with "
)
"""Words with a capital that may stand before a surname without being a first name; normed."""

SAYING = (
    "dit|disait|a dit|a expliqué|a précisé|a rappelé|a ajouté|a répondu|a demandé"
    "|explique|précise|rappelle|ajoute|conclut|répond|souligne|propose|demande|affirme|cite|résume|note|insiste"
    "|lance|raconte|assure|avertit|prévient|admet|reconnaît|plaisante|annonce|crie|écrit|interroge"
    "|says|said|explains|adds|recalls|answers|asks|concludes|stresses|notes|argues|suggests|sums up|quotes"
    "|tells|warns|replies|asks|admits|jokes|points out|announces|shouts|writes"
)
_NAME = r"(?:[A-ZÀ-ÖØ-Þ]\.\s?)?[A-ZÀ-ÖØ-Þ][\w'’-]+(?:\s[A-ZÀ-ÖØ-Þ][\w'’-]+){0,2}"
_SPACE = r"[ \u00a0\u202f]"
ATTRIBUTED = pattern(
    rf"(?:^|[\s,.(]){_NAME}(?:(?<=['’]s){_SPACE}[^\W\d_]+)?(?:\s\([^()]*\))?{_SPACE}?:{_SPACE}?[«“\"]"
    rf"|,{_SPACE}{_NAME},{_SPACE}[^:«“\".!?]{{1,40}}:{_SPACE}?[«“\"]"
    rf"|[»”\"]{_SPACE}?(?:[-–—,(]|\n){_SPACE}?{_NAME}"
    rf"|\b(?:[Ss]elon|[Dd]['’]après|[Pp]our|[Aa]ccording to){_SPACE}(?:M\.|Mme|Mr|Ms|Dr)?{_SPACE}?{_NAME}"
    rf"|{_NAME}{_SPACE}(?:{SAYING})\b|\b(?:{SAYING}){_SPACE}{_NAME}"
)
"""A name beside the quotation marks or beside a verb of saying, for people whom no sheet lists."""

NOT_NAMES = listed(
    "entendu citation conclusion question questions reponse resume idee rappel bravo extrait slogan devise message "
    "titre moralite bilan verdict overheard quote conclusion answer summary idea reminder extract motto heard title "
    "note mot phrase word sentence slide diapo verdict vu lu dixit oui non "
    "yes no et and mais but puis then ensuite enfin finally ici here"
)
"""Words with a capital that open a post before a colon and name nobody; normed."""

_SPEAKS_OF = "parle de|parle d['’]une?|évoque|dénonce|calls (?:it|this|that)|speaks of|talks of"
SOMEBODY_SAYS = pattern(
    rf"(?:^|[.!?,\n]{_SPACE}?|\b(?:de|by|from|of){_SPACE}|\bd['’])(?:une?|la|les?|l['’]|a|an|the|one|some|quelqu['’]une?)"
    rf"{_SPACE}?(?P<who>[^\W\d_]+)"
    rf"[^:.!?\n«»“”\"]{{0,60}}?(?:{_SPACE}?:|{_SPACE}(?:{_SPEAKS_OF})){_SPACE}?[«“\"]"
    rf"|\b(?:question|remarque|réponse|avis|remark|answer|comment){_SPACE}(?:de|du|d['’]|from|by)[^:«“\"]{{1,40}}:"
    rf"|[»”\"],?{_SPACE}(?:{SAYING}){_SPACE}(?:une?|la|les?|l['’]|a|an|the|some|quelqu['’]une?)\b"
    rf"|[»”\"],?{_SPACE}(?:une?|la|les?|l['’]|a|an|the|one){_SPACE}?(?:[^\W\d_]+{_SPACE}){{1,3}}(?:{SAYING})\b",
    re.IGNORECASE,
)
"""A teacher: “…”; “…” asks the room: somebody without a name, and yet we know who speaks."""

PRONOUN_SAYS = pattern(
    rf"\b(?:elle|il|elles|ils|iel|on|she|he|they){_SPACE}(?:nous{_SPACE}|also{_SPACE}|aussi{_SPACE})?(?:{SAYING})\b"
    rf"|\b(?:{SAYING})(?:ent)?[- ](?:t-)?(?:elle|il|elles|ils|iel|she|he|they)\b",
    re.IGNORECASE,
)
"""Elle ajoute, dit-il, she says: fine where the post before named her."""

TITLE_WORDS = pattern(
    r"\b(?:livre|film|rapport|article|atelier|session|table ronde|intitulée?s?|titrée?|chanson|roman|revue|projet|titre"
    r"|conférence|émission|exposition|appelée?|book|film|movie|report|paper|article|workshop|session|panel|talk|called"
    r"|entitled|titled|titre|song|novel|show|exhibition|project|title)\s?:?\s*$|\b(?:titre|title)s?\b[^.!?]*$",
    re.IGNORECASE,
)
"""What stands before the title of a work."""
