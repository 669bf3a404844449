"""How posts speak of silence itself, and of the room, while a talk may not be shared. As of 2026-11-26, by hand.

All is read without capitals and accents, hours turned into HOUR.
"""

from livetweet_coach.core.rules.data.listed import listed
from livetweet_coach.core.rules.lazy import pattern

HOUR = "@@"
_PUBLISHING = (
    r"(?:publi\w+|re?diffus\w+|partag\w+|(?:live-?)?t(?:weet|ouit)\w*|post(?:ed|ing|s|er|e|ez|ons)?|divulg\w+|ebruit\w+"
    r"|relay\w+|retransm\w+|report(?:ed|ing)|shar(?:e|ed|ing)|publish\w*|quot(?:e|ed|ing)|disclos\w+|leak\w*|fuit\w*"
    r"|broadcast\w*|film\w*|record(?:ed|ing)|enregistr\w+|photos?|photograph\w*|images?|captures?|screenshots?|spoil\w*"
    r"|spoilers?|citer|citez|cite|ecrire|ecrivez|word out|reproduced?)"
)
_TELLING = (
    r"(?:dire|dirai|dirons|dis|raconte\w*|parle\w*|repete\w*|say|tell|talk|speak|spill|repeat|reveal\w*|revele\w*)"
)
_DEVICES = (
    r"(?:(?:smart)?(?:tele)?phones?|portables?|mobiles?|laptops?|ordis?|ordinateurs?|screens?|ecrans?|cameras?"
    r"|appareils?|keyboards?|claviers?|pens|notebooks?|stylos?|carnets?|tablets?|tablettes?)"
)
_AWAY = (
    r"(?:down|off|away|closed?|shut|pockets?|rang\w+|etein\w+|eteint\w*|coup\w+|pos[eo]\w*|ferm\w+|poches?|sacs?|bags?"
    r"|put|switch\w*|turn\w*|silent|silencieux|laiss\w+|lach\w+|retourn\w+)"
)
SEAL = pattern(
    r"\b(?:reporting|publication) restrictions?\b|\b(?:rideau|curtains?|thumbs|pouces)\b"
    r"|\b(?:stays?|reste\w*) (?:entre nous|ici|dans la salle|in (?:the|this) room|here|between us)\b"
    r"|\b(?:i|we)\b (?:really )?(?:can|won|don|couldn|mustn|shan|dare|wouldn)(?:['’]t|not)\b[^.!?,]{0,14}\b(?:say"
    r"|tell|talk)\b"
    r"|\bkeep\w*\b[^.!?]{0,28}\b(?:for|till|until) (?:@@|(?:tomorrow|later|tonight|\w+day)\b)"
    r"|\bgard\w+\b[^.!?]{0,28}\b(?:pour|jusqu\w*) (?:@@|(?:demain|ce soir|\w+di)\b)"
    r"|\bembargo\w*|\bsous (?:le )?sceau|\bsous scelles?\b|\bunder (?:wraps|seal)\b|\boff the record\b"
    r"|\b(?:silence|pause) radio\b|\bradio silence\b|\bmotus\b|\bbouche cousue\b|\bmum['’]s the word\b"
    r"|\blips (?:are )?(?:sealed|zipped)\b|\bconfidenti\w+\b|\bcan['’]t say (?:a word|more|anything|what|why|yet)\b"
    r"|\b(?:no|not|don['’]t|do not|can['’]t|cannot|can not|won['’]t|mustn['’]t|must not|shan['’]t|isn['’]t|aren['’]t"
    r"|wasn['’]t|never|nothing|without"
    r"|refrain\w*|avoid|stop|hold off|ban on|ne|n['’]\w+|pas|pas de|rien|aucune?|interdi\w+|defense|sans|evite\w*"
    r"|attend\w+"
    r"|arret\w+)\b[^.!?]{0,36}?\b" + _PUBLISHING + r"\b"
    r"|\bkeep\w*\b[^.!?]{0,28}\b(?:to (?:your|our|my|them)sel\w+|quiet|secret|under your hat|schtum)\b"
    r"|\bgard\w+\b[^.!?]{0,28}\b(?:pour (?:moi|nous|vous|toi|soi|plus tard)|secrets?|sous le coude|le silence)\b"
    r"|\b(?:i['’]?m|we['’]?re|i am|we are|not|n['’]est|nous|on est|je suis)\b[^.!?]{0,20}"
    r"\b(?:allowed|permitted|supposed|free|at liberty|autorise\w*|tenue?s? au secret)\b"
    r"|\b(?:i|we|je|j|on|nous)\b[^.!?,]{0,6}\b(?:can|ca|could|may|must|sha|wo|will|am|are|do|ne|n|me)\b[^.!?,]{0,14}"
    r"(?:n['’]t|\bnot|\bnothing|\bpeux|\bpeut|\bpouvons|\bdois|\bdoit|\bveux|\brien|\bpas|\btais)\b[^.!?,]{0,14}\b"
    + _TELLING
    + r"\b"
    r"|\b(?:pas le droit|interdiction|defense|promis|promised|sworn)\b[^.!?]{0,24}\b(?:"
    + _TELLING[3:-1]
    + r"|secrecy)\b"
    r"|\b(?:je me|on se|nous nous|taisons|tais|taire|going|go|be|stay|keep|all|reste\w*|il y aura du|fais|fait)\b"
    r"[^.!?,]{0,16}\b(?:tais|tait|taisons|taire|quiet|silent|dark|mute|silence|silencieux|silencieuse|muette?)\b"
    r"|\b(?:quiet|silence|silent|calme)\b[^.!?]{0,24}\b(?:here|till|until|jusqu\w*|pendant|d['’]ici|on the tag)\b"
    r"|\b" + _DEVICES + r"\b[^.!?]{0,28}\b" + _AWAY + r"\b|\b" + _AWAY + r"\b[^.!?]{0,24}\b" + _DEVICES + r"\b"
    r"|\b(?:nothing|no (?:more )?(?:posts?|tweets?|updates?|spoilers?|notes)|rien|plus rien|pas de (?:posts?|messages?"
    r"|tweets?|photos?)|pas un mot|not a word)\b[^.!?]{0,36}\b(?:until|till|before|jusqu\w*|avant)\b"
    r"|\b(?:resultats?|verdict|palmares|annonce|decision|jugement|delibere|suite|compte rendu|recit|details?|results?"
    r"|winners?(?: announced)?|announcement|ruling|the rest|more|full story|report|questions?|tout|all)\b"
    r"[^.!?:]{0,30}\b(?:a|vers|des|apres|au|at|from|after|by|around|quand|when|once|in|dans|demain|tomorrow|tonight"
    r"|ce soir|later|plus tard)(?: |$)[^.!?:]{0,12}(?:@@|$|midi|noon|leve\w*|lift\w*|over|fini\w*|sous)"
    r"|\b(?:saying nothing|ne (?:dis|dirai) (?:plus )?rien|dis pas plus|say no more|rien de plus)\b"
    r"|\b(?:coup\w+|paus\w+|arret\w+|interromp\w+|suspend\w*|stop\w*|switch\w*|halt\w*)\b[^.!?]{0,12}"
    r"\b(?:direct|live(?:-?tweet\w*)?|fil|thread|lt|posting)\b"
    r"|\b(?:ask me|tell you|je (?:vous |te )?(?:raconte\w*|dis|dirai)|on en reparle\w*|reviens vers vous)\b[^.!?]{0,24}"
    r"(?:@@|tomorrow|later|tonight|demain|plus tard|ce soir|apres|tout\b)"
)
"""Of the seal, and of good manners under it: until when, phones down, my lips are sealed."""
MEET = pattern(
    r"\b(?:see you|rendez-vous|on se (?:retrouve|revoit)|meet (?:us|me)|rejoignez-nous|back|de retour|reprise"
    r"|pick\w* up"
    r"|je reprends|on reprend)\b[^.!?]{0,40}(?:@@|\b(?:noon|midi|lunch|tomorrow|demain)\b)"
)
"""Where and when to meet again."""
CLOSED = pattern(
    r"\bhuis[- ]clos\b|\bportes (?:fermees|closes)\b|\b(?:behind )?closed doors\b|\bin (?:camera|private)\b"
    r"|\b(?:jury|jurors|judges?|panel)(?: ha(?:s|d|ve))? (?:is |are |been |was |were )?(?:sent )?(?:out|retired?"
    r"|gone)\b|\bse retire\w* pour deliberer\b"
    r"|\blegal argument\b|\b(?:le |the )?(?:jury|tribunal|cour|judges?|juges?|panel)\s(?:goute|deliber\w+|se retire"
    r"|tastes?"
    r"|is (?:tasting|deliberating|out)|retires?|discusses|en delibere\w*)\b|\bretires? to consider\b"
)
"""Nobody may come in just now: that is no news of what goes on inside."""
THANKS = pattern(r"\b(?:merci|thanks|thank you|remercie\w*|cheers)\b")
STRONG_FIGURE = pattern(
    r"\d\s?%|[€£$]\s?\d|\d\s?(?:[€£$]|k\b|m€|euros?|pounds?|dollars?|millions?|milliards?|billions?|fois\b|times\b"
    r"|sur \d|in \d|out of \d|contre \d|points?\b|voix\b|votes?\b)|\d[ \u00a0\u202f,.]?\d{3}\b|\d\s?[-–:]\s?\d"
    r"|\b(?:un tiers|un quart|la moitie|le double|deux fois|trois fois|a third|a quarter of|half (?:of|the)|twice"
    r"|doubl(?:e|ed|es|er)|tripl(?:e|ed|es|er)|(?:two|three|four|five|ten) times)\b"
)
"""Figures that tell what was found, whatever stands around them."""
OUTCOME = pattern(
    r"\b(?:gagne\w*|remport\w+|empoche\w*|decroche\w*|sacree?s?|laureat\w*|vainqueurs?|premier prix|medaille\w*|titre"
    r"|elue?s?|battue?s?|acquitt\w+|relax\w+|condamn\w+|coupables?|licenci\w+|demission\w*|meurt|mort\w*|rachet\w+"
    r"|abandonn\w+|supprim\w+|disparait\w*|aveux?|avou\w+|refus\w+|accept\w+|wins?|won|beats?|loses?|lost|dies|dead"
    r"|died"
    r"|guilty|acquitted|convicted|elected|sacked|fired|resign\w*|sold|bought|dropp?(?:s|ed)|scrapp\w+|confess\w+"
    r"|admit\w*|refused?|accepted|settle[sd]?|first prize|gold medal|revealed|revel\w+"
    r"|(?:chapter|chapitre|acte?) (?:one|two|three|un|deux|trois|premier|\d+|i+)"
    r"|(?:ils?|elles?|on|he|she|they|it) (?:nous )?(?:annonce\w*|dit|disent|apprend|explique\w*|confirm\w+|prouve\w*"
    r"|says?"
    r"|said|announce[sd]?|explains?|tells? us|told us|shows?|proves?|finds?|found))\b"
)
"""What comes out of it, in a word or two."""
ANNOUNCED = pattern(
    r"\b(?:winners?|gagnante?s?|ending|(?:la |en )?fin|twist|verdict|resultats?|results?|scoop|titre|title|answer"
    r"|reponse"
    r"|killer|villain|prix|prize|decision|en bref|in short|secret|recette|recipe)\s?[:=]\s?(?!.{0,24}@@)\w"
)
"""Words that the outcome itself follows."""
TURNS_OUT = pattern(
    r"\w\s(?:is|was|are|were|est|etait|sont|sera|will be)\s(?:in fact |en fait )?(?:the|le|la|les|l['’])(?=[ \w])"
)
"""Somebody turns out to be the other."""
STATES = pattern(
    r"\s*(?:(?:so|bon|alors|well|ok|donc|et|and|bref|oh|eh bien|then)[ ,]+)*(?!il (?:reste|y a|fait|faut|pleut"
    r"|manque)\b)(?:l['’]|(?:les?|la|une?|the|an?|ils?"
    r"|elles?|he|she|they|this|ces?|cette|it['’]s an?|c['’]est une?|number"
    r"|leurs?"
    r"|their|his|her) )(?!.*\b(?:emotion\w*|frissons?|larmes|rires?|ambiance|bonheur|joie|plaisir|honneur|chance"
    r"|surprise"
    r"|tension|regal|claque|tears|laughter|joy|pleasure|treat|honour|goosebumps|triumph|atmosphere|chills|choc"
    r"|shock)\b)"
)
"""How a statement begins, as against a cry."""
ABOUT_ROOM = listed(
    # where and how one sits
    "salle salles amphi auditorium hall foyer couloir couloirs entree sortie porte portes place places siege sieges "
    "rang "
    "rangs devant fond cote droite gauche etage escalier ascenseur vestiaire toilettes parking rue accueil stand "
    "stands "
    "table tables bureau buvette bar terrasse cour jardin tente chapiteau tribune scene estrade micro micros son sono "
    "ecran retransmission stream streaming visio entrer lien wifi prise prises courant chauffage clim fenetre "
    "fenetres chaise chaises "
    "complet complete comble pleine plein bondee remplit remplie attend attente file queue monde public foule debout "
    "assis "
    "assise assises silence calme pleut pluie soleil froid chaud salles gradins barriere barrieres guichet badge "
    "badges "
    "room rooms hall lobby corridor entrance exit door doors seat seats row rows front back side left right floor "
    "stairs "
    "lift lifts cloakroom toilets loos parking street desk stand stall table tables bar tent stage microphone mic "
    "sound "
    "screen captions subtitles sous-titres titres hand main stream link wifi socket sockets power heating window "
    "windows chair chairs full packed filling standing queue "
    "queues queuing line crowd crowded quiet silent rain raining cold warm outside inside upstairs downstairs gallery "
    "lecture cafe rez-de-chaussee rez chaussee soiree suivre shut closed reading announcement little "
    "balcony theatre studio building car park bus buses coach taxi train trains lane site tag hashtag "
    # when
    "pause debut fin heure heures minute minutes midi demie instant instants moment tot tard bientot demain matin soir "
    "apres-midi journee reprise reprend reprenons reprends reprendra suite continue continuer commence commencer "
    "debute "
    "debuter demarre ouvre ouvrent ouverture ferme ferment fermeture finit termine arrive arrivent arrivez arrivee "
    "retard "
    "prochain prochaine programme horaire horaires avance decale decalee repoussee suspendue suspension interruption "
    "seance audience session atelier ateliers table-ronde conference intervention intervenante intervenant oratrice "
    "orateur jury reviens revient revenons retour rendez-vous patience installe installent installons entre entrez "
    "sortent "
    "break start starts started starting begin begins beginning end ends ending hour hours half minute minutes moment "
    "soon shortly later tomorrow morning afternoon evening noon midday resume resumes resuming next continues open "
    "opens "
    "close closes closing arrive arrived arrives arriving late early schedule programme running delayed delay "
    "suspended "
    "adjourned session sessions talk talks workshop workshops panel keynote hearing speaker speakers jury panellists "
    "meanwhile return returns returning back wait waiting settling settled settle sitting sit seated gathering gather "
    # what one needs
    "cafe the gateau gateaux repas dejeuner dejeuners buffet sandwich sandwichs eau boissons gouter crepes coffee "
    "tea urn "
    "biscuits cake cakes lunch dinner food drinks water refreshments buffet snacks "
    "perdu perdue perdus cles lunettes veste manteau echarpe parapluie lost keys glasses jacket coat "
    "scarf umbrella glove question questions mail courriel adresse programme plan contact "
    "email map help aide infos info information informations "
    "live livetweet live-tweete livetweete tweet tweets fil thread notes note follow following suivre suivez "
    "merci thanks thank bonjour bonsoir bienvenue hello welcome goodbye voir see ask come join venez rejoignez allez "
    "journalistes presse pries prie attendre press reporters journalists asked attends boire pensez drink degres "
    "degrees "
    "balcon gresille repare panne crackling fixing broken balcon gresille repare panne crackling fixing broken "
    "filling fills slowly doucement basement sous-sol toit roof hear entend libre libres assoit assoient terre "
    "applaudit applaudissements applause photo rassemblement prise parole "
    "accessible wheelchair fauteuil rampe "
)
"""Rooms, hours, seats, tea: what a post may speak of under any seal; without accents, three letters and more."""
SMALL_TALK = listed(
    "very tres trop vraiment really such quite something somebody someone everybody everyone anyone anybody nobody "
    "chose choses rien toute tous toutes tout quel quelle quelque quelques being been have has had having going "
    "getting "
    "just only still yet now here there then than ever never almost about above after again before over under into "
    "onto upon around between behind near par pour avec sans dans sous sur vers chez entre jusqu jusque avant apres "
    "depuis pendant encore toujours deja aussi donc alors mais puis ensuite ici ailleurs dehors dedans pres loin hors "
    "est sont suis sommes etes etait etaient etre sera seront fait font faire avoir avons avez ont aura peut peuvent "
    "peux faut does did done don doing would could should might must shall will can can't don't isn't there's it's i'm "
    "we're you're they're that's let's who's what what's when where which who whom whose why how que qui quoi dont ou "
    "quand comme comment pourquoi parce car ceux celles celui celle ceci cela lui leur leurs eux elle elles nous vous "
    "notre votre nos vos mes tes ses mon ton son une des les aux cette ces cet pas plus moins bien mieux bon bonne "
    "belle "
    "beau grand grande petit petite petits petites peu beaucoup good great nice lovely big little much many more most "
    "less least few some any each every other another same one two three four five six seven eight nine ten vingt "
    "trente quarante cinquante dix douze quinze cinq sept huit neuf quatre trois deux twenty thirty forty fifty the "
    "and "
    "but for not you your yours our ours his her hers its their theirs them they she him with from this that these "
    "those "
    "quelqu'un sait know knows dizaine vingtaine trentaine centaine dozen dozens passe passent premier premiere "
    "second seconde dernier derniere premiers derniers first last "
    "reste restent rester restez stay stays keep leave left go goes went gone get gets got take takes took give give "
    "us "
    "please svp plait voila vite doucement sorry desole desolee pardon yes oui non okay "
)
"""Words that carry nothing by themselves, however short the post."""
