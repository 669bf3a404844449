"""What stands around a quotation: words that leave it without anybody, and words that tell where it comes from.

As of 2026-11-26, gathered by hand from live-tweets. All lists are normed; elided words stand without apostrophe.
"""

from livetweet_coach.core.rules.data.listed import listed
from livetweet_coach.core.rules.lazy import pattern

_SMALL_WORDS = (
    "a about absolute absolutely again ago ah ahead ai aie alert all alors already also always am amazing amen an and "
    "applause apres are as assez at attention au aujourd aujourdhui aussi autant aux avant avec avoir awesome emission emissions atelier ateliers workshop webinar webinaire event evenement back bah "
    "bam be beau beaucoup beautiful beautifully beaux because been before behind belle belles ben best better between "
    "bien bientot big bim bingo bis bon bonne bonnes bons boom boum bravo brilliant brutal brutale but by c ca can car "
    "carrement ce ceci cela ces cet cette ch chaque chez ci clair clear clearly clever close come comes comme "
    "comment complete completely cool could cours crystal d dans de debut dedans deep dehors deja depuis dernier "
    "derniere des deserves detail did direct do does doing done dont down du during e each early easily eh en encore "
    "end enfin enjoy enjoying enough ensuite entendu entendue entre epic est et eta ete etes etonnant etonnante etre "
    "eu even ever every everything exact exacte exactement exactly excellent excellente fabuleux facon fais fait false "
    "fantastic far fascinating fave favori favorite favourite faut faux felt fin final finalement finally fine first "
    "fond for fort forte forts found franchement from full fun funny gem genial geniale get give go going gold golden "
    "good got grand grande gravee great grosse ha had half hard has hate have haven he_ hear heard hein hello here heu "
    "hey hier hilarious hmm ho holy hour hourra how however hui hum i ici idee if immediately immense important "
    "importante impressionnant impressive in inspirant inspirante inspiring instant interesting into is isn it its "
    "iconic j jamais jolie joli jour journee je juste just keep keeper key killer kind know l la laisse last lately "
    "late later least les let life like line lines listen ll loud louder love loved lovely loving lu m ma magique "
    "magnifique main maintenant mais make makes many matin matinee may maybe me meilleur meilleure meme merci mes "
    "mention mic mid mieux mind mine moi moins moment moments mon more morning most moving much must my n na ne need "
    "never new next nice no non not note notes noted nothing nous notre now nuff o of off oh ok okay old on once one "
    "oof only onto or ou ouais ouch ouf oui our ours out over overheard par parfait parfaite parfois part partout pas "
    "pepite perfect peu peut plein plus pour pourtant powerful precious premier premiere pretty priceless profound "
    "puis puissant puissante pure put putting quand quel quelle quelque quelques quite quoi quote quoted quotes raison "
    "rather re ready real really remember reminder repeat retenir retenu retiens right s sa sacre sad sage sans say "
    "savoureux se see seen seriously ses set shall short should si silence simple simplement simply since so sobering "
    "soir soiree solid some sometimes somewhere soon spot strong stuff such suis super superb superbe sur sure sweet t "
    "ta take takeaway tant tel telle tellement tes thank thanks that the then there these thing things think this "
    "those though thought through thus time to today too top total totale totalement tout toute toutes tous touche "
    "touchant touching toujours tous tres triste trop true truer truest truly truth tu ultime un une unique until up "
    "upon us utterly va very via voici voila vrai vraie vraiment vraies vu wait want was way we well were what when "
    "where which while whole why will wise wisdom with within without wonderful word words world worth would wow yeah "
    "yes yep yet you your zut ï émouvant emouvant emouvante bouleversant bouleversante glacant glacante bluffant "
    "chilling haunting heartbreaking gutting painful sharp neat tough fierce punchy damn quote-worthy seule seul seuls "
    "ongoing current latest lu entre autres autre another other others same different little petite petit petites "
    "petits gros haut bas tard tot demain tomorrow yesterday tonight night afternoon evening midi minuit noon minute "
    "minutes seconds hours heures heure week semaine weekend year annee day days session sessions conference "
    "conferences live livetweet lt rt cx tw nb ps via fr en www http https"
)
_PRAISED = (
    "phrase phrases citation citations formule formules mot mots punchline punchlines pensee pensees verite verites "
    "perle perles pepites lecon lecons conclusion resume essentiel extrait extraits verbatim morale moralite coup "
    "coeur cœur passage favoris preferee prefere preferees preferes applaudissements rires rire larmes frissons "
    "frisson emotion clap hop tres idees constat rappel remarque reflexion pensif punch nugget nuggets gems pearl "
    "pearls sentence statement takeaways highlight highlights thoughts insight insights lesson lessons summary point "
    "points mood vibe vibes laughs laughter tears goosebumps chills drop drops cracker banger corker belter zinger "
    "changer winner showstopper stopper closer opener clincher game food nail head hammer preach facts fact hits hit "
    "home differently tattoo mug fridge wall frame framed framing print printed stealing writing wrote written saving "
    "saved bookmarking bookmarked keeping keeps stays staying stay remembering agree agreed accord exactement indeed "
    "definitely surely certainly obviously precisement evidemment effectivement absolument clairement adore aime "
    "adorons aimons garde gardons garder note notons noter notez encadre encadrer graver grave mediter medite "
    "meditation partager partage share sharing relire lire reread savourer souviendrai oublier oublierai forget retient "
    "tient need needed hearing besoin fallait merite resonates resonate sink sinks sums summed resume bouche bee cloue "
    "claque gifle parle speechless brisk quiet pause ovation debout standing kills killed dead mort morte room_ laugh "
    "finish start closing opening ending cloture ouverture introduction intro outro debut bout suite ensuite "
    "intense dense fou folle dingue ouah waouh whoa woah yikes yay huh lol mdr ptdr omg wtf tldr fyi imo imho icymi "
    "said dit dite pensé heard lache livre sorti sortie tombe entendues entendus out_loud aloud spoken uttered "
    "qui que quoi qu dont lequel celle-ci celui-ci eux_ tiens dis donc allez vas-y punaise bigre mazette chapeau "
    "hats mots-cles implacable imparable limpide lumineux lumineuse lucide cinglant cinglante percutant percutante "
    "savoureuse drole drolement joliment bellement justement sacree foutue belles-lettres simples vraies fortes "
    "important importants importante importantes vital vitale crucial cruciale essential essentielle capitale capital "
    "massive huge enorme enormes spot-on bang nailed smart genius lines one-liner liner quotable quotables oneliner "
    "morceau moment-cle cle cles key_ clef wisdoms choc formidable chapitre_ deux trois quatre cinq two three four five gagne wins win gagnant gagnante prix award goes prize bonus extra"
)
NOBODY = listed(_SMALL_WORDS) | listed(_PRAISED)
"""So true, phrase du jour, love this: whatever is made of these alone has nobody in it."""

SAYS = pattern(
    r"\b(?:(?<!bien )(?<!tout )(?<!est )(?<!joliment )(?<!cela )(?<!ceci )(?<!autrement )(?<!long )dit(?! tout| long)"
    r"|(?:ajout|expliqu|precis|rappell|affirm|demand|lanc|racont|assur|avou|annonc|cri|declar|confi|gliss|repliqu"
    r"|retorqu|martel|hurl|murmur|chuchot|temoign|insist|interrog|propos|plaisant|ironis|soupir|souffl|tonn|plaid"
    r"|comment|estim|regrett|denonc|grogn|grommel|concéd|conced|jur|suppli|exclam|agac|insurg|soulign|confirm|observ"
    r"|constat|ripost|tranch|coup|improvis|claironn|balbuti|begai|gronde?|salu|remerci|reclam|plaid|not)"
    r"(?:es?|ent|ait|aient)(?=\b)(?<!\bnote)(?<!\bnotent)(?<!\bcoup)"
    r"|disent|disait|disaient|repond(?:ent|ait|s)?|defend(?:ent)?|promet(?:tent)?|poursui(?:t|vent)|repren(?:d|nent)"
    r"|previent|avertit|reconnait|admet(?:tent)?|concoit|ecri(?:t|vent|vait)|conclut|dixit|traduit|sourit|lit|lisent"
    r"|(?:a|ont|avait|ai|avons|avez) (?:repondu|lu|ecrit|promis|admis|reconnu|conclu|repris|traduit|averti|prevenu"
    r"|rappele)|says|tells?|told|asks|asked|answered|replies|replied|adds|added|explains|explained|argues|argued"
    r"|(?<!well )(?<!enough )(?<!nuff )(?<!thing )(?<!ever )(?<!better )(?<!best )(?<!was )(?<!being )said(?! today)"
    r"|insists|insisted|warns|warned|admits|admitted|jokes|joked|announces|announced|shouts|shouted|writes|texts"
    r"|texted|tweets|recalls|recalled|concludes|concluded|stresses|stressed|suggests|suggested|points out|sums it up"
    r"|whispers|whispered|mutters|muttered|snaps|snapped|sighs|sighed|yells|yelled|quips|quipped|claims|claimed"
    r"|declares|declared|reckons|reckoned|believes|promises|promised|vows|swears|pleads|testifies|testified|reads"
    r"|describes|described|confesses|begs|bellows|murmurs|mumbles|remarks|states|thunders|roars|cries|screams"
    r"|goes[:,]|chips in|puts it|pipes up|weighs in|steps in|stands up|takes the (?:mic|floor|stand|question)s?"
    r"|calls (?:it|this|that|him|her|them|for)|prend (?:la parole|le micro)|intervien(?:t|nent)|parl(?:e|ent) d\W"
    r"|i (?:say|said|ask|asked|told|tell|shouted|answered)|j ?['’]?ai (?:dit|demande|repondu|crie)"
    r"|je (?:dis|demande|reponds|traduis)|on (?:\w+ )?(?:me|nous|leur|lui|se) \w+|on (?:entend|crie|repond|chante|lit)"
    r")(?!\w)"
)
"""A verb of saying that has a subject: somebody is there. For text without capitals and accents."""

PEOPLE = pattern(
    r"\b(?:he|she|they|his|her|hers|him|them|their|elles?|ils|lui|someone|somebody|everyone|everybody|people|folks?"
    r"|il (?!faut|y |reste|est |fait|s['’]agit|pleut|suffit|semble|parait|manque)\w+|tout le monde|quelqu['’]un|chacune?|certaine?s"
    r"|nobody|no one|celle|celui|ceux|anon\w*|inconnue?s?|stranger|gens|mum|mam|mom|dad|gran|nan|granny|grandad|kids?"
    r"|boys?|girls?|lads?|lass|lady|ladies|bloke|guy|guys|chap|man|men|woman|women|child|children|baby|son|daughter"
    r"|sister|brother|aunt|uncle|cousin|wife|husband|partner|friend|mate|pal|neighbour|neighbor|teenager|teen|adult"
    r"|couple|family|parents?|widow|nurse|doctor|gp|medic|midwife|surgeon|vet|judge|coroner|clerk|counsel|barrister"
    r"|witness|jury|juror|accused|defendant|claimant|usher|mayor|cllr|councillors?|leader|chair|chairman|chairwoman"
    r"|mp|minister|pm|king|queen|bishop|priest|vicar|imam|rabbi|nun|chef|cook|guide|host|guest|guests|pilot|captain"
    r"|coach|ref|referee|player|fans?|team|staff|student|pupil|year \d+|class|ceo|cto|cfo|boss|deputy"
    r"|analyst|scientist|expert|panel|panellist|keynote|speaker|rep|delegate|agent|officer|sergeant|cop|police|driver"
    r"|docker|author|poet|editor|critic|engineer|architect|professor|prof|dr|sir|intern|apprentice|trainee|resident"
    r"|tenant|landlord|caller|listener|viewer|reader|voice|member|choir|band|group|audience member"
    r"|maman|papa|mere|pere|mamie|papi|papy|grand-mere|grand-pere|fille|filles|fils|frere|soeur|sœur|oncle|tante"
    r"|voisine?s?|amie?s?|copine|copain|copains|collegues?|gamine?s?|gosse|ado|ados|enfants?|eleves?|bebe|monsieur|madame|mme"
    r"|dame|dames|homme|hommes|femme|femmes|mec|type|jeunes?|anciens?|retraitee?s?|veuve|veuf|mari|epouse|epoux|medecin|infirmiere?"
    r"|toubib|avocate?s?|juge|presidente?|greffiere?|temoin|temoins|jure|jures|prevenue?|accusee?|partie civile|procureure?"
    r"|maire|elue?s?|adjointe?s?|ministre|depute?e?s?|prefete?|conseiller\w*|pretre|cure|pasteur|commercante?|passante?|habitante?s?"
    r"|participante?s?|etudiante?s?|enseignante?s?|prof|profs|maitre|maitresse|instit|doctorante?s?|stagiaire|apprentie?"
    r"|exposante?|benevoles?|syndique|syndicaliste|gerante?|agente?|cliente?|salariee?s?|ouvriere?s?|patronne?|chef|cheffe"
    r"|directrice|directeur|capitaine|entraineure?|arbitre|joueu\w+|supporters?|equipe|club|voix|porte-parole|invitee?s?"
    r"|oratrice|orateur|intervenante?s?|artiste|comedien\w*|poete|romanciere?|autrice|auteure?|scientifique|experte?|geographe"
    r"|historien\w*|sociologue|psychologue|philosophe|ingenieure?|architecte|paysan\w*|agricult\w+|pompiers?|gendarmes?|policiers?"
    r"|locataire|proprietaire|temoignages?|collectif|association|federation|groupe|orchestre|chorale|fanfare"
    r")\b"
)
"""Pronouns, kin, roles, trades and groups: somebody is there, if nameless. For text without capitals and accents."""
AGENTS = {
    "fr": pattern(r"\b[a-z]{3,}(?:eur|euse|trice|ien|ienne|iste|[^h]ier|iere|[nc]her|nger|eiller)s?\b"),
    "en": pattern(
        r"\b[a-z]{3,}(?:er|or|ist|ian|eer|man|men|woman|women|master|father|mother|ess|person|holder|boy|girl)s?\b"
    ),
}
"""What those who do something are called, by the end of the word, by language."""
NOT_AGENTS = listed(
    "after ever never over other water paper power number under super answer whether remember together matter order "
    "summer winter quarter dinner corner center better later another rather either neither longer career letter manner "
    "error mirror floor major minor prior horror terror honor color humor favor labor further proper clever former "
    "computer weather newer older bigger smaller stronger higher lower deeper harder easier happier fewer faster slower "
    "wonder consider offer deliver discover wider warmer colder sooner cover layer meter liver fever river silver "
    "shoulder border folder laughter chapter danger anger hunger tender bitter december october november september "
    "less unless business process success access progress fitness express address illness darkness kindness "
    "heure valeur couleur chaleur honneur bonheur malheur horreur douceur hauteur ampleur rigueur longueur douleur "
    "meilleur interieur exterieur premier premiere derniere entiere matiere lumiere maniere papier chantier quartier "
    "cahier triste liste piste existe combien soutien metier dossier calendrier janvier fevrier humour ailleurs "
    "plusieurs frontiere riviere carriere priere barriere entretien quotidien ancien majeur faveur vapeur moteur "
    "coeur rancher pencher toucher rocher chercher marcher cacher changer manger ranger danger echanger conseiller_ "
)
"""Words that end alike and are nobody; normed, without the s of the plural."""

WRITTEN = pattern(
    r"\b(?:slides?|diapos?|diapositives?|screen|ecrans?|banners?|banderoles?|pancartes?|panneaux?|signs?|signpost|posters?"
    r"|affich\w+|reports?|rapports?|e-?mails?|courriels?|mails?|messagerie|chat|tchat|letters?|lettres?|courrier|captions?"
    r"|legendes?|cartels?|labels?|etiquettes?|articles?|books?|novels?|livres?|romans?|poems?|poemes?|poesie|songs?|chansons?"
    r"|films?|titles?|titres?|mottos?|devises?|slogans?|refrain|chorus|themes?|texte?s?|sms|texto|t-?shirts?|badges?|tracts?"
    r"|leaflets?|flyers?|brochures?|programmes?|boards?|tableaux?|whiteboard|headlines?|gros titre|pages?|chapters?|chapitres?"
    r"|diction|dictons?|proverbe?s?|sayings?|adages?|reglement|loi|act|code|communiques?|press release|declaration|transcripts?"
    r"|tapes?|recordings?|enregistrements?|voicemail|repondeur|surveys?|questionnaires?|forms?|formulaires?|postcards?|plaques?"
    r"|inscriptions?|graffitis?|graffiti|menus?|tickets?|receipts?|notices?|minutes of|compte rendu|proces-verbal|statements?"
    r"|posts? ?-?it|stickers?|autocollants?|captures?|screenshots?|documents?|archives?|dossiers?|guides?|manuals?|manuels?"
    r"|motion|amendements?|amendments?|petitions?|charte|charter|bible|evangile|psaumes?|psalm|hymne?|journal|newspaper|paper"
    r"|bulle|bubble|display|notes de|notice|extraits? d|reponses?|answers?"
    r"|questions? (?:de|du|des|d|from|of|by|for|pour|on|sur|to|a)|(?:la|the|une?|a|premiere|first|next|last) questions?"
    r"|q ?& ?a|q ?/ ?r)\b"
    r"|(?:^|[\s(\x00])(?:q|a|r|question|reponse)\s?(?:\([^)]*\)\s?)?[:.]|(?:^|\s)q(?: from| from the| de| du| by)? "
)
"""Where it stands written, or that it was asked and answered. For text without capitals and accents."""

OVERHEARD = pattern(
    r"\b(?:entendue?s?|overheard|heard|entend|captee?s?|surprise?s?|glanee?s?|eavesdropp\w+)\b[^.!?:\x00]{0,20}?"
    r"\b(?:dans|a la|a l|au|aux|sur|pres|derriere|devant|sous|chez|entre|en (?:salle|coulisses?|tribunes?|terrasse)"
    r"|backstage|in|on|at|by|near|outside|inside|behind|from|between|next)\b"
    r"(?! *(?:instant|moment|\d|day \d|(?:the |this )?(?:end|moment|session|conference|event|live)|[\s:\x00]*$))"
)
"""Overheard somewhere: the place is all that can be told."""

ALSO_NAMES = listed("will may art rose grace max aime desire constant")
"""Of the empty words, those that alone before a colon are somebody's first name."""

IRONY = pattern(
    r"(?:\b(?:ah|oh|eh|mais) (?:yes|right|oui|bien sur|bah oui|ben oui|non)|\bof course|\bbien sur|\ble fameux|\bla fameuse"
    r"|\bles fameux|\bthe (?:famous|old|good old|usual|classic)|\bce bon vieux|\ble bon vieux|\bl['’]eternel(?:le)?|\bencore le coup du"
    r"|\bthe whole|\bso-called|\bsoi-disant|\bsurely)[\s,:…]*$"
)
"""What everybody always says, said again with a smile."""
COINED = pattern(
    r"(?:\b(?:the|an?|this|that|these|our|my|your|le|la|les|un|une|des?|du|ces?|cette|notre|votre|mon|ma|son|sa|au|aux)"
    r"|\b[dl]['’])\s*$"
)
"""An article right before the marks: a phrase is quoted as a phrase."""
NOT_NUMBERED = listed("idee idea lecon lesson point takeaway retenir n no numero number part jour day citation quote")
"""A figure behind one of these counts posts; behind another word it is a stall, a room or a line."""
