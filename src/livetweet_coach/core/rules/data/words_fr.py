"""French words that hashtags of events are made of, normed. As of 2026-11-01, gathered by hand for this project."""

from livetweet_coach.core.rules.data.listed import listed

SMALL = listed(
    "a au aux avec c ce ces cette chez d dans de des du en est et j je l la le les leur leurs ma mes mon n ne "
    "nos notre nous on ou par pas pour plus qu que qui s sa sans se ses son sous sur ta te tes ton tous tout "
    "toute toutes tu un une vers vos votre vous y ici moi toi "
)
"""Words that never make a hashtag's meaning by themselves."""

CONTENT = listed(
    "haut lecture toujours accueil acces action actions agenda agir agriculture aide air alerte ami amis an "
    "animation annee ans appel apprendre apprenant archives art artistes arts association associations atelier "
    "ateliers avenir balade ballon bibliotheque bien bilan biodiversite blog bonne bonnes bonjour campagne "
    "campus carte cause cerveau challenge chanson chant cinema cite citoyen citoyenne citoyens classe climat "
    "club code collectif college colloque commun communes communs communaute concert conference conferences "
    "congres conseil contes culture cultures cours coupe creation cuisine danse debat debats decouverte defi "
    "defis demain democratie departement design developpement dialogue direct diversite donnees droit droits "
    "durable eau echange echanges ecole ecoles ecologie economie ecran ecrire ecriture education egalite eleves "
    "emission emploi energie energies enfance enfant enfants enquete ensemble enseignement enseigner entreprise "
    "entreprises entraide environnement equipe espace esprit etat ete ethique etude etudiant etudiants europe "
    "europeenne evenement expo exposition famille femme femmes fete fetes filles film films fin finance "
    "finances foire fois foot forum france francophone francophonie futur generation gens gestion grand grande "
    "grands groupe habitat handicap heure histoire histoires hiver homme hommes hopital humain humaine idee "
    "idees image images inclusion industrie info infos initiative innovation innover integration intelligence "
    "invite invites jardin jardins jeu jeune jeunes jeunesse jeux jour journal journee jours justice kids "
    "laboratoire lecture lectures lettres liberte libre lien liens lieu ligne lire liste litterature live livre "
    "livres logement loi lycee lycees main mairie maison marche match mediation medias memoire merci metier "
    "metiers mobilite mode moment monde montagne mot mots mouvement musee musees musique musiques nature nuit "
    "nuits num numerique numeriques olympiques opera ouverte ouvertes ouvert ouverts paris parents parlons "
    "parole partage partager partenaires passion patient patients patrimoine pause paysage pedagogie penser "
    "personne personnes petit petite petits photo photos place plage planete podcast poesie poete poetes point "
    "politique politiques ponts portes pouvoir pratique pratiques presse prevention printemps prix professeurs "
    "profs programme projet projets propre public publique publiques publics qualite quartier quartiers "
    "question questions radio rapport recherche reforme region regions rencontre rencontres reseau reseaux "
    "respect ressources resultats rural rurale rue saison salon sante savoir savoirs science sciences scolaire "
    "seance securite semaine seminaire sens services service site social sociale sociales sociaux societe soin "
    "soins soir soiree solidaire solidarite solutions sport sports stage start super table tables talent "
    "talents technologie technologies temps terrain terre territoire territoires theatre tiers toujours tour "
    "tourisme traditions transition transports travail tv universite universites urbain urbaine urgence "
    "vacances valeurs vallee vie villages village ville villes vivant vivre voix vote voyage web zero mooc "
    "moocs tweet tweets twitter lait ronde rondes ouest est nord sud mer "
)
"""Words of meaning; two of them make a hashtag of several words."""

WHOLE = listed(
    "accessibilite accessibilites accompagnement aujourdhui apprentissage apprentissages autonomie "
    "bibliotheques bibliothecaire bibliothecaires bienveillance bienvenue communication conferencier "
    "conferenciere developpeur developpeuse developpements documentaire documentation dysfonctionnement "
    "enseignant enseignante enseignants entrepreneur entrepreneuriat evenements formation formations "
    "gouvernance informatique information informations international internationale intergenerationnel "
    "lendemain lendemains livetweet livetweeter longtemps maintenant malentendant mediatheque mediatheques "
    "multimedia opendata organisation participation participatif passeport portefeuille printemps "
    "radiodiffusion recherches restauration restaurant retransmission rendezvous sciencefiction surdite "
    "telecommunications television toujours transformation webinaire webradio "
)
"""Single words that a reader might take apart, left alone."""
