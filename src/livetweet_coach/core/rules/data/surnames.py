"""Frequent French and British surnames: written right, each is somebody's name. As of 2026-11-26, gathered by hand."""

from livetweet_coach.core.rules.data.listed import listed

SURNAMES = listed(
    "adam allard allen anderson andre arnaud aubert bailey bailly baker barbier baron barre bell benoit berger bernard "
    "bertin bertrand besson blanc blanchard bonnet boucher boulanger bourgeois bouvier boyer briggs brown brun brunet "
    "burton butler carlier caron carpentier carter charles charpentier chevalier clark clarke clement colin collet "
    "collin collins cook cooper cousin cox daniel david davies davis denis deschamps dubois dufour dumas dumont dupont "
    "dupuis dupuy durand duval edwards etienne evans evrard fabre faure fernandez fisher fleury fontaine foster "
    "fournier francois gaillard garcia garnier gauthier gautier george gerard gibson girard giraud gonzalez graham "
    "grant gray green gregory griffiths guerin guillaume guillot hall hamilton hamon harris harrison harvey henry "
    "herve hill hubert huet hughes humbert hunt hunter jackson jacob jacquet james jean jenkins jennings jensen "
    "johnson johnston jones joly jordan julien kelly kennedy king klein knight lacroix lambert langlois laurent lebrun "
    "leclerc leclercq lecomte lefebure lefebvre lefevre leger legrand lemaire lemaitre lemoine leroux leroy leveque "
    "lewis lopez louis lucas mallet marchal marchand marechal mariel marie marin marion marshall martel martin "
    "martinez martins marty mason mathieu matthews maurin menard mercier meunier meyer michel miller mills mitchell "
    "moore moreau morel morgan morin morris moulin muller murphy murray nicolas noel olivier owen palmer paris parker "
    "pascal paul pearson perez perret perrier perrin perrot petit philippe phillips pichon picard pierre poirier pons "
    "poulain powell prevost price rey renard renaud renault reynaud reynolds richard richards richardson riviere "
    "robert roberts robertson robin robinson roche rodriguez roger rogers rolland rose ross rousseau roussel roux roy "
    "royer russell sanchez saunders schmitt scott shaw simmons simon simpson smith stevens stewart taylor thomas "
    "thompson thomson turner vasseur vidal vincent walker walsh walter ward watson webb weber wells west white wilkins "
    "wilkinson williams willis wilson wood woods wright young "
)
"""Normed."""
