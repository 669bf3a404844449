<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>AboutStrip</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/about_strip.py"/>
            <source>The post you write about</source>
            <translation>Le message dont vous parlez</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/account_card.py"/>
            <source>The app forgets this account and asks the network to do so too. Your posts stay where they are.</source>
            <translation>L'application oublie ce compte et demande au réseau d'en faire autant. Vos messages restent où ils sont.</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/names.py"/>
            <source>That is no handle. It looks like lea.bsky.social, or a domain of your own.</source>
            <translation>Ce n'est pas un identifiant. Il ressemble à lea.bsky.social, ou à un domaine à vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/names.py"/>
            <source>That is no server's name. Leave it empty for bsky.social.</source>
            <translation>Ce n'est pas le nom d'un serveur. Laissez vide pour bsky.social.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>Bluesky needs an app password: make one in its settings, under App passwords.</source>
            <translation>Bluesky demande un mot de passe d'application : créez-le dans ses paramètres, sous Mots de passe d'application.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>Bluesky could not be told: delete the app password there too, in its settings.</source>
            <translation>Bluesky n'a pas pu être prévenu : supprimez aussi le mot de passe d'application là-bas, dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>Too many attempts. Bluesky asks you to wait some minutes.</source>
            <translation>Trop d'essais. Bluesky vous demande d'attendre quelques minutes.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>{server} has trouble of its own. Try later.</source>
            <translation>{server} a ses propres ennuis. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>The server will show a code: paste it below.</source>
            <translation>Le serveur montrera un code : collez-le ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>You did not agree over there, so nothing was connected.</source>
            <translation>Vous n'avez pas donné votre accord là-bas, donc rien n'a été connecté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>That answer belongs to another attempt. Connect once more.</source>
            <translation>Cette réponse vient d'un autre essai. Recommencez la connexion.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>There is no code in that. Paste the whole address, or the code alone.</source>
            <translation>Il n'y a pas de code là-dedans. Collez l'adresse entière, ou le code seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>{server} takes no new apps at the moment. Try again later.</source>
            <translation>{server} n'accepte pas de nouvelle application pour le moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>The code was too old, or not the right one. Connect once more.</source>
            <translation>Le code était trop vieux, ou ce n'était pas le bon. Recommencez la connexion.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>The server did not say who you are. Connect once more.</source>
            <translation>Le serveur n'a pas dit qui vous êtes. Recommencez la connexion.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>{server} has trouble of its own. Try again later.</source>
            <translation>{server} a ses propres ennuis. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>{server} takes too long to answer. Try again later.</source>
            <translation>{server} met trop de temps à répondre. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/network.py"/>
            <source>The server could not be told: remove LiveTweet Coach there too, under authorised apps.</source>
            <translation>Le serveur n'a pas pu être prévenu : retirez aussi LiveTweet Coach là-bas, dans les applications autorisées.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/servers.py"/>
            <source>That is no server's name. It looks like mastodon.social, the last part of your address.</source>
            <translation>Ce n'est pas le nom d'un serveur. Il ressemble à mastodon.social, la fin de votre adresse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Practise from now on? Nothing more of this live is published.</source>
            <translation>Vous entraîner à partir de maintenant ? Plus rien de ce direct ne sera publié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Copy and paste from now on? You publish each post yourself.</source>
            <translation>Copier-coller à partir de maintenant ? Vous publiez chaque message vous-même.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/connecting.py"/>
            <source>Something unexpected happened; nothing was changed. Try again in a moment.</source>
            <translation>Quelque chose d'inattendu s'est passé ; rien n'a changé. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/opening.py"/>
            <source>Done. You can close this page and go back to LiveTweet Coach.</source>
            <translation>C'est fait. Vous pouvez fermer cette page et revenir à LiveTweet Coach.</translation>
        </message>
    </context>
    <context>
        <name>AccountsPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/accounts_pane.py"/>
            <source>No account is needed to learn: practice, and copy and paste, work without. Connect one when you want your posts to leave from here.</source>
            <translation>Aucun compte n'est nécessaire pour apprendre : l'entraînement et le copier-coller s'en passent. Connectez-en un quand vous voulez que vos messages partent d'ici.</translation>
        </message>
    </context>
    <context>
        <name>AltEditor</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>Describe the picture</source>
            <translation>Décrivez l'image</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>What would you say to somebody on the phone? Who, where, and the words one can read on it.</source>
            <translation>Que diriez-vous à quelqu'un au téléphone ? Qui, où, et les mots qu'on y lit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>Describe picture {n} of {all}</source>
            <translation>Décrivez l'image {n} sur {all}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>This file can't be shown here. It is kept, and you can still describe it.</source>
            <translation>Ce fichier ne peut pas s'afficher ici. Il est gardé, et vous pouvez quand même le décrire.</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <location filename="../../src/livetweet_coach/app/answering.py"/>
            <source>Write. I read along, and speak only when you pause.</source>
            <translation>Écrivez. Je lis avec vous, et ne parle qu'à vos pauses.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/answering.py"/>
            <source>on your last post</source>
            <translation>sur votre dernier message</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <location filename="../../src/livetweet_coach/app/main.py"/>
            <source>Something went wrong in the app. What you wrote is kept; the log says where it happened.</source>
            <translation>Quelque chose a mal tourné dans l'application. Ce que vous avez écrit est gardé ; le journal technique dit où.</translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/audience.py"/>
            <source>Only those who follow you</source>
            <translation>Seulement vos abonnés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/audience.py"/>
            <source>Only those who follow you will read it.</source>
            <translation>Seuls vos abonnés le liront.</translation>
        </message>
    </context>
    <context>
        <name>CallPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Somebody you trust follows your live from afar and speaks to you at your pauses. You choose what they see, and F7 stops it at any moment.</source>
            <translation>Une personne de confiance suit votre live à distance et vous parle pendant vos pauses. Vous choisissez ce qu'elle voit, et F7 arrête tout à chaque instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>This is all that they learn about you.</source>
            <translation>C'est tout ce qu'elle apprend de vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Your first name</source>
            <translation>Votre prénom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>What you send, and whether you are writing, pausing or silent.</source>
            <translation>Ce que vous envoyez, et si vous écrivez, faites une pause ou restez en silence.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Also your text while you write it, so that advice comes before you send. Nobody types in it.</source>
            <translation>Aussi votre texte pendant que vous l'écrivez : le conseil arrive avant l'envoi. Personne n'y tape rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Never: your screen, your other apps, your accounts. Everything is sealed on its way.</source>
            <translation>Jamais : votre écran, vos autres applications, vos comptes. Tout voyage scellé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>You were invited yourself?</source>
            <translation>On vous a envoyé une invitation ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Write your first name, so that your tutor knows who calls.</source>
            <translation>Écrivez votre prénom, pour que votre tuteur sache qui appelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Write the server's address, or choose another place to meet.</source>
            <translation>Écrivez l'adresse du serveur, ou choisissez un autre lieu.</translation>
        </message>
    </context>
    <context>
        <name>Challenge</name>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Send three posts that each hold one idea and fit without cutting.</source>
            <translation>Envoyez trois messages qui tiennent chacun une idée, sans rien couper.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Quote two people word for word, each with a name in front.</source>
            <translation>Citez deux personnes mot pour mot, chacune avec son nom devant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Post a picture that makes people guess, with a description that doesn't give the answer.</source>
            <translation>Publiez une photo qui fait deviner, avec une description qui ne donne pas la réponse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Share one link, with a sentence that makes somebody want to open it.</source>
            <translation>Partagez un lien, avec une phrase qui donne envie de l'ouvrir.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Name one speaker by handle and ask them one real question.</source>
            <translation>Nommez une intervenante ou un intervenant par son identifiant, et posez-lui une vraie question.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Write a hashtag that a screen reader can say: one capital a word, two hashtags at most.</source>
            <translation>Écrivez un hashtag qu'un lecteur d'écran sait dire : une majuscule par mot, deux hashtags au plus.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Tell one talk in three posts: who and what, the strongest idea, what you make of it.</source>
            <translation>Racontez une intervention en trois messages : qui et quoi, l'idée la plus forte, ce que vous en faites.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>After each quote, one post that says the idea in your words.</source>
            <translation>Après chaque citation, un message qui redit l'idée avec vos mots.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Write one post with a quote and a question, each mark with the space that it asks for.</source>
            <translation>Écrivez un message avec une citation et une question, chaque signe avec son espace.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Where you don't agree, ask one question about the idea, in small letters.</source>
            <translation>Là où vous n'êtes pas d'accord, posez une question sur l'idée, sans élever la voix.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Put one figure or name right, and say so in the first word.</source>
            <translation>Rectifiez un chiffre ou un nom, et dites-le dès le premier mot.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Tell a whole half-day and have ten posts left for its closing.</source>
            <translation>Racontez une demi-journée et gardez dix messages pour sa clôture.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Thank one person, and say what their words have changed.</source>
            <translation>Remerciez une personne, et dites ce que ses mots ont changé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Close a live, answer a question that waited, and gather your best posts in a recap.</source>
            <translation>Concluez un direct, répondez à une question restée en attente, et réunissez vos meilleurs messages.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Greet one newcomer by hand, with something you read in their posts.</source>
            <translation>Accueillez une nouvelle personne à la main, avec quelque chose que vous avez lu chez elle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Answer one question from somebody who follows from afar.</source>
            <translation>Répondez à une question de quelqu'un qui suit de loin.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Sit beside somebody during their first post, and say one thing that worked.</source>
            <translation>Accompagnez quelqu'un pendant son premier message, et dites une chose qui a marché.</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Where your posts go</source>
            <translation>Où vont vos messages</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Copy and paste: you publish</source>
            <translation>Copier-coller : vous publiez</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Your posts go nowhere any more: they stay in practice until you choose.</source>
            <translation>Vos messages ne partent plus nulle part : ils restent dans l'entraînement jusqu'à ce que vous choisissiez.</translation>
        </message>
    </context>
    <context>
        <name>Coach</name>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/break_hint.py"/>
            <source>A break? You can hand over.</source>
            <comment>After 45 minutes or 25 posts, dismissible</comment>
            <translation>Pause ? Vous pouvez passer la main.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/held.py"/>
            <source>Show me the spot</source>
            <translation>Montrez-moi l'endroit</translation>
        </message>
    </context>
    <context>
        <name>Coach file</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/coach_file.py"/>
            <source>{name} can't be changed from here: write {line} in it by hand.</source>
            <translation>{name} ne peut pas être changé d'ici : à la main, mettez-y {line}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/coach_file.py"/>
            <source>This figure holds until you leave: {name} could not be written ({detail}).</source>
            <translation>Ce chiffre tient jusqu'à ce que vous quittiez : {name} n'a pas pu être écrit ({detail}).</translation>
        </message>
    </context>
    <context>
        <name>ComposePane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/compose_pane.py"/>
            <source>Where your posts go</source>
            <translation>Où vont vos messages</translation>
        </message>
    </context>
    <context>
        <name>ComposerPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>What you say</source>
            <translation>Ce que vous dites</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Change some words: {name} will see what differs.</source>
            <translation>Changez quelques mots : {name} verra la différence.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Your wording for {name}, from a copy</source>
            <translation>Votre formulation pour {name}, à partir d'une copie</translation>
        </message>
    </context>
    <context>
        <name>ConnectForm</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Your browser opens, and you agree there: the app never sees your password.</source>
            <translation>Votre navigateur s'ouvre et vous donnez votre accord là-bas : l'application ne voit jamais votre mot de passe.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Make an app password for LiveTweet Coach on Bluesky, under Settings, Privacy and security, App passwords. Your own password stays yours.</source>
            <translation>Créez un mot de passe d'application pour LiveTweet Coach sur Bluesky, dans Paramètres, Confidentialité et sécurité, Mots de passe d'application. Votre propre mot de passe reste à vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>What comes after the second @ in your address.</source>
            <translation>Ce qui suit le second @ de votre adresse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Your server</source>
            <translation>Votre serveur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Leave it empty unless your account lives elsewhere.</source>
            <translation>Laissez vide, sauf si votre compte vit ailleurs.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Your handle</source>
            <translation>Votre identifiant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Your app's Client ID</source>
            <translation>Le Client ID de votre application</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>The address to agree at</source>
            <translation>L'adresse où donner votre accord</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Agree in your browser, then come back here.</source>
            <translation>Donnez votre accord dans votre navigateur, puis revenez ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Fill this in first.</source>
            <translation>Remplissez d'abord ceci.</translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/connecting.py"/>
            <source>No browser opened. Copy the address and open it where you have one, then paste below.</source>
            <translation>Aucun navigateur ne s'est ouvert. Copiez l'adresse, ouvrez-la là où vous en avez un, puis collez ci-dessous.</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message>
            <location filename="../../src/livetweet_coach/app/copying.py"/>
            <source>Copied. Paste it into your own app.</source>
            <translation>Copié. Collez-le dans votre application.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/copying.py"/>
            <source>Post {n} of {all} is copied. Paste it into your own app.</source>
            <translation>Message {n} sur {all} copié. Collez-le dans votre application.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Posts come here as {name} sends them, and what you say.</source>
            <translation>Ici viennent les messages que {name} envoie, et ce que vous dites.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>Please describe this picture. Enter opens it.</source>
            <translation>Pouvez-vous décrire cette image ? Entrée l'ouvre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>You are in a room already. Leave it first, then open this invite.</source>
            <translation>Vous êtes déjà dans une salle. Quittez-la d'abord, puis ouvrez cette invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>No connection. What you say is kept and leaves by itself.</source>
            <translation>Pas de connexion. Ce que vous dites est gardé et partira tout seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>With files: Ctrl+S saves yours, Ctrl+I opens theirs.</source>
            <translation>Avec des fichiers : Ctrl+S enregistre le vôtre, Ctrl+I ouvre le sien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>You coach</source>
            <translation>Vous accompagnez</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>You host</source>
            <translation>Vous accueillez</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>You learn</source>
            <translation>Vous apprenez</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{name} shows nothing now. The drafts and posts that you saw are gone from this desk. You can still say something.</source>
            <translation>{name} ne montre plus rien. Les brouillons et les messages que vous voyiez ont quitté ce bureau. Vous pouvez encore dire quelque chose.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{name} shows what is sent, not the drafts. Each post comes with the next file that you open.</source>
            <translation>{name} montre ses envois, pas ses brouillons. Chaque message arrive avec le prochain fichier que vous ouvrez.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{name} shows what is sent, not the drafts. You see each post as soon as it is out.</source>
            <translation>{name} montre ses envois, pas ses brouillons. Vous voyez chaque message dès qu'il est parti.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>One thing at a time: what you send waits until {name} answers or sends a post.</source>
            <translation>Un point à la fois : votre envoi attend que {name} réponde ou envoie un message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{coach}'s remark is with {name}: yours waits for the answer.</source>
            <translation>{name} a une remarque de {coach} : la vôtre attend la réponse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{coach} is writing to {name}: yours waits.</source>
            <translation>{coach} écrit à {name} : la vôtre attend.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/exchanging.py"/>
            <source>The file is saved. Send it to {name}; when theirs comes back, open it here.</source>
            <translation>Le fichier est enregistré. Envoyez-le à {name} ; quand le sien revient, ouvrez-le ici.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/exchanging.py"/>
            <source>{n} message is in the file. Send it to {name}; when theirs comes back, open it here.</source>
            <translation>
                <numerusform>{n} message est dans le fichier. Envoyez-le à {name} ; quand le sien revient, ouvrez-le ici.</numerusform>
                <numerusform>{n} messages sont dans le fichier. Envoyez-le à {name} ; quand le sien revient, ouvrez-le ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hearing.py"/>
            <source>{name} proposes to swap: you write, {name} coaches.</source>
            <translation>{name} propose d'échanger : vous écrivez, {name} accompagne.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>You are in a room as a learner. Close that room first.</source>
            <translation>Vous apprenez déjà dans une salle. Fermez-la d'abord.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>You were not let in. Ask for another invite.</source>
            <translation>On ne vous a pas laissé entrer. Demandez une autre invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>You have knocked. Now they decide whether you come in.</source>
            <translation>Vous avez frappé. On décide maintenant si vous entrez.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>No connection. It is tried again and again; you may leave this open.</source>
            <translation>Pas de connexion. L'essai se répète tout seul ; vous pouvez laisser ouvert.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>Save your file and send it to the learner. When theirs comes back, open it here.</source>
            <translation>Enregistrez votre fichier et envoyez-le à l'apprenant. Quand le sien revient, ouvrez-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>Your file is saved. Send it to the learner.</source>
            <translation>Votre fichier est enregistré. Envoyez-le à l'apprenant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>This file belongs to a room. Open the invite to that room first.</source>
            <translation>Ce fichier appartient à une salle. Ouvrez d'abord l'invitation dans cette salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/saying.py"/>
            <source>This can't be said now: they are not in the room, or your role is another.</source>
            <translation>Impossible de le dire maintenant : la personne n'est pas dans la salle, ou votre rôle est autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>You coach in this room. Leave it first if you want to call a tutor for yourself.</source>
            <translation>Vous accompagnez dans cette salle. Quittez-la d'abord si vous voulez appeler un tuteur pour vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>What you give to learners is counted here, live by live.</source>
            <translation>Ce que vous donnez est compté ici, direct par direct.</translation>
        </message>
    </context>
    <context>
        <name>EventBar</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/event_bar.py"/>
            <source>Event hashtag #{tag}, it is in your post</source>
            <translation>Hashtag de l'événement #{tag}, il est dans votre message</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/event_bar.py"/>
            <source>Event hashtag #{tag}, not in your post yet</source>
            <translation>Hashtag de l'événement #{tag}, pas encore dans votre message</translation>
        </message>
    </context>
    <context>
        <name>EventSheet</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>“{key}” is not a key here: did you mean “{other}”?</source>
            <translation>« {key} » n'est pas une clé ici : voulez-vous dire « {other} » ?</translation>
        </message>
    </context>
    <context>
        <name>Exchanging</name>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>Open your tutor's file</source>
            <translation>Ouvrir le fichier de votre tuteur</translation>
        </message>
    </context>
    <context>
        <name>ExerciseChoice</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/exercise_choice.py"/>
            <source>Choose a programme</source>
            <translation>Choisissez une émission</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/exercise_choice.py"/>
            <source>Listen, write as you would live, and pause whenever you like. Nothing is published.</source>
            <translation>Suivez l'émission, écrivez comme en direct, et mettez en pause quand vous voulez. Rien n'est publié.</translation>
        </message>
    </context>
    <context>
        <name>Explain</name>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>Another word of your tutor is there: one at a time.</source>
            <translation>Un autre mot de votre tuteur est là : un à la fois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>You said Later: it waits for the review.</source>
            <translation>Vous avez dit Plus tard : elle attend le bilan.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>You decided about it at Send.</source>
            <translation>Vous avez tranché au moment d'envoyer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>You said Not here.</source>
            <translation>Vous avez dit Pas ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>You know it.</source>
            <translation>Vous savez.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>You chose remarks after sending.</source>
            <translation>Vous avez choisi les remarques après l'envoi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>Keys are moving: it waits for your pause.</source>
            <translation>Les touches bougent : elle attend votre pause.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>at your pause</source>
            <translation>à votre pause</translation>
        </message>
    </context>
    <context>
        <name>HostPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>Your first name</source>
            <translation>Votre prénom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>Your first name is missing: people have to know who hosts.</source>
            <translation>Il manque votre prénom : il faut savoir qui accueille.</translation>
        </message>
    </context>
    <context>
        <name>Hosting</name>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>To open a room here, put one of these lines into the app, as the server's address:</source>
            <translation>Pour ouvrir une salle ici, mettez une de ces lignes dans l'application, comme adresse du serveur :</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>Whoever has a line may open rooms: hand it on like a password. Who joins needs only an invite.</source>
            <translation>Qui a une de ces lignes peut ouvrir des salles : transmettez-la comme un mot de passe. Pour rejoindre une salle, une invitation suffit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>{file} holds no key. Remove it to get a new one; rooms made with the old one end.</source>
            <translation>{file} ne contient pas de clé. Supprimez-le pour en obtenir une nouvelle ; les salles ouvertes avec l'ancienne prennent fin.</translation>
        </message>
    </context>
    <context>
        <name>Invite</name>
        <message>
            <location filename="../../src/livetweet_coach/core/room/invite.py"/>
            <source>This invite was made by a newer version. Update LiveTweet Coach to use it.</source>
            <translation>Cette invitation vient d'une version plus récente. Mettez à jour LiveTweet Coach pour vous en servir.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/invite.py"/>
            <source>A part of this invite is missing or changed. Copy it all, or ask for it again.</source>
            <translation>Une partie de cette invitation manque ou a changé. Copiez-la en entier, ou redemandez-la.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/invite.py"/>
            <source>This invite has expired. Ask for a new one.</source>
            <translation>Cette invitation a expiré. Demandez-en une nouvelle.</translation>
        </message>
    </context>
    <context>
        <name>InvitePane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Your room</source>
            <translation>Votre salle</translation>
        </message>
    </context>
    <context>
        <name>JoinPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>You follow somebody's live from afar, and say one thing at a time. No account: an invite is all.</source>
            <translation>Vous suivez le direct de quelqu'un, de loin, et vous dites une chose à la fois. Pas de compte : une invitation suffit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Your first name</source>
            <translation>Votre prénom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>You can also drop the file here. A QR code is for phones: from a picture of one, ask for the link instead.</source>
            <translation>Vous pouvez aussi déposer le fichier ici. Un QR code est fait pour les téléphones : à partir d'une image, demandez plutôt le lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Your first name is missing: the learner has to know who asks.</source>
            <translation>Il manque votre prénom : l'apprenant doit savoir qui demande.</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>Somebody has already come in with this invite. Ask for another one.</source>
            <translation>Quelqu'un est déjà entré avec cette invitation. Demandez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>This invite or code is over. Ask for a new one.</source>
            <translation>Cette invitation ou ce code n'est plus valable. Demandez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>The room does not know this invite. Ask for a new one.</source>
            <translation>La salle ne connaît pas cette invitation. Demandez-en une nouvelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>This is not the room's code. Look at it again.</source>
            <translation>Ce n'est pas le code de la salle. Regardez-le encore une fois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>The code was tried too often and is over. Ask for a new one.</source>
            <translation>Le code a été essayé trop de fois, il n'est plus valable. Demandez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>The host did not let you in.</source>
            <translation>L'hôte ne vous a pas fait entrer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>The code was tried too often and is over. Make a new one.</source>
            <translation>Le code a été essayé trop de fois, il n'est plus valable. Créez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>You did not let {name} in.</source>
            <translation>Vous n'avez pas fait entrer {name}.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <location filename="../../src/livetweet_coach/app/keeping.py"/>
            <source>Your photo is nearly ready: try again in a moment.</source>
            <translation>Votre photo est presque prête : réessayez dans un instant.</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message>
            <location filename="../../src/livetweet_coach/app/keeping.py"/>
            <source>Kept. It comes back to mind {when}.</source>
            <comment>when: at 14:00, tomorrow at 9:00</comment>
            <translation>Gardé. Il vous reviendra en tête {when}.</translation>
        </message>
    </context>
    <context>
        <name>KeptPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/kept/kept_pane.py"/>
            <source>Nothing is kept. While you write, Ctrl+S puts your draft away for later: it waits here.</source>
            <translation>Rien n'est gardé. Pendant que vous écrivez, Ctrl+S met votre brouillon de côté : il attend ici.</translation>
        </message>
    </context>
    <context>
        <name>KnockRow</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/knock_row.py"/>
            <source>Their words are: {words}. Ask them to read theirs to you: the same words, the same person.</source>
            <translation>Ses mots sont : {words}. Demandez-lui de vous lire les siens : mêmes mots, même personne.</translation>
        </message>
    </context>
    <context>
        <name>ListsForm</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/lists_form.py"/>
            <source>Who live-tweets with you, one handle a line</source>
            <translation>Qui live-tweete avec vous, un identifiant par ligne</translation>
        </message>
    </context>
    <context>
        <name>Live</name>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>Live — your posts are published</source>
            <translation>Direct — vos messages sont publiés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>Copy and paste — you publish</source>
            <translation>Copier-coller — c'est vous qui publiez</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>You, in practice · counted as on {network}</source>
            <translation>Vous, à l'entraînement · compté comme sur {network}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>You, with your own app · counted as on {network}</source>
            <translation>Vous, avec votre application · compté comme sur {network}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>No account: choose where your posts go</source>
            <translation>Aucun compte : choisissez où vont vos messages</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>You post as {account}</source>
            <translation>Vous publiez avec {account}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>You post as {accounts}</source>
            <comment>several accounts</comment>
            <translation>Vous publiez avec {accounts}</translation>
        </message>
    </context>
    <context>
        <name>LiveStartPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Nothing is published: your posts stay on this computer, in a practice timeline.</source>
            <translation>Rien n'est publié : vos messages restent sur cet ordinateur, dans un fil d'entraînement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>The app writes with you, checks and copies. You paste and post with your usual app, no account to connect.</source>
            <translation>L'application écrit avec vous, vérifie et copie. Vous collez et publiez avec votre application habituelle, sans connecter de compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Your posts leave from here, once and in order, as soon as the wifi allows.</source>
            <translation>Vos messages partent d'ici, une seule fois et dans l'ordre, dès que le wifi le permet.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Where do your posts go?</source>
            <translation>Où vont vos messages ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>You can also drop a .ltevent file anywhere on this page.</source>
            <translation>Vous pouvez aussi déposer un fichier .ltevent n'importe où sur cette page.</translation>
        </message>
    </context>
    <context>
        <name>MuseumPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>What do you notice?</source>
            <translation>Que remarquez-vous ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>You also noticed: {reasons}</source>
            <translation>Vous avez aussi remarqué : {reasons}</translation>
        </message>
    </context>
    <context>
        <name>Next step</name>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>When the counter turns, stop: the second idea is the next post.</source>
            <translation>Quand le compteur change de couleur, arrêtez-vous : la deuxième idée est le message suivant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Before sending, add what somebody outside the room would learn.</source>
            <translation>Avant d'envoyer, ajoutez ce qu'apprend une personne qui n'est pas dans la salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Reread the last three words before you send.</source>
            <translation>Relisez les trois derniers mots avant d'envoyer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Begin each post by checking that its hashtag is there.</source>
            <translation>Commencez chaque message par un coup d'œil à son hashtag.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Pick the event's hashtag from the list instead of typing it.</source>
            <translation>Choisissez le hashtag de l'événement dans la liste au lieu de le taper.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Keep the event's hashtag, and one more at most.</source>
            <translation>Gardez le hashtag de l'événement, et un de plus au maximum.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Give each word of a hashtag its capital.</source>
            <translation>Donnez à chaque mot d'un hashtag sa majuscule.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Type @ when you name a speaker: the list has their handle.</source>
            <translation>Tapez @ quand vous nommez quelqu'un : la liste connaît son identifiant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Thank a group by its name, and mention only who should answer.</source>
            <translation>Remerciez un groupe par son nom, et ne mentionnez que qui doit répondre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Let a post begin with what happens, and the handle come after.</source>
            <translation>Commencez par ce qui se passe, l'identifiant vient après.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Put four words before each link: what one finds there.</source>
            <translation>Mettez quatre mots avant chaque lien : ce qu'on y trouve.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Describe the picture while you look at it, before the text.</source>
            <translation>Décrivez la photo pendant que vous la regardez, avant le texte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>In a description, write the slide's text and its figure.</source>
            <translation>Dans une description, écrivez le texte de la diapo et son chiffre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Number a thread once it is written, not before.</source>
            <translation>Numérotez un fil une fois écrit, pas avant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Type the name first, then open the quotation marks.</source>
            <translation>Écrivez d'abord le nom, puis ouvrez les guillemets.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Type both quotation marks, then write between them.</source>
            <translation>Tapez les deux guillemets, puis écrivez entre eux.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Say your post aloud: does it sound like you?</source>
            <translation>Dites votre message à voix haute : est-ce que c'est vous ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Look at your last posts before sending one again.</source>
            <translation>Regardez vos derniers messages avant d'en renvoyer un.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Write the sentence in words, and put its hashtags after it.</source>
            <translation>Écrivez la phrase en mots, et mettez ses hashtags après.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Pick a handle from the list that opens when you type @.</source>
            <translation>Choisissez l'identifiant dans la liste qui s'ouvre quand vous tapez @.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Write a handle with all that comes after its second @.</source>
            <translation>Écrivez un identifiant avec tout ce qui suit son second @.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Open a link in a private window before you share it.</source>
            <translation>Ouvrez un lien en navigation privée avant de le partager.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Copy a link from its page, and cut what comes after the ?.</source>
            <translation>Copiez le lien depuis sa page, et coupez ce qui suit le point d'interrogation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Choose the four pictures that say most.</source>
            <translation>Choisissez les quatre images qui en disent le plus.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Let the app make the copies of your photos: it takes the place out.</source>
            <translation>Laissez l'application faire les copies de vos photos : elle enlève le lieu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Find the keys of your language's quotation marks, and keep them at hand.</source>
            <translation>Cherchez les touches des guillemets « » sur votre clavier, et gardez-les sous la main.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Lift your hands, read the post once, then send it.</source>
            <translation>Levez les mains, relisez le message une fois, puis envoyez-le.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Take a name from the list instead of from memory.</source>
            <translation>Prenez un nom dans la liste plutôt que de mémoire.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>When you put something right, begin with “Correction”.</source>
            <translation>Quand vous rectifiez, commencez par « Correction ».</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>When you disagree, ask a question about the idea.</source>
            <translation>Quand vous n'êtes pas d'accord, posez une question sur l'idée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>At the third post about one talk, go on in a thread.</source>
            <translation>Au troisième message d'une même intervention, continuez en fil.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>After two quotes, say in your words what they change.</source>
            <translation>Après deux citations, dites avec vos mots ce qu'elles changent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Keep ten posts for the closing.</source>
            <translation>Gardez dix messages pour la clôture.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Say it once in public rather than to each in private.</source>
            <translation>Dites-le une fois en public plutôt qu'à chacun en privé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Before a live, look at what would leave by itself.</source>
            <translation>Avant un direct, regardez ce qui partirait tout seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Thank one person, and say for what.</source>
            <translation>Remerciez une personne, et dites pour quoi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>The same evening, gather your five best posts in a recap.</source>
            <translation>Le soir même, réunissez vos cinq meilleurs messages dans un récap.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>At the end of a live, answer the oldest question first.</source>
            <translation>À la fin d'un direct, répondez d'abord à la plus ancienne question.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Let the words be strong rather than their letters.</source>
            <translation>Faites porter la force par les mots plutôt que par leurs lettres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Keep an eye on this: {why}</source>
            <translation>Gardez un œil là-dessus : {why}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Next time one post is enough: what would you tell a friend who is not here?</source>
            <translation>La prochaine fois, un message suffit : que diriez-vous à une amie qui n'est pas là ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Carry on like this, with one post in your own words after each quote.</source>
            <translation>Continuez comme ça, avec un message dans vos mots après chaque citation.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Which hashtag? It is how people follow you.</source>
            <translation>Quel hashtag ? C'est par lui qu'on vous suit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Who speaks? Note the names as you hear them, spelt right.</source>
            <translation>Qui parle ? Notez les noms au passage, avec leur orthographe.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>“{talk}”: {policy}. I will remind you.</source>
            <translation>« {talk} » : {policy}. Je vous le rappellerai.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>{n} talks have rules of their own. I will remind you.</source>
            <translation>
                <numerusform>{n} intervention a sa règle de diffusion. Je vous la rappellerai.</numerusform>
                <numerusform>{n} interventions ont leur règle de diffusion. Je vous les rappellerai.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Nothing is said about sharing: listen for “please don't post this”.</source>
            <translation>Rien n'est dit sur la diffusion : tendez l'oreille à un « merci de ne pas diffuser ».</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/publisher.py"/>
            <source>A picture did not go through. Your post is kept and tried again.</source>
            <translation>Une image n'est pas passée. Votre message est gardé, et un nouvel essai suivra.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/publisher.py"/>
            <source>Private messages don't go to Bluesky from here: write it in Bluesky's own app.</source>
            <translation>Les messages privés ne partent pas d'ici vers Bluesky : écrivez-le dans l'application de Bluesky.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/session.py"/>
            <source>The key to this account is gone. Connect the account again.</source>
            <translation>La clé de ce compte n'est plus là. Reconnectez le compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>Bluesky no longer knows this app. Connect the account again.</source>
            <translation>Bluesky ne connaît plus l'application. Reconnectez le compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>The server asks for a pause. Your post is kept and leaves by itself.</source>
            <translation>Le serveur demande une pause. Votre message est gardé et partira seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>A picture is too large for Bluesky. Take it out, or attach it again.</source>
            <translation>Une image est trop grande pour Bluesky. Retirez-la, ou attachez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>No network. Your post is kept and leaves by itself.</source>
            <translation>Pas de réseau. Votre message est gardé et partira seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>The server does not take this post. Change it, or post it there yourself.</source>
            <translation>Le serveur ne prend pas ce message. Changez-le, ou publiez-le là-bas vous-même.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/clipboard.py"/>
            <source>Copy and paste is for posts: write a private message in your own app.</source>
            <translation>Copier-coller, c'est pour les messages publics : écrivez le message privé dans votre application habituelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/publisher.py"/>
            <source>The server is still working on a picture. Your post is kept and tried again.</source>
            <translation>Le serveur travaille encore sur une image. Votre message est gardé, et un nouvel essai suivra.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/troubles.py"/>
            <source>The server no longer knows this app. Connect the account again.</source>
            <translation>Le serveur ne connaît plus l'application. Reconnectez le compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/pictures.py"/>
            <source>A picture can't be read any more. Take it out, or attach it again.</source>
            <translation>Une image ne se lit plus. Retirez-la, ou attachez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/sending.py"/>
            <source>Nobody can tell whether this was posted: look at your account, then say so here.</source>
            <translation>Impossible de savoir si ce message est publié : regardez sur votre compte, puis dites-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Copied: have you posted it?</source>
            <translation>Copié : l'avez-vous publié ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Needs you</source>
            <translation>Vous attend</translation>
        </message>
    </context>
    <context>
        <name>PackReadingPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/reading_pane.py"/>
            <source>Nothing of it is used yet. Read it first.</source>
            <translation>Rien n'en est encore utilisé. Lisez-le d'abord.</translation>
        </message>
    </context>
    <context>
        <name>Packs</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>A round bracket has no partner; a bracket itself is written \( or \).</source>
            <translation>Une parenthèse est seule ; pour le signe lui-même, écrivez \( ou \).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>A square bracket is not closed; a bracket itself is written \[.</source>
            <translation>Un crochet n'est pas fermé ; pour le signe lui-même, écrivez \[.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>{part} means nothing here; a backslash itself is written \\.</source>
            <translation>{part} ne veut rien dire ici ; pour une barre oblique inverse, écrivez \\.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>{part} stands after nothing that could be repeated; the sign itself has a \ before it.</source>
            <translation>{part} ne suit rien qui puisse se répéter ; pour le signe lui-même, mettez \ devant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_file.py"/>
            <source>{name} is there already and is no rule pack: save under another name.</source>
            <translation>{name} existe déjà et n'est pas un recueil de règles : choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_file.py"/>
            <source>The pack could not be saved in {folder} ({reason}). The file there is unchanged; save it somewhere else.</source>
            <translation>Le recueil n'a pas pu être enregistré dans {folder} ({reason}). Le fichier qui s'y trouve n'a pas changé ; enregistrez-le ailleurs.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>“{key}” is not a key here: did you mean “{other}”?</source>
            <translation>« {key} » n'est pas une clé ici : voulez-vous dire « {other} » ?</translation>
        </message>
    </context>
    <context>
        <name>PacksPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/packs_pane.py"/>
            <source>Rules of your own, for this event: the coach speaks them as it speaks its own.</source>
            <translation>Vos propres règles pour cet événement : le coach les dit comme les siennes.</translation>
        </message>
    </context>
    <context>
        <name>PartsEditor</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Arrows move the frame, Shift+arrows change its size, with Ctrl by little. What is hidden can't be made out again in the copy that leaves; your own file stays as it is.</source>
            <translation>Les flèches déplacent le cadre, Maj+flèches changent sa taille, avec Ctrl par petits pas. Ce qui est caché ne pourra plus être reconnu dans la copie qui part ; votre fichier à vous reste comme il est.</translation>
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>This file is empty: copy the picture again from where it came.</source>
            <translation>Ce fichier est vide : copiez de nouveau l'image depuis sa source.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>This picture is in the HEIC format, which can't be read here: export it as JPEG first.</source>
            <translation>Cette image est au format HEIC, illisible ici : exportez-la d'abord en JPEG.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>This picture is too large to be opened: make it smaller first.</source>
            <translation>Cette image est trop lourde pour être ouverte : réduisez-la d'abord.</translation>
        </message>
    </context>
    <context>
        <name>PhrasesPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/phrases_pane.py"/>
            <source>While you write to a learner, type a slash, the key and a space: the phrase comes in its place.</source>
            <translation>Quand vous écrivez à quelqu'un, tapez une barre oblique, la clé et un espace : la phrase vient à sa place.</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <location filename="../../src/livetweet_coach/app/pictures.py"/>
            <source>Add a photo first: then parts of it can be hidden.</source>
            <translation>Ajoutez d'abord une photo : vous pourrez en cacher des parties.</translation>
        </message>
    </context>
    <context>
        <name>PostCard</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/post_card.py"/>
            <source>Your post</source>
            <translation>Votre message</translation>
        </message>
    </context>
    <context>
        <name>Prices</name>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/prices.py"/>
            <source>A post with a link costs about {amount} of your X credits.</source>
            <translation>Un message avec un lien coûte environ {amount} de vos crédits X.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/prices.py"/>
            <source>A post costs about {amount} of your X credits.</source>
            <translation>Un message coûte environ {amount} de vos crédits X.</translation>
        </message>
    </context>
    <context>
        <name>PrivateMessages</name>
        <message>
            <location filename="../../src/livetweet_coach/app/private.py"/>
            <source>Several accounts are chosen, and a private message goes from one: elsewhere the same name can be somebody else. Choose the one first.</source>
            <translation>Plusieurs comptes sont choisis, et un message privé part d'un seul : ailleurs, le même nom peut être quelqu'un d'autre. Choisissez d'abord lequel.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/private.py"/>
            <source>A private message is one post: put it into one, or write the next one afterwards.</source>
            <translation>Un message privé tient en un seul message : réunissez-le, ou écrivez la suite après.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/private.py"/>
            <source>{n} people would have this same message within a day: it is not sent. Say it in public, or write each a word of their own.</source>
            <translation>{n} personnes auraient ce même message en un jour : il n'est pas envoyé. Dites-le en public, ou écrivez à chacune un mot à elle.</translation>
        </message>
    </context>
    <context>
        <name>PrompterPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/prompter_pane.py"/>
            <source>To try, if you like</source>
            <translation>À essayer, si vous voulez</translation>
        </message>
    </context>
    <context>
        <name>Queueing</name>
        <message>
            <location filename="../../src/livetweet_coach/app/queueing.py"/>
            <source>What you send shows here, with its marks and its answers.</source>
            <translation>Ce que vous envoyez s'affiche ici, avec ses marques et ses réponses.</translation>
        </message>
    </context>
    <context>
        <name>ReadyPhrases</name>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>After the quote, say what you make of it.</source>
            <translation>Après la citation, dites ce que vous en pensez.</translation>
        </message>
    </context>
    <context>
        <name>ReasonsPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/reasons_pane.py"/>
            <source>Nothing yet: write and pause, and what the coach shows or keeps to itself stands here.</source>
            <translation>Rien encore : écrivez, faites une pause, et ce que le coach montre ou garde pour lui sera ici.</translation>
        </message>
    </context>
    <context>
        <name>RecordPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/record_pane.py"/>
            <source>Only you see this, and it stays on this computer. It counts what was said, not what it was worth.</source>
            <translation>Vous êtes seul à voir cela, et cela reste sur cet ordinateur. On compte ce qui a été dit, pas ce que cela valait.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/review.py"/>
            <source>You came and you listened: that is where it starts.</source>
            <translation>Vous êtes là, vous avez écouté : c'est par là que ça commence.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>You reread it before it went, and it shows.</source>
            <translation>Vous l'avez relu avant l'envoi, et ça se voit.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>A challenge, if you like</source>
            <translation>Un défi, si vous voulez</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>How tired are you? (skip it if you like)</source>
            <translation>Niveau de fatigue ? (passez si vous voulez)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>%n remarks of your tutor</source>
            <translation>
                <numerusform>%n remarque de votre tuteur</numerusform>
                <numerusform>%n remarques de votre tuteur</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Where you are with each rule</source>
            <translation>Où vous en êtes de chaque règle</translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/files.py"/>
            <source>{name} has arrived damaged. Ask for it again.</source>
            <translation>{name} est arrivé abîmé. Demandez qu'on vous le renvoie.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/files.py"/>
            <source>{name} is meant for somebody else. Is it the file that you saved yourself?</source>
            <translation>{name} est destiné à quelqu'un d'autre. Est-ce le fichier que vous avez enregistré vous-même ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/guest.py"/>
            <source>There is no answer to you in this file. You still wait for one.</source>
            <translation>Ce fichier ne contient pas de réponse pour vous. Elle est encore attendue.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/life.py"/>
            <source>The host has ended this for you. What was said stays here.</source>
            <translation>L'hôte y a mis fin pour vous. Ce qui a été dit reste ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>No room was found on this network. Are you both on the same wifi? Some keep computers apart: then ask for the link.</source>
            <translation>Aucune salle n'a été trouvée sur ce réseau. Les deux ordinateurs sont-ils sur le même wifi ? Certains isolent les ordinateurs : demandez alors le lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>The rooms on this network have other codes. Look at the code again, or ask for a new one.</source>
            <translation>Les salles de ce réseau ont d'autres codes. Regardez à nouveau le code, ou demandez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>More than one room on this network answers to this code. Ask for the link instead.</source>
            <translation>Plusieurs salles de ce réseau répondent à ce code. Demandez plutôt le lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>This computer can't look for rooms on its network ({reason}). Ask for the link.</source>
            <translation>Cet ordinateur ne peut pas chercher de salle sur son réseau ({reason}). Demandez le lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>The room can't be found by its code here ({reason}). Hand on the link or the QR code instead.</source>
            <translation>Ici, la salle ne peut pas être trouvée par son code ({reason}). Transmettez plutôt le lien ou le QR code.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/rooms.py"/>
            <source>Say what name you go by: 1 to 60 signs.</source>
            <translation>Dites quel nom vous portez : de 1 à 60 signes.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/rooms.py"/>
            <source>The keys of your room were kept only until the app closed. Make a new invite.</source>
            <translation>Les clés de votre salle n'étaient gardées que jusqu'à la fermeture de l'application. Créez une nouvelle invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/rooms.py"/>
            <source>Your keys for this room were kept only until the app closed. Ask for a new invite.</source>
            <translation>Vos clés pour cette salle n'étaient gardées que jusqu'à la fermeture de l'application. Demandez une nouvelle invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/worker.py"/>
            <source>The room does not answer. Your text stays here.</source>
            <translation>La salle ne répond pas. Votre texte reste ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>Your hand is up.</source>
            <translation>Votre main est levée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>The room is out of reach. You go on alone; it comes back by itself.</source>
            <translation>La salle est hors d'atteinte. Vous continuez sans elle ; elle revient d'elle-même.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>Nobody sees anything of yours any more.</source>
            <translation>Plus personne ne voit rien de vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>They see your drafts too, from now on.</source>
            <translation>Désormais, on voit aussi vos brouillons.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>Your hand is down.</source>
            <translation>Votre main est baissée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{name} accompanies you — sees: sent posts and drafts</source>
            <translation>{name} vous accompagne — voit : messages envoyés et brouillons</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{name} accompanies you — sees: sent posts</source>
            <translation>{name} vous accompagne — voit : messages envoyés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{name} is in your room — sees: nothing</source>
            <translation>{name} est dans votre salle — voit : rien</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>writing to you</source>
            <translation>vous écrit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{why} Meanwhile you go on alone; nothing is lost.</source>
            <translation>{why} En attendant, vous continuez sans la salle ; rien n'est perdu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>The room's server doesn't let you in. You go on alone.</source>
            <translation>Le serveur de la salle ne vous laisse pas entrer. Vous continuez sans elle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Save your file and send it to who invited you. When theirs comes back, open it here.</source>
            <translation>Enregistrez votre fichier et envoyez-le à qui vous invite. Quand le sien revient, ouvrez-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{name} is not let in. A file tells them so, if you like.</source>
            <translation>{name} n'entre pas. Un fichier peut le lui dire, si vous voulez.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Save a file for {name} and send it to them. When theirs comes back, open it here.</source>
            <translation>Enregistrez un fichier pour {name} et envoyez-le. Quand le sien revient, ouvrez-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Let {name} in, or not, above. Then you save a file that tells them.</source>
            <translation>Faites entrer {name}, ou non, ci-dessus. Ensuite, enregistrez le fichier qui le lui dit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Save the invite and send the file to your tutor. When theirs comes back, open it here.</source>
            <translation>Enregistrez l'invitation et envoyez le fichier à votre tuteur. Quand le sien revient, ouvrez-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>You have asked to come in. The host will answer; go on writing meanwhile.</source>
            <translation>Vous avez demandé à entrer. On va vous répondre ; continuez à écrire en attendant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Your words, to read to each other: {words}.</source>
            <translation>Vos mots, à comparer à voix haute : {words}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Your call is kept until somebody comes. Go on writing meanwhile.</source>
            <translation>Votre appel est gardé jusqu'à ce que quelqu'un vienne. Continuez à écrire en attendant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/describing.py"/>
            <source>{name} has your picture. Their words will come to you here.</source>
            <translation>{name} a reçu votre image. Sa description arrivera ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>The invite is saved. Hand the file to your tutor only.</source>
            <translation>L'invitation est enregistrée. Ne donnez ce fichier qu'à votre tuteur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>Nobody is in your room yet: there is nobody to write a file for.</source>
            <translation>Personne n'est encore dans votre salle : il n'y a personne à qui écrire un fichier.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>You are in a room already. Leave it first, then open this invite.</source>
            <translation>Vous êtes déjà dans une salle. Quittez-la d'abord, puis ouvrez cette invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>Your file is saved. Send it to who invited you; when theirs comes back, open it here.</source>
            <translation>Votre fichier est enregistré. Envoyez-le à qui vous invite ; quand le sien revient, ouvrez-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>The file is saved. Send it to {name}; when theirs comes back, open it here.</source>
            <translation>Le fichier est enregistré. Envoyez-le à {name} ; quand le sien revient, ouvrez-le ici.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>{n} message is in the file. Send it to {name}; when theirs comes back, open it here.</source>
            <translation>
                <numerusform>{n} message est dans le fichier. Envoyez-le à {name} ; quand le sien revient, ouvrez-le ici.</numerusform>
                <numerusform>{n} messages sont dans le fichier. Envoyez-le à {name} ; quand le sien revient, ouvrez-le ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>{name} would like to come in. Let them in, or not; then save a file for them.</source>
            <translation>{name} demande à entrer. Répondez ci-dessus, puis enregistrez un fichier en retour.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>You are in the room.</source>
            <translation>Vous êtes dans la salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/hearing.py"/>
            <source>Your text has changed since: nothing was replaced.</source>
            <translation>Votre texte a changé depuis : rien n'a été remplacé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/hearing.py"/>
            <source>Your tutor</source>
            <translation>Votre tuteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/inviting.py"/>
            <source>The link is copied. Send it to your tutor.</source>
            <translation>Le lien est copié. Envoyez-le à votre tuteur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>Here is what your picture shows.</source>
            <translation>Voici ce que montre votre image.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>your tutor, urgent</source>
            <translation>votre tuteur, urgent</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>your tutor, another wording</source>
            <translation>votre tuteur, autre formulation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>your tutor, a description</source>
            <translation>votre tuteur, description</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>your tutor asks</source>
            <translation>votre tuteur demande</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>your tutor</source>
            <translation>votre tuteur</translation>
        </message>
    </context>
    <context>
        <name>RoomPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>The room you host</source>
            <translation>La salle que vous accueillez</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>Whoever answers is not {host}: the address is wrong, or the wifi wants you to sign in.</source>
            <translation>Ce n'est pas {host} qui répond : l'adresse n'est pas la bonne, ou le wifi veut que vous vous identifiiez.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>Nobody vouches for {host}: the wifi wants you to sign in, or somebody listens in.</source>
            <translation>Personne ne se porte garant de {host} : le wifi veut que vous vous identifiiez, ou quelqu'un écoute.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>A web page answers for {host}: open a browser, the wifi may want you to sign in.</source>
            <translation>Une page web répond à la place de {host} : ouvrez un navigateur, le wifi veut peut-être que vous vous identifiiez.</translation>
        </message>
    </context>
    <context>
        <name>RuleTrial</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>Type as one would in a post: you see at once whether the rule speaks, and where.</source>
            <translation>Écrivez comme dans un message : vous voyez aussitôt si la règle parle, et où.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>One a line. They are saved with the rule and hold it to what you meant.</source>
            <translation>Une par ligne. Elles sont enregistrées avec la règle et la tiennent à ce que vous vouliez.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/no_recap.py"/>
            <source>Choose your best posts of #{hashtag}: the recap is nearly written.</source>
            <translation>Choisissez vos meilleurs messages de #{hashtag} : le récap est presque écrit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/no_recap.py"/>
            <source>Those who were working only get the recap, and your copy stays when a service closes.</source>
            <translation>Celles et ceux qui travaillaient n'auront que le récap, et votre copie reste quand un service ferme.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/unanswered.py"/>
            <source>@{who} asked you something: “{words}”</source>
            <translation>@{who} vous a posé une question : « {words} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/unanswered.py"/>
            <source>Questions that wait for you: {number}.</source>
            <translation>Questions qui vous attendent : {number}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/robot_signature.py"/>
            <source>This reads like a robot. Would you say it aloud?</source>
            <translation>Ce texte sent le robot. Le diriez-vous à voix haute ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/thank_you_flood.py"/>
            <source>Thanks one after the other tire the readers you already have.</source>
            <translation>Des mercis à la chaîne fatiguent les lecteurs que vous avez déjà.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/event_missing.py"/>
            <source>{hashtag} is missing: people following from afar won't see this.</source>
            <translation>Il manque {hashtag} : sans lui, les absents ne vous verront pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/over_limit.py"/>
            <source>{number} over. A private message is one post: say it in fewer words.</source>
            <translation>{number} de trop. Un message privé tient en un seul message : dites-le plus court.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>{link} becomes a link (.{ending} is a country): add the space.</source>
            <translation>{link} devient un lien (.{ending} est un pays) : ajoutez l'espace.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>{link} becomes a link (.{ending} is an address): add the space.</source>
            <translation>{link} devient un lien (.{ending} est une adresse) : ajoutez l'espace.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/grants_access.py"/>
            <source>This link leads to your own computer or network: nobody else can open it.</source>
            <translation>Ce lien mène à votre ordinateur ou à votre réseau : personne d'autre ne peut l'ouvrir.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/no_description.py"/>
            <source>Describe the picture without giving the answer away.</source>
            <translation>Décrivez l'image sans donner la réponse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/no_description.py"/>
            <source>One sentence: what does the photo add?</source>
            <translation>Décrivez en une phrase ce que la photo apporte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>A screen reader already says “image”: begin with what it shows.</source>
            <translation>Le lecteur d'écran dit déjà « image » : commencez par ce qu'elle montre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>Write out the slide's text and figure.</source>
            <translation>Écrivez le texte et le chiffre de la diapo.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>Say in a sentence what the picture shows.</source>
            <translation>Dites en une phrase ce que l'image montre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/unknown_handle.py"/>
            <source>Unknown account; did you mean {handle}?</source>
            <translation>Compte inconnu ; vouliez-vous dire {handle} ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>You have one post left today.</source>
            <translation>Il vous reste un message aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>You have {number} posts left today.</source>
            <translation>Il vous reste {number} messages aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>You have at most {number} posts left today.</source>
            <translation>Il vous reste au plus {number} messages aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/flood.py"/>
            <source>Quick fingers; pick the stronger of the next two ideas.</source>
            <translation>Belle cadence ; choisissez la plus forte des deux prochaines idées.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/stenographer.py"/>
            <source>How about summing up the last three points in your words?</source>
            <translation>Et si vous résumiez les trois derniers points avec vos mots ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/stenographer.py"/>
            <source>Quote, paraphrase or sum up by choice: your own words add what the slides don't say.</source>
            <translation>Citer, reformuler ou résumer, au choix : vos mots ajoutent ce que les diapos ne disent pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/stenographer.py"/>
            <source>In your words</source>
            <translation>Avec vos mots</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/unannounced.py"/>
            <source>One line to warn your followers?</source>
            <translation>Une phrase pour prévenir vos abonnés ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/unannounced.py"/>
            <source>Followers can mute the tag or tune in: every guide begins with the announcement.</source>
            <translation>Vos abonnés peuvent masquer le hashtag ou vous suivre : tous les guides commencent par l'annonce.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>This talk asks for no sharing and no photos. I'm keeping your text and picture here.</source>
            <translation>Cette intervention demande de ne rien diffuser ni photographier. Je garde votre texte et votre image ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>This talk asks not to be shared. I'm keeping your text here.</source>
            <translation>Cette intervention demande de ne pas diffuser. Je garde votre texte ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>Not before {time}, and no photos. I'm keeping your text and picture here.</source>
            <translation>Pas avant {time}, et pas de photo. Je garde votre texte et votre image ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>Not to be shared before {time}. I'm keeping your text here.</source>
            <translation>À ne pas diffuser avant {time}. Je garde votre texte ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/wrong_audience.py"/>
            <source>This goes out as @{handle}; your last posts went from another account.</source>
            <translation>Ceci part de @{handle} ; vos derniers messages partaient d'un autre compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/caught_it_yourself.py"/>
            <source>You spotted it before I did.</source>
            <translation>Vous l'avez vu avant moi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/caught_it_yourself.py"/>
            <source>You caught it yourself</source>
            <translation>Vous l'avez vu par vous-même</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/help_exchanged.py"/>
            <source>You answered @{who}: help goes both ways.</source>
            <translation>Vous avez répondu à @{who} : l'entraide marche dans les deux sens.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/open_quote.py"/>
            <source>Without the closing mark your comment becomes the speaker's words.</source>
            <translation>Sans guillemet fermant, votre commentaire devient une parole de l'orateur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/unmarked_correction.py"/>
            <source>Is this a correction? Say so, and reply to the first.</source>
            <translation>C'est une correction ? Dites-le et répondez au premier.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/unmarked_correction.py"/>
            <source>A correction? You can edit the first post; say there that it is corrected.</source>
            <translation>Une correction ? Vous pouvez modifier le premier message ; dites-y qu'il est corrigé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/threads/unchained.py"/>
            <source>Chain this talk's posts into a thread?</source>
            <translation>Enchaînez les messages de cette intervention en un fil ?</translation>
        </message>
    </context>
    <context>
        <name>Scheduling</name>
        <message>
            <location filename="../../src/livetweet_coach/app/scheduling.py"/>
            <source>You post by hand here: nothing can leave by itself. Keep it for later with a reminder.</source>
            <translation>Ici vous publiez à la main : rien ne peut partir tout seul. Gardez-le pour plus tard, avec un rappel.</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <location filename="../../src/livetweet_coach/app/sending.py"/>
            <source>Your photo is nearly ready: send again in a moment.</source>
            <translation>Votre photo est presque prête : renvoyez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/sending.py"/>
            <source>Your photo is nearly ready: keep it again in a moment.</source>
            <translation>Votre photo est presque prête : gardez-le dans un instant.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>In French, the app says</source>
            <translation>L'application vous dit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>What you see</source>
            <translation>Ce que vous voyez</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>At your pauses</source>
            <translation>À vos pauses</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>A server carries sealed envelopes and reads nothing. Your school or association can run one.</source>
            <translation>Un serveur porte des enveloppes scellées et ne lit rien. Votre école ou votre association peut en tenir un.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Your tutor</source>
            <translation>Votre tuteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Your first name</source>
            <translation>Votre prénom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>A sound when your tutor speaks</source>
            <translation>Un son quand votre tuteur parle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Write an address first.</source>
            <translation>Écrivez d'abord une adresse.</translation>
        </message>
    </context>
    <context>
        <name>SheetPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>Nobody yet. With a name and a handle, the app completes mentions as you type.</source>
            <translation>Personne pour l'instant. Avec un nom et un identifiant, l'application complète les mentions pendant que vous écrivez.</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/text/spelling.py"/>
            <source>Add “{word}” to my words</source>
            <translation>Ajouter « {word} » à vos mots</translation>
        </message>
    </context>
    <context>
        <name>StartPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>What would you like to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>A short radio programme to follow at your own pace. Nothing is published.</source>
            <translation>Une courte émission à suivre à votre rythme. Rien n'est publié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>A hashtag is enough to begin, or open the sheet of your event.</source>
            <translation>Un hashtag suffit pour commencer, ou ouvrez la fiche de votre événement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>Your draft is where you left it.</source>
            <translation>Votre brouillon est là où vous l'avez laissé.</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/damage.py"/>
            <source>The file that kept your drafts was damaged. It was set aside as {name}, and nothing in it was changed.</source>
            <translation>Le fichier qui gardait vos brouillons était abîmé. Il est mis de côté sous le nom {name}, sans rien y changer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/database.py"/>
            <source>The disk is full: nothing more can be kept. Your text stays here, and can be copied.</source>
            <translation>Le disque est plein : plus rien ne peut être gardé. Votre texte reste ici, et peut être copié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/database.py"/>
            <source>Nothing can be written here: the folder is read-only. Your text stays here, and can be copied.</source>
            <translation>Rien ne peut être écrit ici : le dossier est en lecture seule. Votre texte reste ici, et peut être copié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/database.py"/>
            <source>The file that keeps your drafts is damaged. It will be set aside at the next start.</source>
            <translation>Le fichier qui garde vos brouillons est abîmé. Il sera mis de côté au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/database.py"/>
            <source>Nothing can be written to disk ({detail}). Your text stays here, and can be copied.</source>
            <translation>Rien ne peut être écrit sur le disque ({detail}). Votre texte reste ici, et peut être copié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/database.py"/>
            <source>Your drafts were kept by a newer LiveTweet Coach. Install that one to open them; nothing was changed.</source>
            <translation>Vos brouillons ont été gardés par un LiveTweet Coach plus récent. Installez celui-là pour les ouvrir ; rien n'a été changé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/lock.py"/>
            <source>LiveTweet Coach is already open. Go on in its window: two at once would mix up your drafts.</source>
            <translation>LiveTweet Coach est déjà ouvert. Continuez dans sa fenêtre : deux à la fois mélangeraient vos brouillons.</translation>
        </message>
    </context>
    <context>
        <name>TimeChoice</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/time_choice.py"/>
            <source>It leaves by itself while this app is open; where it is not, you are asked first.</source>
            <translation>Il part tout seul tant que l'application est ouverte ; sinon, on vous demande d'abord.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>needs you</source>
            <translation>a besoin de vous</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>waits for your word</source>
            <translation>attend votre accord</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>You</source>
            <translation>Vous</translation>
        </message>
    </context>
    <context>
        <name>X</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X already has a post of yours with these very words, and takes no second one. If it is this one, say that it is posted; else change something in it.</source>
            <translation>X a déjà un message de vous avec exactement ces mots, et n'en prend pas un second. Si c'est celui-ci, indiquez qu'il est publié ; sinon, changez-y quelque chose.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X lets no app quote other people's posts. Post it with your own app: {address}</source>
            <translation>X ne laisse aucune application citer les messages des autres. Publiez-le avec votre application habituelle : {address}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X lets apps answer only people who mentioned you: nothing was sent. Answer with your own app: {address}</source>
            <translation>X ne laisse les applications répondre qu'aux personnes qui vous ont mentionné : rien n'est parti. Répondez avec votre application habituelle : {address}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>The post that this one answers is gone, or not for you to see: nothing was sent.</source>
            <translation>Le message auquel celui-ci répond a disparu, ou ne vous est pas visible : rien n'est parti.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X has locked this account: nothing was sent. Open x.com, where it says what to do.</source>
            <translation>X a bloqué ce compte : rien n'est parti. Ouvrez x.com, où il dit quoi faire.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X no longer has the pictures of this post: send it again, and they go along anew.</source>
            <translation>X n'a plus les images de ce message : renvoyez-le, et elles repartent avec lui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>This post is too long for X: nothing was sent. Shorten it, and send again.</source>
            <translation>Ce message est trop long pour X : rien n'est parti. Raccourcissez-le et renvoyez-le.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X takes one $ sign with letters a post from apps: write the others without $.</source>
            <translation>X n'accepte des applications qu'un seul $ suivi de lettres par message : écrivez les autres sans $.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>At X, your app may not post: give it “Read and write” at console.x.com, then connect again.</source>
            <translation>Chez X, votre application n'a pas le droit de publier : donnez-lui « Read and write » sur console.x.com, puis reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>That is not the whole address: copy all of what the browser's address line shows.</source>
            <translation>Ce n'est pas l'adresse entière : copiez tout ce que montre la barre d'adresse du navigateur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>You did not agree on X, so nothing was connected. Try again whenever you like.</source>
            <translation>Vous n'avez pas donné votre accord sur X, donc rien n'est connecté. Réessayez quand vous voulez.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>X sent the browser back without agreeing: look at your app's settings at console.x.com.</source>
            <translation>X a renvoyé le navigateur sans accord : regardez les réglages de votre application sur console.x.com.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>X gave no lasting key: try again, and agree to all that it asks.</source>
            <translation>X n'a pas donné de clé durable : réessayez, et acceptez tout ce qu'il demande.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>That answer belongs to another attempt: connect again, and use the page that opens then.</source>
            <translation>Cette réponse vient d'une autre tentative : recommencez la connexion et servez-vous de la page qui s'ouvre alors.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>This network puts something else in X's place, or this computer's clock is wrong. Sign in to the wifi in your browser, look at the date and time, then connect again.</source>
            <translation>Ce réseau met autre chose à la place de X, ou l'horloge de cet ordinateur est déréglée. Inscrivez-vous au wifi dans votre navigateur, vérifiez la date et l'heure, puis reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X can't be reached from here: look at your connection, then connect again.</source>
            <translation>Impossible de joindre X d'ici : vérifiez votre connexion, puis reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X's answer was lost on the way: connect again. Nothing was changed.</source>
            <translation>La réponse de X s'est perdue en route : reconnectez-vous. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X does not know this Client ID: copy it again from console.x.com, under Keys and tokens.</source>
            <translation>X ne connaît pas ce Client ID : recopiez-le depuis console.x.com, sous Keys and tokens.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>Your app is registered at X as one that has a secret: in its settings at console.x.com, choose “Native App” as its type, then connect again.</source>
            <translation>Votre application est inscrite chez X comme une application à secret : dans ses réglages sur console.x.com, choisissez le type « Native App », puis reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X's yes is good for 30 seconds, and came later than that: connect again, and agree once more.</source>
            <translation>Le oui de X vaut 30 secondes, et il est arrivé plus tard : reconnectez-vous et donnez votre accord encore une fois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X answers only apps that have credits: buy some at console.x.com, then connect again.</source>
            <translation>X ne répond qu'aux applications qui ont des crédits : achetez-en sur console.x.com, puis reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X is in trouble at the moment: connect again in a few minutes.</source>
            <translation>X a des difficultés en ce moment : reconnectez-vous dans quelques minutes.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X asks for a pause: connect again in a quarter of an hour.</source>
            <translation>X demande une pause : reconnectez-vous dans un quart d'heure.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>This computer's clock is {n} minutes ahead, and X refuses that: set it right, then connect again.</source>
            <translation>
                <numerusform>L'horloge de cet ordinateur avance de {n} minute, et X le refuse : mettez-la à l'heure, puis reconnectez-vous.</numerusform>
                <numerusform>L'horloge de cet ordinateur avance de {n} minutes, et X le refuse : mettez-la à l'heure, puis reconnectez-vous.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>This computer's clock is {n} minutes late, and X refuses that: set it right, then connect again.</source>
            <translation>
                <numerusform>L'horloge de cet ordinateur retarde de {n} minute, et X le refuse : mettez-la à l'heure, puis reconnectez-vous.</numerusform>
                <numerusform>L'horloge de cet ordinateur retarde de {n} minutes, et X le refuse : mettez-la à l'heure, puis reconnectez-vous.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>A page came in X's place, as wifi networks show before one signs in: sign in there with your browser, then connect again.</source>
            <translation>Une page est venue à la place de X, comme celle d'un wifi où il faut s'inscrire : inscrivez-vous avec votre navigateur, puis reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/media.py"/>
            <source>A picture's description has at most {limit} characters on X: shorten it.</source>
            <translation>Sur X, la description d'une image compte au plus {limit} signes : raccourcissez-la.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/media.py"/>
            <source>A picture of this post can't be read any more: nothing was sent. Attach it again.</source>
            <translation>Une image de ce message n'est plus lisible : rien n'est parti. Joignez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/media.py"/>
            <source>A picture of this post is too large for X, or no picture: nothing was sent. Attach another.</source>
            <translation>Une image de ce message est trop lourde pour X, ou n'en est pas une : rien n'est parti. Joignez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>X takes one picture with a private message: take the others out.</source>
            <translation>X prend une seule image avec un message privé : retirez les autres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>There is too much in this conversation to look through: look there yourself.</source>
            <translation>Il y a trop à parcourir dans cette conversation : allez voir vous-même.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>X has this very message from you to @{who} already: change something in it.</source>
            <translation>X a déjà ce même message de vous pour @{who} : changez-y quelque chose.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>This X account was connected for posts only: connect it again and tick private messages. Nothing is sent.</source>
            <translation>Ce compte X est connecté seulement pour publier : reconnectez-le en cochant les messages privés. Rien n'est envoyé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>At X, your app may not send private messages: give it “Read and write and Direct message” at console.x.com, then connect again and tick private messages.</source>
            <translation>Chez X, votre application n'a pas le droit d'envoyer de messages privés : donnez-lui « Read and write and Direct message » sur console.x.com, puis reconnectez-vous en cochant les messages privés.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/network.py"/>
            <source>This is the number of your app: the Client ID is longer, and has letters.</source>
            <translation>C'est le numéro de votre application : le Client ID est plus long, et contient des lettres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/network.py"/>
            <source>This is no Client ID: copy it from console.x.com, under Keys and tokens.</source>
            <translation>Ce n'est pas un Client ID : copiez-le depuis console.x.com, sous Keys and tokens.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/network.py"/>
            <source>X's answer about your account can't be read: nothing was changed.</source>
            <translation>La réponse de X sur votre compte est illisible : rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/network.py"/>
            <source>X has ended this connection: connect your account again. Your post waits.</source>
            <translation>X a mis fin à cette connexion : reconnectez votre compte. Votre message attend.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/network.py"/>
            <source>The app has forgotten your X account, but X could not be told: take the app off at x.com/settings/connected_apps.</source>
            <translation>L'application a oublié votre compte X, mais X n'a pas pu être prévenu : retirez l'application sur x.com/settings/connected_apps.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/publisher.py"/>
            <source>X did not say whether the post is off: take it off again, which does no harm.</source>
            <translation>X n'a pas dit si le message est retiré : retirez-le encore une fois, cela ne gêne en rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/tokens.py"/>
            <source>The app no longer has its key to your X account: connect it again. Your post waits.</source>
            <translation>L'application n'a plus sa clé de votre compte X : reconnectez-le. Votre message attend.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/tokens.py"/>
            <source>X gave no new key to your account: connect it again. Your post waits.</source>
            <translation>X n'a pas donné de nouvelle clé pour votre compte : reconnectez-le. Votre message attend.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/tokens.py"/>
            <source>Your X account is connected until LiveTweet Coach closes; then connect it again.</source>
            <translation>Votre compte X est connecté jusqu'à la fermeture de LiveTweet Coach ; reconnectez-le ensuite.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>X no longer knows this app: connect your account again. Your post waits.</source>
            <translation>X ne connaît plus cette application : reconnectez votre compte. Votre message attend.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>A page came in X's place, as wifi networks show before one signs in: open your browser and sign in. The app looks on X before it sends anything again.</source>
            <translation>Une page est venue à la place de X, comme celle d'un wifi où il faut s'inscrire : ouvrez votre navigateur et inscrivez-vous. L'application regarde sur X avant de renvoyer quoi que ce soit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>This network puts something else in X's place, or this computer's clock is wrong: nothing was sent. Sign in to the wifi in your browser, and look at the date and time.</source>
            <translation>Ce réseau met autre chose à la place de X, ou l'horloge de cet ordinateur est déréglée : rien n'est parti. Inscrivez-vous au wifi dans votre navigateur, et vérifiez la date et l'heure.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>X takes no more posts from this account for now: nothing was sent, and it goes by itself once X allows. If it is urgent, copy it and post with your own app.</source>
            <translation>X ne prend plus de messages de ce compte pour l'instant : rien n'est parti, et le message part tout seul dès que X le permet. S'il est urgent, copiez-le et publiez-le avec votre application habituelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>The spending limit that you set at X is reached: nothing was sent. Raise it at console.x.com and send again, or copy the post into your own app.</source>
            <translation>La limite de dépense que vous avez fixée chez X est atteinte : rien n'est parti. Relevez-la sur console.x.com et renvoyez, ou copiez le message dans votre application habituelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>Your X credits are used up: nothing was sent. Buy some at console.x.com and send again, or copy the post into your own app.</source>
            <translation>Vos crédits X sont épuisés : rien n'est parti. Achetez-en sur console.x.com et renvoyez, ou copiez le message dans votre application habituelle.</translation>
        </message>
    </context>
</TS>
