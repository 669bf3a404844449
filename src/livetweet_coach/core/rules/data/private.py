"""What is nobody else's business, as expressions. As of 2026-11-01; a facilitator may add to it."""

import re

from livetweet_coach.core.rules.lazy import pattern

FIGURE = pattern(
    r"\d|\b(?:un tiers|un quart|la moitié|le double|deux fois|trois fois|a third|a quarter of|half (?:of|the)|twice"
    r"|doubled?|tripled?)\b",
    re.IGNORECASE,
)
HOUR_OR_ROOM = pattern(
    r"\b\d{1,2}\s?(?:h|heures?)\s?(?:\d{2})?\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm)\b|\b\d{1,2}\s?min(?:utes?)?\b"
    r"|\b(?:salles?|rooms?|stands?|[ée]tage|floor|hall|porte|door|b[âa]timent|building|atelier|workshop|session|jour"
    r"|day)"
    r"\s?(?:n°\s?|no\.?\s?)?[a-z]?\d{1,3}\b",
    re.IGNORECASE,
)
"""Figures that say when and where, not what."""
EMAIL = pattern(r"(?<![\w.+@-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,}(?![\w-])")
PHONE = pattern(
    r"(?<![\w+/.,-])(?:(?:\+|00)\d{1,3}[ .\-\u00a0\u202f]?(?:\(0\)[ .\-]?)?\d(?:[ .\-\u00a0\u202f]?\d){7,11}"
    r"|0[1-9](?:[ .\-\u00a0\u202f]?\d{2}){4}|0\d{2,4}[ \-]\d{3,4}[ \-]?\d{3,4})(?![\w/-]|[.,]\d)"
)
"""French and international numbers; 112, prices and years are shorter or lack the leading 0 or +."""
PUBLIC_NUMBER = pattern(
    r"(?:\+33|0033)?(?:\(0\))?0?8\d{8}$|(?:\+44|0044)?(?:\(0\))?0?(?:8\d{7,9}|9\d{9}|3\d{9})$|0[89]\d{2,}$"
    r"|(?:\+1|1)?8(?:00|33|44|55|66|77|88)\d{7}$"
)
"""Freephone, shared-cost and premium numbers, digits only: 0800, 08 xx, the UK's 03 (ten digits after the 0), 09."""
MOBILE = pattern(r"(?:(?:\+|00)33|0)[67]\d{8}$|(?:(?:\+|00)44|0)7\d{9}$")
SERVICE = pattern(
    r"\b(?:mairie|standard|accueil|secrétariat|billetterie|office d[ue] tourisme|préfecture|permanence"
    r"|numéro (?:vert|unique"
    r"|public|d['’]urgence|gratuit)|lignes? (?:est |sont )?(?:directe |téléphonique )?ouvertes?|antenne|studio"
    r"|station|radio"
    r"|émission|rédaction|guichet|réception|caserne|pompiers|gendarmerie|commissariat|police|samu|hôpital|urgences"
    r"|médiathèque|bibliothèque|musée|théâtre|service (?:de )?presse|service client|réservations?|renseignements?"
    r"|infoline|hotline|centre (?:antipoison|d['’]appel|social|culturel)|ouvert (?:au public|à tous)"
    r"|conseil départemental"
    r"|lines? (?:is|are|['’]re|now) (?:now )?open|open lines?|phone-?in|switchboard|help-?lines?|info ?lines?"
    r"|ticket line"
    r"|box office|reception|front desk|(?:school|press|ticket|tourist|main|council|box) office|town hall|city hall"
    r"|council"
    r"|newsroom|studio|enquiries|bookings?|information (?:line|desk)|library|museum|theatre|hospital|surgery|clinic"
    r"|police"
    r"|fire (?:station|brigade)|coastguard|samaritans|shelter|citizens advice|advice line|crisis line|emergency line"
    r"|hot line"
    r"|public (?:line|number)|(?:our|the show['’]?s|notre|nos) (?:numbers?|lines?|numéros?|lignes?)"
    r"|(?:call|ring|text|phone|whatsapp|message) (?:us|in)|get in touch with us|(?:appelez|joignez|écrivez"
    r"|contactez)-nous"
    r"|nous (?:appeler|joindre|contacter)|on the line)\b",
    re.IGNORECASE,
)
PHONE_IN = pattern(
    r"\b(?:lignes? (?:est |sont )?ouvertes?|antenne|standard|studio|numéro vert|appelez-nous|whatsapp de l"
    r"|lines? (?:is|are|['’]re"
    r"|now) (?:now )?open|studio|switchboard|help-?lines?|(?:call|ring|text|whatsapp|message) (?:us|in))\b",
    re.IGNORECASE,
)
"""Words that present a number as a service's own line; those that do so even of a mobile."""
PERSONAL = pattern(
    r"\b(?:me|moi|mon|ma|my|mine|m['’]appeler|chez (?:lui|elle|moi))\b(?! (?:maire|mayor|mairie))|\b(?:son|sa|his"
    r"|her|their) "
    r"(?:numéro|portable|mobile|tel|tél|téléphone|fixe|number|phone|landline|cell)|(?:^|[^.!?\s]\s)[A-ZÀ-Þ][a-zà-ÿ’'-]+"
    r"(?:\s[A-ZÀ-Þ][a-zà-ÿ’'-]+)?[,:]?\s(?:au|on|at|is on|sur le|sur son|directement au|directly on)?\s?(?:le )?$",
)
"""What comes before the number of a person: call me on, Sandrine au, Lorna on."""
IBAN = pattern(r"\b[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){3,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?\b")
_KEYWORD = r"\b(?:mot de passe|mdp|password|passwd|pwd|pw|code (?:du )?wi-?fi|wi-?fi (?:code|password)|clé wi-?fi)"
_DOOR = (
    r"|\bdigicode|\bpasscode|\bcode (?:d['’](?:accès|entrée)|(?:de la |du )?(?:porte|portail|parking|alarme|cour"
    r"|immeuble))"
    r"|\b(?:door|gate|access|entry|alarm|key ?(?:safe|box)) code|\bcode (?:for|to) the (?:door|gate)|\bpin(?: code)?"
)
_BETWEEN = r"(?: (?:est|du wi-?fi|wi-?fi|is|for the wi-?fi))*[ \u00a0]?(?:[:=][ \u00a0]?)?[«“\"']?[ \u00a0]?"
PASSWORD = pattern(
    rf"(?:{_KEYWORD}{_DOOR})"
    + _BETWEEN
    + r"(?P<token>(?=[^\s«»“”\"'#]*[\d!@$%&*_])(?=[^\s«»“”\"'#]*\w)[^\s«»“”\"'#]{4,})",
    re.IGNORECASE,
)
PLAIN_PASSWORD = pattern(
    _KEYWORD + r"(?: (?:est|is|du wi-?fi|wi-?fi))*[ \u00a0]?[:=][ \u00a0]?[«“\"']?[ \u00a0]?(?P<token>\w{4,})"
    r"(?=\W*(?:#\w|$|\n))",
    re.IGNORECASE,
)
"""The word for it and a token that looks like one, or is the last word: a sentence about passwords has neither."""
WIFI = pattern(r"\bwi-?fi\b|\bmot de passe\b|\bmdp\b|\bpassword\b|\bpw\b", re.IGNORECASE)
MASK = "***"
TITLES = r"(?:M\.|MM\.|Mmes?|Mlle|Dr\.?|Pr\.?|Mr\.?|Mrs\.?|Ms\.?|Prof\.?|Madame|Monsieur|Professeure?|Maître)"
"""What stands before a name, as part of an expression."""
