"""Words that announce a live, and words that close it. As of 2026-11-01, from the guides."""

import re

from livetweet_coach.core.rules.lazy import pattern

ANNOUNCED = pattern(
    r"\blive[- ]?(?:tweet|post|toot|skeet|blog|poste|thread|report)\w*|\bLT\b|\b(?:en|fil) direct\b|\bfil en direct\b"
    r"|\blive (?:from|depuis|notes|thread|updates|coverage)\b|\b(?:post|tweet|toot|skeet|blogg?"
    r"|report)ing (?:this |it |all )?live\b"
    r"|\ble live de\b|\ben live (?:de|depuis)\b|\bd[ée]p[êe]ches? en direct\b",
    re.IGNORECASE,
)
"""One word of these tells followers what is coming."""
COVERS = pattern(
    r"\b(?:mute|mut(?:e|ing) (?:me|the tag|#)|masque[rz]?|mettez[^.!?]{0,20}en sourdine|suivez|suis-(?:moi|nous)"
    r"|follow (?:along|me|us|#)"
    r"|à suivre (?:ici|sur|avec)|(?:I['’]ll|we['’]ll|I will|we will|I am|I['’]m|we['’]re|we are) (?:be )?"
    r"(?:here |also )?(?:post|tweet|toot|skeet|cover|report|blogg?|not(?:e|ing)|shar|tell)\w*"
    r"|(?:posting|tweeting|tooting|covering|notes) (?:about |from |on |all )?[^.!?]{0,40}(?:today|all day|tonight"
    r"|this (?:morning|afternoon|evening)|#)"
    r"|(?:je|on|nous) (?:vous |te )?(?:couvr\w+|racont\w+|poster\w*|poste|postons|twitte\w*|tweete\w*|relat\w+"
    r"|suis à|serai\w*|serons|fai(?:s|t|sons) (?:suivre|vivre|partager)|rends compte)"
    r"|(?:expect|prepare for|sorry for) (?:a lot of|lots of|many|the|a) (?:posts|tweets|noise|toots|flood)"
    r"|apologies (?:in advance|for the)"
    r"|beaucoup de (?:messages|posts|tweets)|désolée? pour (?:le bruit|les messages|la rafale))",
    re.IGNORECASE,
)
"""How people say that they will be posting of an event, in words that mean nothing of the kind elsewhere."""
THREAD_FOLLOWS = pattern(r"\bthread\b|\bun fil\b|🧵", re.IGNORECASE)
CLOSED = pattern(
    r"\bmerci\b|\bfin\b|\bterminée?s?\b|\bà suivre\b|\bà bientôt\b|\bclôture\b|\bclap\b|\bconclusion\b"
    r"|\bthat['’]s (?:it|all)\b|\bthank(?:s| you)\b|\bwrap(?:s|ped|ping)?\b|\bthe end\b|\bend of\b|\bcloses\b",
    re.IGNORECASE,
)
"""Near the end of an event, one of these closes the live."""
LEFT_EARLY = pattern(
    r"\bje m['’]arrête (?:ici|là)\b|\bj['’]arrête (?:ici|là)\b|\bfin du (?:LT|live|direct)\b"
    r"|\bje (?:dois )?(?:file[rz]?|pars|partir)\b"
    r"|\bI(?:['’]m| am)? (?:stop|stopping|leaving|signing off|off)\b|\bI (?:have|need|must) to (?:go|leave|run)\b"
    r"|\bend of (?:the |my )?(?:LT|live|live-?tweet)\b",
    re.IGNORECASE,
)
"""Whoever says this has closed their own live, at whatever hour."""
RESULT = pattern(r"(?<![\d/])\d{1,3}\s?[-–:à]\s?\d{1,3}(?![\d/])|\bbu+t+\s?!|\bgo+a+l+\b", re.IGNORECASE)
"""A score or a goal: such posts come as they fall."""
OF_THE_GAME = pattern(r"\b(\d{1,3})\s?(?:e|è?me|['’′]|st|nd|rd|th)(?:\s|\W|$)", re.IGNORECASE)
"""The minute of a game: 66e, 66', 66th."""
SIGNED = pattern(r"\^\s?(\w{1,12})\s*$")
"""How people sign who share an account: ^ana."""
MATCH = pattern(
    r"\d|\b(?:buts?|essais?|transformations?|transformée?|pénalit\w+|pénos?|drops?|mêlées?|touches?|ballons?|balles?"
    r"|cartons?"
    r"|rouge|jaune|arbitres?|corners?|coup[s]? franc[s]?|centres?|tirs?|frappes?|passes?|arrêts?|gardien\w*"
    r"|poteau\w*|barre"
    r"|hors-jeu|fautes?|remplac\w+|sort|blessé\w*|mi-temps|période|prolongations?|avantage|égalis\w+|égalité|score"
    r"|mène(?:nt)? (?:de|au|par|toujours)"
    r"|attaque\w*|défen\w+|récupér\w+|plaqu\w+|rucks?|maul|renvoi|engagement|interception|course|relais|échappée"
    r"|sprint|peloton|ailier|pilier|talonneur|ouvreur|buteur|capitaine|équipes?|joueurs?|joueuses?|match|jeu|set"
    r"|manche|service"
    r"|break|balle de|point|points|panier|rebond|dunk|lancer|goals?|tr(?:y|ies)|conversions?|penalt\w+|scrums?"
    r"|line-?outs?"
    r"|balls?|cards?|yellow|red|refs?|referees?|free[- ]kicks?|cross\w*|shots?|headers?|saves?|saved|keepers?|post|bar"
    r"|offside|fouls?|subs?|substitut\w+|injur\w+|half-?time|second half|added|lead\w*|level\w*|score\w*|attack\w*"
    r"|defen\w+"
    r"|tackl\w+|kick\w*|restart|wing\w*|captain|teams?|players?|match|game|wickets?|overs?|runs?|innings|serve\w*|laps?"
    r"|rebounds?|throw\w*|pass(?:es|ed)?|possession|turnover|line|clear\w*|chance|var)\b",
    re.IGNORECASE,
)
"""What a match is told with: such posts come as the ball falls."""
