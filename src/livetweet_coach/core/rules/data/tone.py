"""Words that hurt a person. As of 2026-11-26, gathered by hand for this project; a facilitator may add to it."""

import re

from livetweet_coach.core.rules.data.listed import listed
from livetweet_coach.core.rules.lazy import pattern

INSULTS = pattern(
    r"(?<![\w-])(?:idiote?s?|imbéciles?|crétine?s?|abrutie?s?|débiles?|connards?|connasses?|tocarde?s?|minables?"
    r"|menteu(?:rs?|ses?)|charlatans?|liars?"
    r"|racont(?:e|ent|ez) n['’]importe quoi|dit n['’]importe quoi|ferme[- ]la|ta gueule"
    r"|idiots?|morons?|imbeciles?|dumbass(?:es)?|assholes?|pathetic|talk(?:s|ing)? (?:rubbish|nonsense|crap|bullshit)"
    r"|full of (?:shit|crap)|shut up)(?![\w-])",
    re.IGNORECASE,
)
OWN_MOCKERY = pattern(
    r"\b(?:je (?:suis|me sens|passe pour|fais)|j['’]ai l['’]air|suis[- ]je|moi|I(?:['’]m| am| was| feel| look)|me)"
    r"(?:\s+[\w'’,]+){0,3}\s*$"
    r"|\b(?:pas|jamais|not|never|isn['’]t|no|aucune?)(?:\s+(?:si|so|a|an|un|une|que|des?))?\s*$"
    r"|\b(?:joue|jouait|incarne|interprète|traitée?s? d[e'’]|plays?|played|playing|called|rôle d[eu'’]|role of)"
    r"\s*(?:le|la|les|une?|an?|the|de|du)?\s*$",
    re.IGNORECASE,
)
"""Before such a word, this makes it a joke about oneself, its contrary, or a part that somebody plays."""
OWN_MOCKERY_AFTER = pattern(
    r"\s*\?|\s*,?\s*(?:je (?:fais|suis)|que je|suis-je|moi\b|I (?:am|was|look|feel)|me\b|I['’]m)", re.I
)
NEAR_WORDS = 8
SHOUT_LETTERS, SHOUT_SHARE, SHOUT_LONG = 15, 0.6, 7
"""So many letters, such a share of capitals; three words of the last length are no acronyms."""

PUT_DOWNS = listed(
    "muppet muppets clown clowns numpty numpties plonker plonkers pillock pillocks wally wallies twit twits prat prats "
    "prick pricks dickhead dickheads wanker wankers tosser tossers bellend bellends knobhead git gits berk berks "
    "coward "
    "cowards buffoon buffoons halfwit dimwit nitwit idiot idiots moron morons imbecile imbeciles liar liars hypocrite "
    "hypocrites charlatan charlatans scumbag scumbags lowlife arsehole arse twat jerk jerks doofus dope "
    "charlot charlots andouille andouilles baltringue baltringues bouffon bouffons bouffonne branquignol branquignols "
    "rigolo rigolos blaireau blaireaux enfoire enfoires ordure ordures salaud salauds salope incapable incapables "
    "incompetent incompetents incompetente ignare ignares guignol guignols cretin cretins cretine abruti abrutis "
    "abrutie "
    "imbecile debile debiles menteur menteurs menteuse mytho mythos couillon couillons conne connes connard connards "
    "gugusse gugusses zouave zouaves plouc ploucs pitre pitres minable minables tocard tocards toquard tocarde lache "
    "laches traitre traitres tricheur tricheurs tricheuse escroc escrocs nullos naze nazes bolos boloss "
)
"""Nouns for a person whom one puts down; normed. Alone they are nothing: somebody must be called one."""
DOUBLE_MEANING = listed(
    "buse buses cruche cruches ane anes dinde cornichon cornichons courge con cons voleur voleurs voleuse vendu vendus "
    "pourri pourris parasite parasites honte rats rat pig pigs snake snakes weasel donkey donkeys melt fool fools "
    "loser "
    "losers fraud frauds cheat cheats crook crooks thief thieves disgrace joke joker jokers bully bullies "
    "embarrassment "
    "waste tool tools shambles peintre peintres manche quiche dummy dummies "
)
"""Such words too, which may also be a bird, a jug, a matter of law: only of who is told to be one."""
OF_THINGS = listed("joke disgrace honte shambles waste embarrassment fraud parasite parasites")
"""What a joke, quelle honte: of what goes on, and of nobody."""
DEMEANING = listed(
    "nul nulle nuls nulles minable minables lamentable lamentables pathetique ridicule ridicules stupide stupides bete "
    "betes debile debiles idiote idiot con conne incapable incompetent incompetente corrompu corrompue pourri pourrie "
    "pathetic stupid dumb thick useless hopeless clueless brainless spineless gormless ridiculous laughable rubbish "
    "crap "
    "shit shite cowardly corrupt incompetent ignorant deluded vile idiotic moronic naze nazes insignifiant mediocre "
)
OF_REFEREES = listed("blind aveugle aveugles miro miros bigleux vendu vendus achete achetes bent biased useless bidon")
"""Adjectives after “is”, of a person; the last ones of a referee only (a speaker may be blind)."""
_SO = (
    r"(?:(?:vraiment|complètement|totalement|franchement|juste|tellement|trop|si|bien|encore|toujours|aussi|vraie?"
    r"|gros(?:se)?"
    r"|sacrée?|pauvre|sale|really|such|just|so|completely|totally|absolutely|utterly|truly|total|complete|utter"
    r"|absolute"
    r"|bloody|proper|right|real|big|little|all|a|an|the|un|une|des|de|le|la|les|plus|most|bunch of|bande de|tas de"
    r"|pack of"
    r"|load of|lot of|as)\s+)*$"
)
CALLED = pattern(
    r"(?:(?<![\w’'-])(?:est|sont|était|étaient|reste|restent|es|êtes|is|are|was|were)|['’](?:s|re))\s+" + _SO, re.I
)
EXCLAIMED = pattern(
    r"(?<![\w’'-])(?:quel(?:le)?s?\s|what\s|espèces? d(?:e\s|['’])|bandes? d(?:e\s|['’])|tas d(?:e\s|['’])|you\s"
    r"|tu es\s"
    r"|t['’]es\s|vous êtes\s|sales?\s|such\s|(?:(?<=, )(?:cet?|cette|ces|that|this|these)\s))\s*" + _SO,
    re.I,
)
LUMPED = pattern(r"(?<![\w-])(?:absolute|total|complete|utter|bloody|(?:bunch|pack|load|shower) of)\s+$", re.I)
"""What stands before such a word where somebody is called one."""
SENT_OFF = pattern(
    r"(?<![\w-])(?:(?:rentrez|retourne[zs]?) chez vous|dégage[zs]?|cassez-vous|casse-toi|barrez-vous|barre-toi"
    r"|get stuffed"
    r"|piss off|sod off|get lost|get in the bin)(?![\w-])",
    re.I,
)
REFEREES = pattern(
    r"(?<![\w-])(?:arbitres?(?: assistante?)?|juges? de touche|jurys?|referees?|refs?|umpires?|linesm[ae]n"
    r"|touch judges?"
    r"|judges?|jurors)(?![\w-])",
    re.I,
)
"""Who is a person without a name."""
SOMEBODY = pattern(r"\b(?i:ce|cet|cette|that|this|mme|m\.|mr|mrs|ms|miss|cllr|councillor|dr)\s[A-ZÀ-ÖØ-Þ][\w’'-]+")
"""A name told by the word before it, for people whom no sheet lists: ce Sarr, that Holloway, Mme Bourrel."""
THING = pattern(
    r"\b(?:idée|argument|question|projet|débat|règle|décision|faute|erreur|match|film|livre|discours|propos|excuse"
    r"|temps|météo"
    r"|micro|son|wifi|jeu|score|chiffre|calcul|raisonnement|phrase|slogan|mesure|loi|réponse|idea|plan|rule|decision"
    r"|mistake|error|game|book|speech|attempt|weather|sound|mic|figure|sum|reasoning|measure|law|answer|claim|policy"
    r"|schema|code|bug|design|slide|diapo|cas|thing|chose|situation|système|system)s?\b[^.!?,;:]*$",
    re.I,
)
OF_SOMEBODY = pattern(
    r"(?:\b(?:de|du|des|of|by|par|chez|avec|with|contre|against)\s(?:l['’]|les\s|the\s|la\s|le\s)?|\bd['’])$", re.I
)
"""Things may be called stupid, also somebody's: nobody is hurt."""
SUBJECT = pattern(
    r"(?:^|[^\w’'])(?:ils?|elles?|he|she|they|you|tu|vous|whoever|whomever|celui|celle|ceux)\b[^.!?;]{0,30}$", re.I
)
