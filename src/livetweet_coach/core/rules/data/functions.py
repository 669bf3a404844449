"""What people are by their work, so that one is known without a name. As of 2026-11-26, gathered by hand."""

import re

from livetweet_coach.core.rules.lazy import pattern

_ROLE = (
    r"(?:direct(?:eur|rice)s?(?: général\w*| adjoint\w*)?|président(?:e)?|vice-présidente?|maire|adjointe?|ministre"
    r"|député(?:e)?"
    r"|sénat(?:eur|rice)|préfète?|rect(?:eur|rice)|doyenne?|pdg|dg|drh|secrétaire générale?|chef(?:fe)?|patronne?"
    r"|responsable"
    r"|conseillère?|consul(?:e)?|ambassad(?:eur|rice)|fondat(?:eur|rice)|proviseure?|principale?|conservat(?:eur|rice)"
    r"|porte-parole|représentante?|déléguée?|éditeur|éditrice|rédact(?:eur|rice)(?: en chef)?|commissaire"
    r"|(?:chief )?executive|director|head|ceo|cto|cfo|coo|president|vice-president|mayor|minister|secretary|governor"
    r"|founder|co-founder|boss|chief|manager|principal|headteacher|headmaster|headmistress|dean|provost|vice-chancellor"
    r"|commissioner|editor|curator|spokes(?:man|woman|person)|representative|rep|delegate|ambassador|senator|mp|lead"
    r"|chief librarian|superintendent|sheriff)"
)
_OF = (
    r"(?:\s(?:de la |de l['’]|du |des |de |d['’]|chez |of the |of |from the |from |at the |at |for the |for )"
    r"(?!(?:panel|session|table|debate|discussion|day|conference|room|chair|séance|débat|journée|salle|film|book"
    r"|livre|groupe)\b)"
    r"[\w’'.&-]+(?: (?:de |du |des |d['’]|of |for )?(?-i:[A-ZÀ-Þ])[\w’'-]+){0,3}"
    r"(?: (?:invité|présent|ici)e?)?)"
)
_SAYS = (
    r"(?:,? (?:qui |who )?(?:nous |l['’]|le |la |s['’]|s'en |en |y |also |just |has |a |lui aussi |elle aussi )?"
    r"(?:admet|dit|dira|raconte|explique|confie|reconnaît|reconnait|avoue|estime|pense|craint|juge|affirme|répond"
    r"|rappelle"
    r"|regrette|ajoute|promet|prévoit|annonce|propose|demande|souhaite|veut|refuse|assure|précise|déplore|défend"
    r"|critique"
    r"|inquiète|trouve|plaide|said|says|admits?|admitted|tells?|told|argues?|argued|thinks?|fears?|reckons?|recalls?"
    r"|recalled|confesse[sd]|wants?|warns?|warned|worries|worried|hopes?|asks?|asked|regrets?|promises?|claims?|claimed"
    r"|insists?|explains?|explained|concedes?|agrees|disagrees|proposes?|refuses?|defends?|finds|feels|believes)\b"
    r"|[\s\u00a0\u202f]?:)"
)
FUNCTION = pattern(
    r"(?<![\w’'-])(?P<who>(?:la |le |l['’]|the |notre |our )" + _ROLE + _OF + r"(?: [\w’'-]+){0,2}?)(?=" + _SAYS + r")"
    r"|(?:\b(?:selon|pour|d['’]après|chez|according to|for|says|said|dit|explique|raconte) )"
    r"(?P<credited>(?:la |le |l['’]|the )" + _ROLE + _OF + r")"
    r"|(?<![\w’'-])(?P<one>(?i:quelqu['’]une?|une personne|une? (?:participant|intervenant|collègue|orat(?:eur|rice))e?"
    r"|someone|somebody|a (?:speaker|panellist|panelist|participant|colleague)|one of us|one person)"
    r" (?:de la |de l['’]|du |de chez |chez |de |d['’]|from the |from |at the |at |of the )(?-i:[A-ZÀ-Þ])[\w’'&-]+"
    r"(?: (?-i:[A-ZÀ-Þ])[\w’'&-]+){0,2})",
    re.IGNORECASE,
)
"""La directrice du SCD l'admet, someone from the Treasury: one person at the table, or the house they work for."""
