"""What stands beside a name of somebody who does something. As of 2026-11-26, gathered by hand from live-tweets."""

from livetweet_coach.core.rules.data.listed import listed

MORE_TITLES = r"Me|Mᵉ|Mes|Cllr|Sir|Lady|Lord|Judge|Justice|Capitaine|Captain|Coach|Docteure?|Doctor|Sergeant|Inspector"
"""More of what stands before a name: in court, in a council, on a field."""
PARTICLES = r"(?i:de la|de|du|des|di|da|dos|van der|van den|van de|van|von|el|al|ben|le|la|mac|mc|ter|ten)"
"""Small words of a surname, as part of an expression; matched whatever their capitals."""
LEADS = (
    r"(?:\b(?:essais?|buts?|p[ée]nalit[ée]s?|drop|passe|carton (?:jaune|rouge)|coup de pied|r[ée]ponse|question|tir"
    r"|arr[êe]t|remplacement|sortie|entr[ée]e|intervention|plaidoirie|discours|conclusion|prise de parole)"
    r" (?:de |d['’]|pour |[àa] )"
    r"|\b(?:goal|try|penalty|shot|save|pass|header|tackle|question|answer|speech|talk|card|applause) (?:for|by"
    r"|from|to) "
    r"|\b(?:interview|portrait) (?:de |d['’]|of |with )|\bvs\.? )"
)
ACTS = (
    "marque|siffle|joue|réussit|annonce|demande|répond|explique|rappelle|relance|dégage|crochète|plonge|sauve"
    "|boite|inscrit|râle|tape|rate|sort|plaque|passe|botte|transforme|manque|perce|file|frappe|centre|arrête|remplace"
    "|s['’]élance|élance|trouve|gagne|perd|récupère|intercepte|aplatit|parle|évoque|montre|présente|démontre|défend"
    "|plaide|préside|sourit|hausse|hésite|revient|arrive|entre|quitte|s['’]assied|assied|lève|regarde|lit|vote|répète"
    "|compare|insiste|dénonce|salue|remercie|commence|termine|conclut|reprend|poursuit|rit|tousse|souffle|sonne"
    "|a (?:marqué|dit|raté|montré|parlé|voté|répondu|rappelé|gagné|plaidé|commencé)"
    "|scores|asks|answers|whistles|plays|waves|jokes|explains|limps|dives|clears|misses|shoots|passes|tackles"
    "|saves|kicks|heads|crosses|runs|walks|wins|loses|speaks|talks|shows|opens"
    "|presents|compares|smiles|shrugs|pauses|nods|sits|stands|leaves|arrives|votes|reads|looks|laughs|coughs|takes"
    "|begins|starts|ends|finishes|closes|argues|thinks|wants|has (?:scored|said|shown|missed|spoken|voted)"
)
"""What people do on a field, in court, in a room: behind a name it says that there is somebody."""
COMMON = listed(
    "matin marin casting benin bonne belle grand petit calme mardi jeudi lundi samedi dimanche matins martian carton "
    "marche place centre chambre lecture balle balles bravo entree sortie merci parti partie suite salle temps moins "
    "morning meeting market master matter starting party panel panels water money people place table voting counting "
    "benefit bernard paris lyon nantes lille berlin london leeds boston bristol barton"
)
"""Words that open sentences, and places, a letter away from surnames; normed."""
