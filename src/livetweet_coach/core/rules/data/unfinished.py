"""Words that no sentence ends with. As of 2026-11-01; left out are those that spoken French and English do end with."""

import re

from livetweet_coach.core.rules.data.listed import listed
from livetweet_coach.core.rules.lazy import pattern

FUNCTION_WORDS = {
    "fr": listed(
        "et mais que qu' de d' l' à pour par le les des du aux dans ou car dont chaque ses nos leurs n' s' j' c' m' "
        "t' jusqu' "
        "lorsqu' puisqu' lorsque puisque cette cet ces mes tes notre votre vers chez ne afin"
    ),
    "en": listed(
        "and but that of to for by the a an or because than your their its my every until into between during whether "
        "although unless whose via towards among upon despite"
    ),
}
"""As written, small letters, accents kept: « a » and « à » are two words."""
STRANDED = pattern(
    r"(?:^|[,;:.!?—–-]\s*|\b(?:and|but|so|then|of|is|was|are|were|it['’]s|that['’]s)\s)(?:\w+\s){0,2}"
    r"(?:who|what|whom|which|where|whose|something|nothing|anything|everything|lots|plenty)\b"
    r"[^,;:.!?]*$"
    r"|\b(?:to|worth|ready|can['’]t|don['’]t|let['’]s) \w+(?: \w+){0,2} \w+$"
    r"|\b(?!(?:and|then|so|but|when|if|as|because|today|now|here|that|says|said)\b)\w+ (?:i|we|you|they|he|she|everyone"
    r"|everybody|nobody|anyone|people|i['’]ve|we['’]ve|you['’]ve|they['’]ve|i['’]d|we['’]d|i['’]m"
    r"|we['’]re|you['’]re|they['’]re)(?: (?!(?:it|him|her|them|us|me|you|this|that|the|a|an|my|our)\b)\w+){1,4}$",
    re.IGNORECASE,
)
"""English may end a clause with its preposition: what it is about, the tool we believe in, something to play with."""
SPOKEN_FOR = pattern(
    r"\b(?:spoken|cared|accounted|called|uncalled|paid|asked|hoped|provided|waited|vouched) for$", re.IGNORECASE
)
"""Verbs that end with it."""
THAT_WAITS = pattern(
    r"\b(?:sa(?:y|ys|id|ying)|tell\w*|told|think\w*|thought|believ\w*|hop(?:e|es|ed|ing)|know\w*|knew|show\w*|find\w*"
    r"|found|argu\w*|insist\w*|admit\w*|claim\w*|warn\w*|explain\w*|add\w*|remind\w*|stress\w*|feel\w*|felt|hear\w*"
    r"|heard|means?|meant|fact|idea|point|view|so|is|was|such|now|given|sure|clear|true|proof|signs?|evidence|rumou?rs?"
    r"|news|agree\w*|conced\w*|note[sd]?|suggest\w*|confirm\w*|announc\w*|conclud\w*|recall\w*|remember\w*|see\w*|saw"
    r"|learn\w*|wish\w*|sw[eo]r\w*|reckon\w*|promis\w*|ask\w*|us|me|them|him|her|and|but|out|hints?|hinted|worr\w+"
    r"|fear\w*|predict\w*|assum\w*|prov\w+|everything|something|nothing|thing|one|the|all) that$",
    re.IGNORECASE,
)
"""What a clause follows; elsewhere a sentence may end with "that": better than that, I'm keeping that."""
AWAITS = pattern(
    r"\b(?:wrapped|interested|involved|based|covered|dressed|engaged|hidden|buried|printed|specialis\w+|consists?"
    r"|results?"
    r"|resulted|lies|believes?|believed|succeed\w*|invest\w*|drenched|cloaked|bathed|soaked|disappointed|lost interest"
    r"|(?:an? |the )(?:rise|increase|decrease|drop|fall|change|role|interest|expert|flaw|hole)) in$"
    r"|\b(?:asked|questioned|pressed|quizzed|grilled|challenged|asks|talks|talked|speaks|spoke|tells us|told us"
    r"|tells them"
    r"|complains|complained|worries|argues|argued|testifies|testified|warns|warned|hears|heard|jokes|joked|lies|lied"
    r"|(?:evidence|questions?|doubts?|concerns?|worries) (?:is |was )?|nothing|reminds us) about$"
    r"|\b\w+ with$"
    r"|\b(?:consist\w*|made up|instead|because|ahead|in front|in spite|made|accused|aware|afraid|ashamed|capable"
    r"|full) of$"
    r"|\b(?:comes?|came|suffer\w*|borrowed|stolen|derived|differs?|taken|resulted|results) from$"
    r"|\b(?:depends?|depended|relies|relied|based|insists?|insisted|focus\w*|spent|reli\w+) on$"
    r"|\b(?:aimed|pointed|looks?|looked|laughed|laughs|stares?|stared) at$",
    re.IGNORECASE,
)
"""Prepositions that wait for their noun, whatever English may end with."""
GOES_WITH = listed(
    "along up keep in done started involved love wrong help fun day week engage connect busy happy starts year "
    "together live "
    "out off play evening afternoon morning partnership collaboration association begins over on stick problem here "
    "back "
    "down tweeting right everything coming obsessed go come join share session hour time moment chat link pictures "
    "photos"
)
"""What is done with an event: follow along with it, in love with it."""
OF_NOUNS = listed(
    "de d' l' à pour par le les des du aux dans chaque ses nos leurs cette cet ces mes tes notre votre vers chez et ou "
    "of to for by the a an your their its my every into between during via towards among and or"
)
"""What a noun completes, be it one with a # before it."""

ENDS_SO = pattern(
    r"(?:(?:\bvot\w+|\best|\bes|\bsuis|\bsommes|\bsont|\bêtes|\bétait|\bvoix|\ble|\d|\bcontre,? \w+) pour"
    r"|\b(?:en|le|du|un|au|ce|notre|petit|grand|dernier|premier) car|\b(?:en|des|les|ses|ces|mes|de|\d+|quelques"
    r"|beaux) vers"
    r"|\b(?:forward|along|used|up|(?:nothing|something|lots|plenty|anything) to \w+|(?:who|what"
    r"|which)\b[^,;:.!?]*) to)$",
    re.IGNORECASE,
)
"""Where such a word is another one, or for once the last: voter pour, venir en car, en vers, who to talk to."""
LEADS_TO_TAG = pattern(
    r"\b(?:bienvenue|rendez-vous|direct|live|retour|bilan|programme|jour|jours|journée|participante?s?|équipe|merci"
    r"|suivre|public|orateurs|coulisses|photos?|welcome|back|thanks|recap|program|team|day|attendees|highlights|here"
    r"|coming|greetings|straight) "
    r"(?:à|de|du|des|pour|par|to|from|of|for|by|the)$",
    re.IGNORECASE,
)
"""What a hashtag completes: welcome to #DigiDay26."""

CARRIES_ON = ("…", "...", "⤵", "⤵️", "👇", "🧵", "→", "➡", "➡️", "⬇", "⬇️", "(suite)", "(à suivre)", "(more)", "(contd)")
"""Marks that say that more is to come."""
