"""What descriptions of photos tell of the people on them. As of 2026-11-01; read without accents."""

import re

from livetweet_coach.core.rules.lazy import pattern

UNRECOGNISABLE = pattern(
    r"\bde dos\b|\bdos a (?:l['’]|la )|\bvue? de loin\b|\b(?:tres )?loin\b|\bsilhouettes?\b|\bnuques?\b|\bcontre-jour\b"
    r"|\b(?:faces?|visages?) (?:are |is |is not |not |non |n['’]est |tourne\w* |turned |hidden|out of|pixel\w*"
    r"|cropp\w*)"
    r"|\b(?:turned|looking|walking) away\b|\bfrom (?:the )?(?:back|rear|afar|far|above)\b|\bsilhouettes?\b"
    r"|\bunrecognis\w+"
    r"|\bmeconnaissables?\b|\bhands only\b|\bonly (?:their |the )?hands\b"
    r"|\bmains? sur\b|\bsans (?:visage|personne|eleve|enfant)|\bvisages? (?:floute|cache|masque|coupe)"
    r"|\bflou(?:te?e?s?)?\b"
    r"|\bsalle vide\b|\bpersonne n['’]est\b|\baucun visage\b"
    r"|\bfrom behind\b|\bbacks? (?:turned|to)\b|\bhands? on\b|\bblurred\b"
    r"|\bno (?:faces?|people|one)\b|\bwithout faces?\b"
    r"|\bempty (?:room|hall)\b",
    re.IGNORECASE,
)
"""Whoever is on the photo cannot be told."""
CHILDREN = pattern(
    r"\beleves?\b|\benfants?\b|\bclasses?\b|\b(?:the|whole|my|our) class\b|\bcollegien|\bbebes?\b|\bgamine?s?\b"
    r"|\bgosses?\b"
    r"|\bmomes?\b|\bminots?\b|\bbambins?\b|\bfillettes?\b|\bgarconnets?\b|\btout-?petits\b|\bmaternelles?\b"
    r"|\bpoussin(?:e?s)\b"
    r"|\bbenjamine?s\b|\bcadettes\b|\b(?:cp|ce[12]|cm[12]|[3-6]e[a-d1-9])\b|\bles [3-6]e(?:me)?s?\b"
    r"|\bage[es]{0,2} de \d{1,2} ans\b|\b(?:de|a) (?:[2-9]|1[0-7]) ans\b|\b(?:[2-9]|1[0-7])[- ]years?[- ]olds?\b"
    r"|\bscouts?\b"
    r"|\b(?:babies|baby|toddlers?|youngsters?|bairns?|wee ones|schoolchildren|schoolgirls?|schoolboys?)\b"
    r"|\b(?:year|yr|grade|reception|nursery|primary) \d{1,2}s?\b|\b(?:my|our|his|her|their) (?:sons?|daughters?"
    r"|nephews?|nieces?|grand\w+)\b"
    r"|\b(?:(?:reception|nursery|infants?) (?:class|children)|class \d\w?)\b|\b(?:neveux?|nieces?|petite?s?-(?:fils"
    r"|filles))\b|\blyceen|\becolier|\bados?\b|\badolescent|\bmineurs?\b"
    r"|\bjeunes?\b(?! (?:femmes?|hommes?|cherch|docteur|autri?|entrepren|diplom|pousse|plant|avocat|prof))|\bfilles?\b"
    r"|\bgarcons?\b|\bpupils?\b|\bchild(?:ren)?\b|\bkids?\b|\bstudents?\b|\bteen|\bgirls?\b|\bboys?\b|\bminors?\b",
    re.IGNORECASE,
)
"""Who is meant, whatever else is on the photo."""
OF_CHILDREN = pattern(
    r"\b(?:salles?|tableaux?|tables?|murs?|portes?|couloirs?|cahiers?|dessins?|affiches?|cartables?|chaussures?"
    r"|manteaux"
    r"|bureaux?|livres?|maquettes?|chaises?|lits?|velos?|jeux?|chambres?|travaux|oeuvres?|peintures?|textes?|paniers?) "
    r"(?:de (?:la |l['’])?|des |du |d['’])(?:classes?|eleves?|enfants?|ecoliers?|cp|ce[12]|cm[12]|maternelles?"
    r"|tout-?petits)\b"
    r"|\b(?!visages?|mains?|sourires?|portraits?|groupes?|yeux|files?|rondes?|bandes?|rires?)[a-z]+ d['’](?:ecolier"
    r"|enfant|eleve)\b"
    r"|\b(?:pupil|child(?:ren)?|kid|student|class|boy|girl|teen)(?:['’]s|s['’]) (?!faces?|smiles?|hands?|heads?"
    r"|eyes)\w+"
    r"|\b(?:children|student|kids|class|school) (?:drawings?|paintings?|posters?|books?|work|coats?|shoes|tables?"
    r"|chairs?)\b"
    r"|\b(?:drawn|painted|made|written|built|dessine\w*|peint\w*|ecrite?s?|fait\w*|construit\w*) (?:by"
    r"|par) [^,.;]{0,24}"
    r"\b(?:eleves?|enfants?|classes?|pupils?|child(?:ren)?|kids|class|students?|maternelles?|cp|ce[12]|cm[12]"
    r"|years? \d)\b"
)
"""Drawings, coats, tables of children: things, with nobody there."""
FACING = pattern(
    r"\bsour(?:ient|iants?|iantes?|it|ires?)\b|\bface a (?:l['’]objectif|la camera|nous|au public)"
    r"|\bregard\w* (?:l['’]objectif|la "
    r"camera|vers nous)|\brient\b|\bsmil\w+\b|\bgrin\w*\b|\bbeam(?:s|ing)\b|\blaugh(?:s|ing)\b|\bfacing\b"
    r"|\b(?:look|looks|looking) (?:at|into|up at) (?:the |us)|\bto camera\b|\bde face\b"
)
"""Faces are there to be seen, whoever else has turned their back."""
SOMEBODY = pattern(
    r"\b(?:people|persons?|faces?|crowd|group|team|family|families|audience|participants?|winners?|figures?|everyone"
    r"|personnes?|gens|visages?|foule|groupe|equipe|famille|familles|public|gagnante?s?|champions?|choir|chorale"
    r"|three|two|four"
    r"|five|trio|duo|quatre|trois|cinq|deux) ?"
)
"""People without a word of their age."""
SLIDE = pattern(r"\bdiapo\w*|\bslides?\b|\becran\b|\bscreen\b|\bgraphique\b|\bcharts?\b|\bcourbe\b", re.IGNORECASE)
