<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>AboutStrip</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/about_strip.py"/>
            <source>Write about nothing special</source>
            <translation>N'écrire à propos de rien de précis</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/about_strip.py"/>
            <source>The post you write about</source>
            <translation>Le message dont tu parles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/about_strip.py"/>
            <source>{title}: “{words}”</source>
            <translation>{title} : « {words} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/about_strip.py"/>
            <source>The picture to describe</source>
            <translation>L'image à décrire</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/account_card.py"/>
            <source>Disconnect {name}</source>
            <translation>Déconnecter {name}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/account_card.py"/>
            <source>Yes, disconnect</source>
            <translation>Oui, déconnecter</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/account_card.py"/>
            <source>Stay connected</source>
            <translation>Rester connecté</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/account_card.py"/>
            <source>The app forgets this account and asks the network to do so too. Your posts stay where they are.</source>
            <translation>L'application oublie ce compte et demande au réseau d'en faire autant. Tes messages restent où ils sont.</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/names.py"/>
            <source>That is no handle. It looks like lea.bsky.social, or a domain of your own.</source>
            <translation>Ce n'est pas un identifiant. Il ressemble à lea.bsky.social, ou à un domaine à toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/names.py"/>
            <source>That is no server's name. Leave it empty for bsky.social.</source>
            <translation>Ce n'est pas le nom d'un serveur. Laisse vide pour bsky.social.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>Nothing was connected.</source>
            <translation>Rien n'a été connecté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>Bluesky needs an app password: make one in its settings, under App passwords.</source>
            <translation>Bluesky demande un mot de passe d'application : crée-le dans ses paramètres, sous Mots de passe d'application.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>Bluesky could not be told: delete the app password there too, in its settings.</source>
            <translation>Bluesky n'a pas pu être prévenu : supprime aussi le mot de passe d'application là-bas, dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>{server} does not answer as a Bluesky server does.</source>
            <translation>{server} ne répond pas comme un serveur Bluesky.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>Bluesky asks for a code by e-mail. With an app password it does not.</source>
            <translation>Bluesky demande un code par courriel. Avec un mot de passe d'application, il n'en demande pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>Bluesky has closed or paused this account.</source>
            <translation>Bluesky a fermé ou suspendu ce compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>Handle or app password is not right. An app password looks like xxxx-xxxx-xxxx-xxxx.</source>
            <translation>L'identifiant ou le mot de passe d'application n'est pas le bon. Un mot de passe d'application ressemble à xxxx-xxxx-xxxx-xxxx.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>Too many attempts. Bluesky asks you to wait some minutes.</source>
            <translation>Trop d'essais. Bluesky te demande d'attendre quelques minutes.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>{server} has trouble of its own. Try later.</source>
            <translation>{server} a ses propres ennuis. Réessaie plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>{server} can't prove who it is. Is the name right?</source>
            <translation>{server} ne peut pas prouver son identité. Le nom est-il juste ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/network.py"/>
            <source>{server} can't be reached. Is the name right, and the network there?</source>
            <translation>{server} est injoignable. Le nom est-il juste, et le réseau est-il là ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/loopback.py"/>
            <source>Another program uses the door that the browser comes back by. Close it, or paste by hand.</source>
            <translation>Un autre programme occupe la porte par laquelle revient le navigateur. Ferme-le, ou colle à la main.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>The server will show a code: paste it below.</source>
            <translation>Le serveur montrera un code : colle-le ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>You did not agree over there, so nothing was connected.</source>
            <translation>Tu n'as pas donné ton accord là-bas, donc rien n'a été connecté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>That answer belongs to another attempt. Connect once more.</source>
            <translation>Cette réponse vient d'un autre essai. Recommence la connexion.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>There is no code in that. Paste the whole address, or the code alone.</source>
            <translation>Il n'y a pas de code là-dedans. Colle l'adresse entière, ou le code seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>{server} does not answer as a Mastodon server does.</source>
            <translation>{server} ne répond pas comme un serveur Mastodon.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>{server} takes no new apps at the moment. Try again later.</source>
            <translation>{server} n'accepte pas de nouvelle application pour le moment. Réessaie plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>The code was too old, or not the right one. Connect once more.</source>
            <translation>Le code était trop vieux, ou ce n'était pas le bon. Recommence la connexion.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>The server did not say who you are. Connect once more.</source>
            <translation>Le serveur n'a pas dit qui tu es. Recommence la connexion.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>{server} has trouble of its own. Try again later.</source>
            <translation>{server} a ses propres ennuis. Réessaie plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/connecting.py"/>
            <source>{server} takes too long to answer. Try again later.</source>
            <translation>{server} met trop de temps à répondre. Réessaie plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/network.py"/>
            <source>The server could not be told: remove LiveTweet Coach there too, under authorised apps.</source>
            <translation>Le serveur n'a pas pu être prévenu : retire aussi LiveTweet Coach là-bas, dans les applications autorisées.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/servers.py"/>
            <source>That is no server's name. It looks like mastodon.social, the last part of your address.</source>
            <translation>Ce n'est pas le nom d'un serveur. Il ressemble à mastodon.social, la fin de ton adresse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Practise from now on? Nothing more of this live is published.</source>
            <translation>T'entraîner à partir de maintenant ? Plus rien de ce direct ne sera publié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Copy and paste from now on? You publish each post yourself.</source>
            <translation>Copier-coller à partir de maintenant ? Tu publies chaque message toi-même.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>In the middle of the live: {posting}. Switch?</source>
            <translation>En plein direct : {posting}. Changer ?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/accounts/connecting.py"/>
            <source>{n} posts for it have not left: connect it again and they can.</source>
            <translation>
                <numerusform>{n} message pour lui n'est pas parti : il le pourra une fois le compte reconnecté.</numerusform>
                <numerusform>{n} messages pour lui ne sont pas partis : ils le pourront une fois le compte reconnecté.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/connecting.py"/>
            <source>Something unexpected happened; nothing was changed. Try again in a moment.</source>
            <translation>Quelque chose d'inattendu s'est passé ; rien n'a changé. Réessaie dans un instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/connecting.py"/>
            <source>private messages too</source>
            <translation>messages privés aussi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/gauge.py"/>
            <source>{network} takes no more posts until {time}.</source>
            <translation>{network} ne prend plus de message avant {time}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/accounts/gauge.py"/>
            <source>{n} posts left on {network} today</source>
            <translation>
                <numerusform>Encore {n} message sur {network} aujourd'hui</numerusform>
                <numerusform>Encore {n} messages sur {network} aujourd'hui</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/opening.py"/>
            <source>Done. You can close this page and go back to LiveTweet Coach.</source>
            <translation>C'est fait. Tu peux fermer cette page et revenir à LiveTweet Coach.</translation>
        </message>
    </context>
    <context>
        <name>AccountsPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/accounts_pane.py"/>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/accounts_pane.py"/>
            <source>No account is needed to learn: practice, and copy and paste, work without. Connect one when you want your posts to leave from here.</source>
            <translation>Aucun compte n'est nécessaire pour apprendre : l'entraînement et le copier-coller s'en passent. Connectes-en un quand tu veux que tes messages partent d'ici.</translation>
        </message>
    </context>
    <context>
        <name>AgendaModel</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>Speakers</source>
            <translation>Qui parle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>To respect</source>
            <translation>À respecter</translation>
        </message>
    </context>
    <context>
        <name>AltEditor</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>Describe the picture</source>
            <translation>Décris l'image</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>Remove the picture</source>
            <translation>Retirer l'image</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>Place removed: the copy that leaves doesn't say where it was taken.</source>
            <translation>Lieu retiré : la copie qui partira ne dit pas où elle a été prise.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>What would you say to somebody on the phone? Who, where, and the words one can read on it.</source>
            <translation>Que dirais-tu à quelqu'un au téléphone ? Qui, où, et les mots qu'on y lit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>Done</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>{words} ({keys})</source>
            <translation>{words} ({keys})</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>Hide a part…</source>
            <translation>Cacher une partie…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>Alt text</source>
            <translation>Texte alternatif</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>Describe picture {n} of {all}</source>
            <translation>Décris l'image {n} sur {all}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>Ask {name} to describe it</source>
            <translation>Demander à {name} de la décrire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>This file can't be shown here. It is kept, and you can still describe it.</source>
            <translation>Ce fichier ne peut pas s'afficher ici. Il est gardé, et tu peux quand même le décrire.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>%n over</source>
            <translation>
                <numerusform>%n de trop</numerusform>
                <numerusform>%n de trop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>%n left</source>
            <translation>
                <numerusform>%n restant</numerusform>
                <numerusform>%n restants</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Announcement</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>{n} over.</source>
            <comment>characters over the limit</comment>
            <translation>
                <numerusform>{n} signe de trop.</numerusform>
                <numerusform>{n} signes de trop.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>{n} left.</source>
            <comment>characters left</comment>
            <translation>
                <numerusform>Il reste {n} signe.</numerusform>
                <numerusform>Il reste {n} signes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>{n} remark: {words}</source>
            <translation>
                <numerusform>{n} remarque : {words}</numerusform>
                <numerusform>{n} remarques : {words}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>{name}: {body}</source>
            <comment>a tutor's remark</comment>
            <translation>{name} : {body}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>Well done, says {name}: {body}</source>
            <translation>Bravo, dit {name} : {body}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>Not sent. {words}</source>
            <translation>Pas encore envoyé. {words}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>Before sending: {words}</source>
            <translation>Avant l'envoi : {words}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>Added.</source>
            <translation>Ajouté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>Sent.</source>
            <translation>Envoyé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>Taken back.</source>
            <translation>Repris.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>Kept for later.</source>
            <translation>Gardé pour plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>Reopened.</source>
            <translation>Rouvert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>Silence for {n} minutes.</source>
            <translation>
                <numerusform>Silence pendant {n} minute.</numerusform>
                <numerusform>Silence pendant {n} minutes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>The coach is back.</source>
            <translation>Le coach est de retour.</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <location filename="../../src/livetweet_coach/app/answering.py"/>
            <source>Write. I read along, and speak only when you pause.</source>
            <translation>Écris. Je lis avec toi, et ne parle qu'à tes pauses.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/answering.py"/>
            <source>Settled.</source>
            <translation>Réglé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/answering.py"/>
            <source>Take it back and keep it</source>
            <translation>Le reprendre et le garder</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/answering.py"/>
            <source>Take it back and mend it</source>
            <translation>Le reprendre et corriger</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/answering.py"/>
            <source>on your last post</source>
            <translation>sur ton dernier message</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <location filename="../../src/livetweet_coach/app/main.py"/>
            <source>Something went wrong in the app. What you wrote is kept; the log says where it happened.</source>
            <translation>Quelque chose a mal tourné dans l'application. Ce que tu as écrit est gardé ; le journal technique dit où.</translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/audience.py"/>
            <source>Everybody reads it</source>
            <translation>Tout le monde le lit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/audience.py"/>
            <source>Everybody, but not under the hashtag</source>
            <translation>Tout le monde, mais pas sous le hashtag</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/audience.py"/>
            <source>Only those who follow you</source>
            <translation>Seulement tes abonnés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/audience.py"/>
            <source>Quiet: everybody can read it, but nobody finds it under the hashtag.</source>
            <translation>Discret : tout le monde peut le lire, mais on ne le trouve pas sous le hashtag.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/audience.py"/>
            <source>Only those who follow you will read it.</source>
            <translation>Seuls tes abonnés le liront.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/audience.py"/>
            <source>Who can read it:</source>
            <translation>Qui peut le lire :</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/audience.py"/>
            <source>That holds for Mastodon: elsewhere everybody reads it.</source>
            <translation>Cela vaut pour Mastodon : ailleurs, tout le monde le lit.</translation>
        </message>
    </context>
    <context>
        <name>BasicsForm</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Children or teenagers present</source>
            <translation>Enfants ou ados présents</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Quoted word for word</source>
            <translation>On cite mot à mot</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>The event is cancelled</source>
            <translation>L'événement est annulé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Conference</source>
            <translation>Conférence</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Radio programme</source>
            <translation>Émission de radio</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Council meeting</source>
            <translation>Conseil, assemblée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Sport</source>
            <translation>Sport</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Classroom</source>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Trial</source>
            <translation>Procès</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Something else</source>
            <translation>Autre chose</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>#DigiDay26</source>
            <translation>#JournéeNum26</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Other spellings people use, parted by commas</source>
            <translation>Les autres écritures qu'on croise, séparées par des virgules</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Hashtag</source>
            <translation>Hashtag</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Also seen as</source>
            <translation>Aussi vu comme</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Begins</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>Language of the posts</source>
            <translation>Langue des messages</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/basics_form.py"/>
            <source>“{text}” could not be read as a date. Write it like 12/11/2026 09:00.</source>
            <translation>« {text} » ne se lit pas comme une date. Écris-la comme 12/11/2026 09:00.</translation>
        </message>
    </context>
    <context>
        <name>CallPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Call my tutor</source>
            <translation>Appeler mon tuteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Somebody you trust follows your live from afar and speaks to you at your pauses. You choose what they see, and F7 stops it at any moment.</source>
            <translation>Une personne de confiance suit ton live à distance et te parle pendant tes pauses. Tu choisis ce qu'elle voit, et F7 arrête tout à chaque instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Make the invite</source>
            <translation>Créer l'invitation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>This is all that they learn about you.</source>
            <translation>C'est tout ce qu'elle apprend de toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Your first name</source>
            <translation>Ton prénom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>What you send, and whether you are writing, pausing or silent.</source>
            <translation>Ce que tu envoies, et si tu écris, fais une pause ou restes en silence.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Also your text while you write it, so that advice comes before you send. Nobody types in it.</source>
            <translation>Aussi ton texte pendant que tu l'écris : le conseil arrive avant l'envoi. Personne n'y tape rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Not with files: drafts go only over a network or a server.</source>
            <translation>Pas avec des fichiers : les brouillons ne passent que par un réseau ou un serveur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Sent posts only</source>
            <translation>Seulement les messages envoyés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>My drafts too</source>
            <translation>Mes brouillons aussi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>For how long?</source>
            <translation>Pendant combien de temps ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>2 hours</source>
            <translation>2 heures</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Until the event ends</source>
            <translation>Jusqu'à la fin de l'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Never: your screen, your other apps, your accounts. Everything is sealed on its way.</source>
            <translation>Jamais : ton écran, tes autres applications, tes comptes. Tout voyage scellé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>What do they see?</source>
            <translation>Que voit cette personne ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>You are in the same place, on the same wifi. No internet is needed.</source>
            <translation>Au même endroit, sur le même wifi. Pas besoin d'internet.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>You are far from each other. The server carries sealed envelopes and reads nothing.</source>
            <translation>Loin l'un de l'autre. Le serveur porte des enveloppes scellées et ne lit rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Neither network nor server: you send each other files, by mail or on a stick. Nobody else can read them.</source>
            <translation>Ni réseau ni serveur : on s'envoie des fichiers, par courriel ou sur une clé. Personne d'autre ne peut les lire.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>On this network</source>
            <translation>Sur ce réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>On a server</source>
            <translation>Sur un serveur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>With files</source>
            <translation>Avec des fichiers</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Which network</source>
            <translation>Quel réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>tls://…</source>
            <translation>tls://…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>The server's address</source>
            <translation>L'adresse du serveur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Where do you meet?</source>
            <translation>Où se retrouver ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>livetweet-coach://join/…</source>
            <translation>livetweet-coach://join/…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>A link, or the code that is read out in the room.</source>
            <translation>Un lien, ou le code lu à voix haute dans la salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>You were invited yourself?</source>
            <translation>On t'a envoyé une invitation ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Invite</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Write your first name, so that your tutor knows who calls.</source>
            <translation>Écris ton prénom, pour que ton tuteur sache qui appelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/call_pane.py"/>
            <source>Write the server's address, or choose another place to meet.</source>
            <translation>Écris l'adresse du serveur, ou choisis un autre lieu.</translation>
        </message>
    </context>
    <context>
        <name>Challenge</name>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>One idea, one post</source>
            <translation>Une idée, un message</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Send three posts that each hold one idea and fit without cutting.</source>
            <translation>Envoie trois messages qui tiennent chacun une idée, sans rien couper.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>The red thread</source>
            <translation>Le fil rouge</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Five posts in a row with the event's hashtag, spelt as the organisers spell it.</source>
            <translation>Cinq messages de suite avec le hashtag de l'événement, écrit comme l'écrivent les organisateurs.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Who says so?</source>
            <translation>Qui le dit ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Quote two people word for word, each with a name in front.</source>
            <translation>Cite deux personnes mot pour mot, chacune avec son nom devant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Photo riddle</source>
            <translation>Photo-devinette</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Post a picture that makes people guess, with a description that doesn't give the answer.</source>
            <translation>Publie une photo qui fait deviner, avec une description qui ne donne pas la réponse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Where does it lead?</source>
            <translation>Où ça mène ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Share one link, with a sentence that makes somebody want to open it.</source>
            <translation>Partage un lien, avec une phrase qui donne envie de l'ouvrir.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Open the door</source>
            <translation>Ouvrir la porte</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Name one speaker by handle and ask them one real question.</source>
            <translation>Nomme une intervenante ou un intervenant par son identifiant, et pose-lui une vraie question.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Read it aloud</source>
            <translation>À voix haute</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Write a hashtag that a screen reader can say: one capital a word, two hashtags at most.</source>
            <translation>Écris un hashtag qu'un lecteur d'écran sait dire : une majuscule par mot, deux hashtags au plus.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>A thread in three steps</source>
            <translation>Un fil en trois temps</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Tell one talk in three posts: who and what, the strongest idea, what you make of it.</source>
            <translation>Raconte une intervention en trois messages : qui et quoi, l'idée la plus forte, ce que tu en fais.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>In other words</source>
            <translation>Autrement dit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>After each quote, one post that says the idea in your words.</source>
            <translation>Après chaque citation, un message qui redit l'idée avec tes mots.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Room to breathe</source>
            <translation>Une espace pour respirer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Write one post with a quote and a question, each mark with the space that it asks for.</source>
            <translation>Écris un message avec une citation et une question, chaque signe avec son espace.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Who takes the floor?</source>
            <translation>Qui prend la parole ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>At each new talk, one line first: the name as it is spelt, and the subject.</source>
            <translation>À chaque intervention, une ligne d'abord : le nom bien écrit, et le sujet.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>A fair question</source>
            <translation>Une question loyale</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Where you don't agree, ask one question about the idea, in small letters.</source>
            <translation>Là où tu n'es pas d'accord, pose une question sur l'idée, sans élever la voix.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Put right</source>
            <translation>Rectifier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Put one figure or name right, and say so in the first word.</source>
            <translation>Rectifie un chiffre ou un nom, et dis-le dès le premier mot.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Ten for the end</source>
            <translation>Dix pour la fin</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Tell a whole half-day and have ten posts left for its closing.</source>
            <translation>Raconte une demi-journée et garde dix messages pour sa clôture.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>One thank-you</source>
            <translation>Un seul merci</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Thank one person, and say what their words have changed.</source>
            <translation>Remercie une personne, et dis ce que ses mots ont changé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>The last word</source>
            <translation>Le mot de la fin</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Close a live, answer a question that waited, and gather your best posts in a recap.</source>
            <translation>Conclus un direct, réponds à une question restée en attente, et réunis tes meilleurs messages.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Three real words</source>
            <translation>Trois vrais mots</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Greet one newcomer by hand, with something you read in their posts.</source>
            <translation>Accueille une nouvelle personne à la main, avec quelque chose que tu as lu chez elle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>For those who are not here</source>
            <translation>Pour les absents</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Answer one question from somebody who follows from afar.</source>
            <translation>Réponds à une question de quelqu'un qui suit de loin.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Pass it on</source>
            <translation>Passer le relais</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/defis.py"/>
            <source>Sit beside somebody during their first post, and say one thing that worked.</source>
            <translation>Accompagne quelqu'un pendant son premier message, et dis une chose qui a marché.</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Where your posts go</source>
            <translation>Où vont tes messages</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Practice: nothing is published</source>
            <translation>Entraînement : rien n'est publié</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Copy and paste: you publish</source>
            <translation>Copier-coller : tu publies</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Switch</source>
            <translation>Changer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Stay</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/choosing.py"/>
            <source>Your posts go nowhere any more: they stay in practice until you choose.</source>
            <translation>Tes messages ne partent plus nulle part : ils restent dans l'entraînement jusqu'à ce que tu choisisses.</translation>
        </message>
    </context>
    <context>
        <name>Coach</name>
        <message>
            <location filename="../../src/livetweet_coach/app/answering.py"/>
            <source>Silence, {time} left</source>
            <translation>Silence, encore {time}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/break_hint.py"/>
            <source>A break? You can hand over.</source>
            <comment>After 45 minutes or 25 posts, dismissible</comment>
            <translation>Pause ? Tu peux passer la main.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/held.py"/>
            <source>Keep as a draft</source>
            <translation>Garder en brouillon</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/held.py"/>
            <source>Send anyway</source>
            <translation>Envoyer quand même</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/held.py"/>
            <source>Show me the spot</source>
            <translation>Montre-moi l'endroit</translation>
        </message>
    </context>
    <context>
        <name>Coach file</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/coach_file.py"/>
            <source>{name} could not be read ({detail}); the coach's built-in figures serve.</source>
            <translation>{name} n'a pas pu être lu ({detail}) ; les chiffres d'origine du coach servent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/coach_file.py"/>
            <source>{name} can't be changed from here: write {line} in it by hand.</source>
            <translation>{name} ne peut pas être changé d'ici : à la main, mets-y {line}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/coach_file.py"/>
            <source>This figure holds until you leave: {name} could not be written ({detail}).</source>
            <translation>Ce chiffre tient jusqu'à ce que tu quittes : {name} n'a pas pu être écrit ({detail}).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/coach_file.py"/>
            <source>{name}, line {line}, {key}: this can't be used; the built-in figure serves.</source>
            <translation>{name}, ligne {line}, {key} : ceci ne peut pas servir ; le chiffre d'origine le remplace.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/coach_file.py"/>
            <source>{name}, line {line}: no figure is called {key}.</source>
            <translation>{name}, ligne {line} : aucun chiffre ne s'appelle {key}.</translation>
        </message>
    </context>
    <context>
        <name>CoachPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/coach_pane.py"/>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/coach_pane.py"/>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/coach_pane.py"/>
            <source>Not here</source>
            <translation>Pas ici</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/coach_pane.py"/>
            <source>I know</source>
            <translation>Je sais</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/coach_pane.py"/>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/coach_pane.py"/>
            <source>Silence for 10 minutes</source>
            <translation>Silence pendant 10 minutes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/coach_pane.py"/>
            <source>The coach</source>
            <translation>Le coach</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/coach/coach_pane.py"/>
            <source>%n more remarks</source>
            <translation>
                <numerusform>%n autre remarque</numerusform>
                <numerusform>%n autres remarques</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/checking.py"/>
            <source>praise</source>
            <translation>bravo</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/checking.py"/>
            <source>tip</source>
            <translation>piste</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/checking.py"/>
            <source>warning</source>
            <translation>attention</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/checking.py"/>
            <source>blocker</source>
            <translation>à régler</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/checking.py"/>
            <source>Post {number}: {left} left</source>
            <translation>Message {number} : il reste {left}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/checking.py"/>
            <source>Post {number}: {over} too many</source>
            <translation>Message {number} : {over} de trop</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/checking.py"/>
            <source>{severity} “{words}”: {message} [{rule}]</source>
            <translation>{severity} « {words} » : {message} [{rule}]</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/checking.py"/>
            <source>{severity}: {message} [{rule}]</source>
            <translation>{severity} : {message} [{rule}]</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/draft_json.py"/>
            <source>at least one post is needed.</source>
            <translation>il faut au moins un message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/draft_json.py"/>
            <source>a JSON object is expected here, in braces.</source>
            <translation>un objet JSON est attendu ici, entre accolades.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/draft_json.py"/>
            <source>this key is not known.</source>
            <translation>cette clé n'est pas connue.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/draft_json.py"/>
            <source>a text is expected here, in quotation marks.</source>
            <translation>un texte est attendu ici, entre guillemets droits.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/draft_json.py"/>
            <source>true or false is expected here.</source>
            <translation>true ou false est attendu ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/draft_json.py"/>
            <source>a whole number, 0 or more, is expected here.</source>
            <translation>un nombre entier, 0 ou plus, est attendu ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/draft_json.py"/>
            <source>a list is expected here, in square brackets.</source>
            <translation>une liste est attendue ici, entre crochets.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/draft_json.py"/>
            <source>one of {choices} is expected here.</source>
            <translation>une de ces valeurs est attendue ici : {choices}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/draft_json.py"/>
            <source>an instant is written 2026-11-12T09:40:00+01:00.</source>
            <translation>un instant s'écrit 2026-11-12T09:40:00+01:00.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/draft_json.py"/>
            <source>a post that was sent needs its instant.</source>
            <translation>un message déjà envoyé doit dire quand.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/measuring.py"/>
            <source>each line is a JSON string, in quotation marks.</source>
            <translation>chaque ligne est une chaîne JSON, entre guillemets droits.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/streams.py"/>
            <source>there is no such file.</source>
            <translation>il n'y a pas de fichier de ce nom.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/streams.py"/>
            <source>this is a folder, not a file.</source>
            <translation>c'est un dossier, pas un fichier.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/streams.py"/>
            <source>it can't be read: {reason}.</source>
            <translation>il ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/streams.py"/>
            <source>this is not UTF-8 text.</source>
            <translation>ce n'est pas du texte en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/streams.py"/>
            <source>a line is empty: each line holds one JSON value.</source>
            <translation>une ligne est vide : chaque ligne porte une valeur JSON.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/streams.py"/>
            <source>this is not JSON ({reason}, column {column}).</source>
            <translation>ce n'est pas du JSON ({reason}, colonne {column}).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/streams.py"/>
            <source>this JSON is nested too deep or has a number too long.</source>
            <translation>ce JSON est trop imbriqué, ou un de ses nombres est trop long.</translation>
        </message>
    </context>
    <context>
        <name>Completions</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/text/completion.py"/>
            <source>Completions</source>
            <translation>Propositions</translation>
        </message>
    </context>
    <context>
        <name>ComposePane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/compose_pane.py"/>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/compose_pane.py"/>
            <source>Keep for later</source>
            <translation>Garder pour plus tard</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/compose_pane.py"/>
            <source>Add a photo…</source>
            <translation>Ajouter une photo…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/compose_pane.py"/>
            <source>Say the counter</source>
            <translation>Dire le compteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/compose_pane.py"/>
            <source>Where your posts go</source>
            <translation>Où vont tes messages</translation>
        </message>
    </context>
    <context>
        <name>ComposeWindow</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose_window.py"/>
            <source>Next pane</source>
            <translation>Panneau suivant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose_window.py"/>
            <source>Previous pane</source>
            <translation>Panneau précédent</translation>
        </message>
    </context>
    <context>
        <name>ComposerPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Urgent: show it at once</source>
            <translation>Urgent : montrer tout de suite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Say the counter</source>
            <translation>Dire le compteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Rewording</source>
            <translation>Reformulation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Praise</source>
            <translation>Bravo</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>For the end</source>
            <translation>Pour la fin</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>What you say</source>
            <translation>Ce que tu dis</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Words for the picture</source>
            <translation>Des mots pour l'image</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Keep it for the end</source>
            <translation>Garder pour la fin</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Urgent, %n left</source>
            <translation>
                <numerusform>Urgent, encore %n</numerusform>
                <numerusform>Urgent, encore %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Urgent: none left for now</source>
            <translation>Urgent : plus pour le moment</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Too long for a remark: cut it, or keep it for the end.</source>
            <translation>Trop long pour une remarque : à couper, ou à garder pour la fin.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Change some words: {name} will see what differs.</source>
            <translation>Change quelques mots : {name} verra la différence.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Choose a learner first.</source>
            <translation>Choisis d'abord quelqu'un.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Choose a post first, in the draft or among the sent ones.</source>
            <translation>Choisis d'abord un message, dans le brouillon ou parmi les envoyés.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Your wording for {name}, from a copy</source>
            <translation>Ta formulation pour {name}, à partir d'une copie</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Choose a sent post first: the praise is pinned to it.</source>
            <translation>Choisis d'abord un message envoyé : le bravo s'y épingle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>What did {name} do well here?</source>
            <translation>Qu'est-ce que {name} a réussi ici ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>First line: a strength. Second line: a next step.</source>
            <translation>Première ligne : une force. Deuxième ligne : un prochain pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>What is to be seen, for those who don't see it</source>
            <translation>Ce qu'on voit, pour qui ne le voit pas</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>One thing for {name}, in 140 signs</source>
            <translation>Une chose pour {name}, en 140 signes</translation>
        </message>
    </context>
    <context>
        <name>ConnectForm</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Add an account</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>X then asks to let this app read and write them.</source>
            <translation>X demande alors de laisser cette application les lire et en écrire.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Also write private messages</source>
            <translation>Écrire aussi des messages privés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Your browser opens, and you agree there: the app never sees your password.</source>
            <translation>Ton navigateur s'ouvre et tu donnes ton accord là-bas : l'application ne voit jamais ton mot de passe.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Make an app password for LiveTweet Coach on Bluesky, under Settings, Privacy and security, App passwords. Your own password stays yours.</source>
            <translation>Crée un mot de passe d'application pour LiveTweet Coach sur Bluesky, dans Paramètres, Confidentialité et sécurité, Mots de passe d'application. Ton propre mot de passe reste à toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>X asks everybody for an app of their own, and takes money for each post. The help says how to make one. Copy and paste costs nothing.</source>
            <translation>X demande à chacun une application à lui et fait payer chaque message. L'aide dit comment en créer une. Le copier-coller ne coûte rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>What comes after the second @ in your address.</source>
            <translation>Ce qui suit le second @ de ton adresse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Your server</source>
            <translation>Ton serveur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Leave it empty unless your account lives elsewhere.</source>
            <translation>Laisse vide, sauf si ton compte vit ailleurs.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Your handle</source>
            <translation>Ton identifiant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>App password</source>
            <translation>Mot de passe d'application</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Your app's Client ID</source>
            <translation>Le Client ID de ton application</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>From X's developer portal: no secret.</source>
            <translation>Du portail des développeurs de X : pas un secret.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Open the browser again</source>
            <translation>Rouvrir le navigateur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Copy the address</source>
            <translation>Copier l'adresse</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Use what I pasted</source>
            <translation>Prendre ce que j'ai collé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Only where the browser does not come back by itself: the page it ends at, or the code it shows.</source>
            <translation>Seulement si le navigateur ne revient pas de lui-même : la page où il s'arrête, ou le code qu'il montre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>The address to agree at</source>
            <translation>L'adresse où donner ton accord</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Paste by hand</source>
            <translation>Coller à la main</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Agree in your browser, then come back here.</source>
            <translation>Donne ton accord dans ton navigateur, puis reviens ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/accounts/connect_form.py"/>
            <source>Fill this in first.</source>
            <translation>Remplis d'abord ceci.</translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/connecting.py"/>
            <source>Accounts…</source>
            <translation>Comptes…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/connecting.py"/>
            <source>No browser opened. Copy the address and open it where you have one, then paste below.</source>
            <translation>Aucun navigateur ne s'est ouvert. Copie l'adresse, ouvre-la là où tu en as un, puis colle ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/connecting.py"/>
            <source>Connected: {account}.</source>
            <translation>Connecté : {account}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/accounts/connecting.py"/>
            <source>{account} is no longer connected.</source>
            <translation>{account} n'est plus connecté.</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message>
            <location filename="../../src/livetweet_coach/app/copying.py"/>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/copying.py"/>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/copying.py"/>
            <source>Copied. Paste it into your own app.</source>
            <translation>Copié. Colle-le dans ton application.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/copying.py"/>
            <source>Post {n} of {all} is copied. Paste it into your own app.</source>
            <translation>Message {n} sur {all} copié. Colle-le dans ton application.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/copying.py"/>
            <source>It is out</source>
            <translation>Il est publié</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/copying.py"/>
            <source>Copy again</source>
            <translation>Copier encore</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/copying.py"/>
            <source>Take it back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/copying.py"/>
            <source>Open X with this text</source>
            <translation>Ouvrir X avec ce texte</translation>
        </message>
    </context>
    <context>
        <name>CounterRing</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/widgets/counter_ring.py"/>
            <source>%n over</source>
            <translation>
                <numerusform>%n de trop</numerusform>
                <numerusform>%n de trop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/widgets/counter_ring.py"/>
            <source>%n left</source>
            <translation>
                <numerusform>Reste %n</numerusform>
                <numerusform>Reste %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/composing.py"/>
            <source>About the post of {time}</source>
            <translation>À propos du message de {time}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/composing.py"/>
            <source>A picture to describe</source>
            <translation>Une image à décrire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/composing.py"/>
            <source>About the draft, post {n}</source>
            <comment>a place, not a count</comment>
            <translation>À propos du brouillon, message {n}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Take among the tiles, or out</source>
            <translation>Mettre parmi les tuiles, ou l'en retirer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Propose to swap roles</source>
            <translation>Proposer d'échanger les rôles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Say what the learner does</source>
            <translation>Dire ce que fait l'apprenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Leave the room</source>
            <translation>Quitter la salle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>To the learner</source>
            <translation>Vers l'apprenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Learners</source>
            <translation>Apprenants</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Nobody is here yet. Learners come up as soon as they are in.</source>
            <translation>Personne pour le moment. Les apprenants apparaissent dès leur entrée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Nobody to coach yet</source>
            <translation>Personne à accompagner pour le moment</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Posts come here as {name} sends them, and what you say.</source>
            <translation>Ici viennent les messages que {name} envoie, et ce que tu dis.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>{n} sent</source>
            <translation>
                <numerusform>{n} envoyé</numerusform>
                <numerusform>{n} envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>{n} waits</source>
            <translation>
                <numerusform>{n} en attente</numerusform>
                <numerusform>{n} en attente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Ready phrases: {keys}, then a space.</source>
            <translation>Phrases prêtes : {keys}, puis un espace.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Leave the room?</source>
            <translation>Quitter la salle ?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Leave the room? {n} remark still waits and will not be said.</source>
            <translation>
                <numerusform>Quitter la salle ? {n} remarque attend encore et ne sera pas dite.</numerusform>
                <numerusform>Quitter la salle ? {n} remarques attendent encore et ne seront pas dites.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>on show</source>
            <translation>affichée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>applied</source>
            <translation>appliquée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>settled by themselves</source>
            <translation>réglé par l'apprenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>kept for later</source>
            <translation>gardée pour plus tard</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>switched off for this event</source>
            <translation>coupée pour cet événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>already known</source>
            <translation>déjà connue</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>waits for its turn: Alt and the arrows reorder, Delete drops it</source>
            <translation>attend son tour : Alt et flèches pour l'ordre, Suppr pour l'abandonner</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>not clear: {words}</source>
            <translation>pas clair : {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>{n} remark waits</source>
            <translation>
                <numerusform>{n} remarque en attente</numerusform>
                <numerusform>{n} remarques en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>{n} sign in the draft</source>
            <translation>
                <numerusform>{n} signe dans le brouillon</numerusform>
                <numerusform>{n} signes dans le brouillon</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>It could read: {text}</source>
            <translation>Cela pourrait donner : {text}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>Another wording</source>
            <translation>Une autre formulation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>Switch this rule off for the event?</source>
            <translation>Couper cette règle pour l'événement ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>Shall we swap roles?</source>
            <translation>On échange les rôles ?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>{n} picture</source>
            <translation>
                <numerusform>{n} image</numerusform>
                <numerusform>{n} images</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>Please describe this picture. Enter opens it.</source>
            <translation>Peux-tu décrire cette image ? Entrée l'ouvre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>rewording</source>
            <translation>reformulation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>praise</source>
            <translation>bravo</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>for the end</source>
            <translation>pour la fin</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>description</source>
            <translation>description</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>proposal</source>
            <translation>proposition</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>urgent</source>
            <translation>urgent</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>About: {quote}</source>
            <translation>À propos de : {quote}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>is here</source>
            <translation>est là</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>is writing</source>
            <translation>écrit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>pauses</source>
            <translation>fait une pause</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>is sending</source>
            <translation>envoie</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>silence for 10 minutes</source>
            <translation>Silence 10 min</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>out of reach</source>
            <translation>hors de portée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>has left</source>
            <translation>n'est plus là</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>on its way</source>
            <translation>en route</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>at the server</source>
            <translation>au serveur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>arrived, waits for their pause</source>
            <translation>arrivée, en attente de sa pause</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>shown</source>
            <translation>affichée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>understood</source>
            <translation>comprise</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>not clear: say it another way</source>
            <translation>pas clair : dis-le autrement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>agreed</source>
            <translation>d'accord</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>not this time</source>
            <translation>pas cette fois</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>the words it was about are gone</source>
            <translation>les mots visés ont disparu</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>taken back, not shown</source>
            <translation>reprise, pas affichée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>arrived, waits for the end of the silence</source>
            <translation>arrivée, attend la fin du silence</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>You are in a room already. Leave it first, then open this invite.</source>
            <translation>Tu es déjà dans une salle. Quitte-la d'abord, puis ouvre cette invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>goes by file</source>
            <translation>part par fichier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>arrived</source>
            <translation>arrivé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>is there</source>
            <translation>est affichée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{state}; the words it was about are gone</source>
            <translation>{state} ; les mots visés ont disparu</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>The coach</source>
            <translation>Le coach</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>No connection. What you say is kept and leaves by itself.</source>
            <translation>Pas de connexion. Ce que tu dis est gardé et partira tout seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>The server does not let this computer in.</source>
            <translation>Le serveur ne laisse pas entrer cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>The room is closed.</source>
            <translation>La salle est fermée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>With files: Ctrl+S saves yours, Ctrl+I opens theirs.</source>
            <translation>Avec des fichiers : Ctrl+S enregistre le tien, Ctrl+I ouvre le sien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>You coach</source>
            <translation>Tu accompagnes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>You host</source>
            <translation>Tu accueilles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>You learn</source>
            <translation>Tu apprends</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>tutor</source>
            <translation>tuteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>host</source>
            <translation>hôte</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>learner</source>
            <translation>apprenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>last heard from at {time}</source>
            <translation>dernières nouvelles à {time}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>shows nothing</source>
            <translation>ne montre rien</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>shows posts and drafts until {time}</source>
            <translation>montre envois et brouillons jusqu'à {time}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>shows posts until {time}</source>
            <translation>montre ses envois jusqu'à {time}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>shows posts and drafts</source>
            <translation>montre envois et brouillons</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>shows posts</source>
            <translation>montre ses envois</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{name} shows nothing now. The drafts and posts that you saw are gone from this desk. You can still say something.</source>
            <translation>{name} ne montre plus rien. Les brouillons et les messages que tu voyais ont quitté ce bureau. Tu peux encore dire quelque chose.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{name} shows what is sent, not the drafts. Each post comes with the next file that you open.</source>
            <translation>{name} montre ses envois, pas ses brouillons. Chaque message arrive avec le prochain fichier que tu ouvres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{name} shows what is sent, not the drafts. You see each post as soon as it is out.</source>
            <translation>{name} montre ses envois, pas ses brouillons. Tu vois chaque message dès qu'il est parti.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>The draft comes as soon as {name} writes.</source>
            <translation>Le brouillon apparaît dès que {name} écrit.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>hand up for {n} min</source>
            <translation>
                <numerusform>main levée depuis {n} min</numerusform>
                <numerusform>main levée depuis {n} min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>hand up just now</source>
            <translation>main levée à l'instant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>One thing at a time: what you send waits until {name} answers or sends a post.</source>
            <translation>Un point à la fois : ton envoi attend que {name} réponde ou envoie un message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{coach}'s remark is with {name}: yours waits for the answer.</source>
            <translation>{name} a une remarque de {coach} : la tienne attend la réponse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{coach} is writing to {name}: yours waits.</source>
            <translation>{coach} écrit à {name} : la tienne attend.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{name} asks to come in.</source>
            <translation>{name} demande à entrer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{name} asks to come in. Read these words to each other first: {words}.</source>
            <translation>{name} demande à entrer. À comparer d'abord à voix haute : {words}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>{name}'s room</source>
            <translation>La salle de {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/exchanging.py"/>
            <source>{n} message was new.</source>
            <translation>
                <numerusform>{n} message nouveau.</numerusform>
                <numerusform>{n} messages nouveaux.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/exchanging.py"/>
            <source>The file is read. It held no new message.</source>
            <translation>Le fichier est lu. Il ne contenait aucun nouveau message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/exchanging.py"/>
            <source>The file is saved. Send it to {name}; when theirs comes back, open it here.</source>
            <translation>Le fichier est enregistré. Envoie-le à {name} ; quand le sien revient, ouvre-le ici.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/exchanging.py"/>
            <source>{n} message is in the file. Send it to {name}; when theirs comes back, open it here.</source>
            <translation>
                <numerusform>{n} message est dans le fichier. Envoie-le à {name} ; quand le sien revient, ouvre-le ici.</numerusform>
                <numerusform>{n} messages sont dans le fichier. Envoie-le à {name} ; quand le sien revient, ouvre-le ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hearing.py"/>
            <source>{name} raises a hand.</source>
            <translation>{name} lève la main.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hearing.py"/>
            <source>{name}: {state}.</source>
            <comment>an answer</comment>
            <translation>{name} : {state}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hearing.py"/>
            <source>{name} proposes to swap: you write, {name} coaches.</source>
            <translation>{name} propose d'échanger : tu écris, {name} accompagne.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hearing.py"/>
            <source>Swap</source>
            <translation>Échanger</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hearing.py"/>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hearing.py"/>
            <source>Let in</source>
            <translation>Laisser entrer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hearing.py"/>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hearing.py"/>
            <source>{name} shows nothing any more.</source>
            <translation>{name} ne montre plus rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hearing.py"/>
            <source>{name} shows sent posts only from now on.</source>
            <translation>{name} ne montre plus que ses envois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hosting.py"/>
            <source>For one {role}, until {time}. It can be used once.</source>
            <translation>Pour un {role}, jusqu'à {time}. Elle sert une seule fois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hosting.py"/>
            <source>The room is out of reach: this invite is kept, and works once the room is back.</source>
            <translation>La salle est hors d'atteinte : cette invitation est gardée, et marche dès que la salle est de retour.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hosting.py"/>
            <source>{title} is out of reach just now.</source>
            <translation>{title} est hors d'atteinte pour l'instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/hosting.py"/>
            <source>{title} is open at {address}.</source>
            <translation>{title} est ouverte à l'adresse {address}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>You are in a room as a learner. Close that room first.</source>
            <translation>Tu apprends déjà dans une salle. Ferme-la d'abord.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>You were not let in. Ask for another invite.</source>
            <translation>On ne t'a pas laissé entrer. Demande une autre invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>Looking for the room…</source>
            <translation>On cherche la salle…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>You have knocked. Now they decide whether you come in.</source>
            <translation>Tu as frappé. On décide maintenant si tu entres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>No connection. It is tried again and again; you may leave this open.</source>
            <translation>Pas de connexion. L'essai se répète tout seul ; tu peux laisser ouvert.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>Save your file and send it to the learner. When theirs comes back, open it here.</source>
            <translation>Enregistre ton fichier et envoie-le à l'apprenant. Quand le sien revient, ouvre-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>the learner</source>
            <comment>a file's name</comment>
            <translation>l'apprenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>Your file is saved. Send it to the learner.</source>
            <translation>Ton fichier est enregistré. Envoie-le à l'apprenant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>This file belongs to a room. Open the invite to that room first.</source>
            <translation>Ce fichier appartient à une salle. Ouvre d'abord l'invitation dans cette salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>{name} can't be read as an invite.</source>
            <translation>{name} ne se lit pas comme une invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>{name} is no invite: it should hold one link.</source>
            <translation>{name} n'est pas une invitation : il devrait contenir un lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/pointing.py"/>
            <source>It was shown already: it can't be taken back.</source>
            <translation>C'est déjà affiché : on ne peut plus le reprendre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/saying.py"/>
            <source>This can't be said now: they are not in the room, or your role is another.</source>
            <translation>Impossible de le dire maintenant : la personne n'est pas dans la salle, ou ton rôle est autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/saying.py"/>
            <source>This is too long to be said. Cut it, and send it again.</source>
            <translation>C'est trop long pour être dit. Coupe, et renvoie.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>You coach in this room. Leave it first if you want to call a tutor for yourself.</source>
            <translation>Tu accompagnes dans cette salle. Quitte-la d'abord si tu veux appeler un tuteur pour toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>What you give to learners is counted here, live by live.</source>
            <translation>Ce que tu donnes est compté ici, direct par direct.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} remark given</source>
            <translation>
                <numerusform>{n} remarque donnée</numerusform>
                <numerusform>{n} remarques données</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} understood</source>
            <translation>
                <numerusform>{n} comprise</numerusform>
                <numerusform>{n} comprises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} applied</source>
            <translation>
                <numerusform>{n} appliquée</numerusform>
                <numerusform>{n} appliquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} praise</source>
            <translation>
                <numerusform>{n} bravo</numerusform>
                <numerusform>{n} bravos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} picture described</source>
            <translation>
                <numerusform>{n} image décrite</numerusform>
                <numerusform>{n} images décrites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} note for the end</source>
            <translation>
                <numerusform>{n} note pour la fin</numerusform>
                <numerusform>{n} notes pour la fin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>To {n} learner</source>
            <translation>
                <numerusform>À {n} personne</numerusform>
                <numerusform>À {n} personnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DraftPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/draft_pane.py"/>
            <source>Read the draft aloud</source>
            <translation>Lire le brouillon à voix haute</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/draft_pane.py"/>
            <source>Draft, live</source>
            <translation>Brouillon, en direct</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/draft_pane.py"/>
            <source>read only</source>
            <translation>lecture seule</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/draft_pane.py"/>
            <source>Draft, post {n} of {all}</source>
            <translation>Brouillon, message {n} sur {all}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/draft_pane.py"/>
            <source>Nothing is written yet.</source>
            <translation>Rien n'est encore écrit.</translation>
        </message>
    </context>
    <context>
        <name>EventBar</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/event_bar.py"/>
            <source>Put the hashtag into this post</source>
            <translation>Mettre le hashtag dans ce message</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/event_bar.py"/>
            <source>Keep the hashtag in every new post</source>
            <translation>Garder le hashtag dans chaque nouveau message</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/event_bar.py"/>
            <source>Event sheet</source>
            <translation>Fiche de l'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/event_bar.py"/>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/event_bar.py"/>
            <source>No hashtag</source>
            <translation>Pas de hashtag</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/event_bar.py"/>
            <source>No event hashtag yet</source>
            <translation>Pas encore de hashtag de l'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/event_bar.py"/>
            <source>Event hashtag #{tag}, it is in your post</source>
            <translation>Hashtag de l'événement #{tag}, il est dans ton message</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/event_bar.py"/>
            <source>Event hashtag #{tag}, not in your post yet</source>
            <translation>Hashtag de l'événement #{tag}, pas encore dans ton message</translation>
        </message>
    </context>
    <context>
        <name>EventSheet</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_file.py"/>
            <source>{name} is empty: nothing stands in it yet.</source>
            <translation>{name} est vide : rien n'y est encore écrit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_file.py"/>
            <source>{name} is not there any more.</source>
            <translation>{name} n'est plus là.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_file.py"/>
            <source>{name} is a folder, not an event sheet.</source>
            <translation>{name} est un dossier, pas une fiche d'événement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_file.py"/>
            <source>{name} may not be read: its permissions forbid it.</source>
            <translation>{name} ne peut pas être lu : ses droits d'accès l'interdisent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_file.py"/>
            <source>{name} can't be read: {reason}.</source>
            <translation>{name} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_file.py"/>
            <source>{name} is too large to be an event sheet.</source>
            <translation>{name} est trop gros pour une fiche d'événement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_file.py"/>
            <source>{name} is not a text, so not an event sheet.</source>
            <translation>{name} n'est pas un texte, donc pas une fiche d'événement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_file.py"/>
            <source>{name} is not saved as UTF-8. Save it again as UTF-8 text.</source>
            <translation>{name} n'est pas enregistré en UTF-8. Enregistre-le de nouveau comme texte UTF-8.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_file.py"/>
            <source>The sheet could not be saved in {folder} ({reason}). The file there is unchanged; save it somewhere else.</source>
            <translation>La fiche n'a pas pu être enregistrée dans {folder} ({reason}). Le fichier qui s'y trouve n'a pas changé ; enregistre-la ailleurs.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>This speaker has no name yet: name = "…"</source>
            <translation>Cette personne n'a pas encore de nom : name = "…"</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>This is a list, in square brackets: {key} = ["…"]</source>
            <translation>C'est une liste, entre crochets : {key} = ["…"]</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>Each entry begins with a line [[{key}]] of its own.</source>
            <translation>Chaque entrée commence par sa propre ligne [[{key}]].</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>Handles are written handles = { x = "…" }</source>
            <translation>Les comptes s'écrivent handles = { x = "…" }</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>“{key}” is not a key here: did you mean “{other}”?</source>
            <translation>« {key} » n'est pas une clé ici : veux-tu dire « {other} » ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>“{key}” is not a key of an event sheet; it is kept as it is.</source>
            <translation>« {key} » n'est pas une clé de fiche ; la ligne est gardée telle quelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>The first line is format = 1.</source>
            <translation>La première ligne est format = 1.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>This sheet is from a newer version (format {number}); some of it may be missing.</source>
            <translation>Cette fiche vient d'une version plus récente (format {number}) ; il peut en manquer un peu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>{value} should stand between quotation marks.</source>
            <translation>{value} doit être entre guillemets droits.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>This is true or false, without quotation marks.</source>
            <translation>C'est true (oui) ou false (non), sans guillemets.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>The coach knows French (fr) and English (en), not “{value}” yet.</source>
            <translation>Le coach connaît le français (fr) et l'anglais (en), pas encore « {value} ».</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>“{value}” is not a time zone; for example Europe/Paris.</source>
            <translation>« {value} » n'est pas un fuseau horaire ; par exemple Europe/Paris.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>Add the time: {value}T09:00:00</source>
            <translation>Ajoute l'heure : {value}T09:00:00</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>A date and its time are written 2026-11-12T09:00:00, without quotation marks.</source>
            <translation>Une date et son heure s'écrivent 2026-11-12T09:00:00, sans guillemets.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>The year {year} looks wrong.</source>
            <translation>L'année {year} paraît étrange.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>A time is written 09:30:00, without a date and without quotation marks.</source>
            <translation>Une heure s'écrit 09:30:00, sans date et sans guillemets.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>“{value}” isn't known: one of {choices}.</source>
            <translation>« {value} » n'est pas connu : choisis parmi {choices}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/event_reading.py"/>
            <source>“{value}” is not a handle: no space, no address.</source>
            <translation>« {value} » n'est pas un nom de compte : ni espace, ni adresse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/toml_lines.py"/>
            <source>“{key}” is there twice; the first one counts.</source>
            <translation>« {key} » est là deux fois ; c'est la première qui compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/toml_lines.py"/>
            <source>A time is written 09:30:00, with two digits each.</source>
            <translation>Une heure s'écrit 09:30:00, deux chiffres à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/toml_lines.py"/>
            <source>A date and its time are written 2026-11-12T09:00:00.</source>
            <translation>Une date et son heure s'écrivent 2026-11-12T09:00:00.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/toml_lines.py"/>
            <source>This is written true or false, in small letters.</source>
            <translation>On écrit true (oui) ou false (non), en minuscules.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/toml_lines.py"/>
            <source>Nothing stands after “{key} =”; a word needs quotation marks.</source>
            <translation>Il n'y a rien après « {key} = » ; un mot se met entre guillemets droits.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/toml_lines.py"/>
            <source>The list isn't complete: each word in quotation marks, commas, and ] at the end.</source>
            <translation>La liste n'est pas complète : chaque mot entre guillemets droits, des virgules, et ] à la fin.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/toml_lines.py"/>
            <source>Words stand between straight quotation marks: {key} = "…"</source>
            <translation>Les mots se mettent entre guillemets droits : {key} = "…"</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/toml_lines.py"/>
            <source>Nothing here can be read: no line says key = value.</source>
            <translation>Rien ne se lit ici : aucune ligne ne dit clé = valeur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/toml_lines.py"/>
            <source>It can't be read from this line on. Is a quotation mark or a bracket open?</source>
            <translation>Rien ne se lit plus à partir de cette ligne. Un guillemet ou un crochet est-il resté ouvert ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/hashtag.py"/>
            <source>Write the hashtag, for example #DigiDay26.</source>
            <translation>Écris le hashtag, par exemple #JournéeNum26.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/hashtag.py"/>
            <source>A hashtag has at most 100 characters.</source>
            <translation>Un hashtag a 100 caractères au plus.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/hashtag.py"/>
            <source>A hashtag has no space: #{joined}?</source>
            <translation>Un hashtag n'a pas d'espace : #{joined} ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/hashtag.py"/>
            <source>A hashtag begins with a letter or a digit, not with “{sign}”.</source>
            <translation>Un hashtag commence par une lettre ou un chiffre, pas par « {sign} ».</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/hashtag.py"/>
            <source>#{tag} would stop at #{kept}: “{sign}” ends a hashtag.</source>
            <translation>#{tag} s'arrêterait à #{kept} : « {sign} » termine un hashtag.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/hashtag.py"/>
            <source>#{tag} needs at least one letter to be a link.</source>
            <translation>#{tag} a besoin d'au moins une lettre pour devenir un lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/hashtag.py"/>
            <source>#{tag} is short: somebody else may use it. 5 to 15 characters work best.</source>
            <translation>#{tag} est court : d'autres l'utilisent peut-être. De 5 à 15 caractères, c'est le mieux.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/hashtag.py"/>
            <source>#{tag} is long to type in a hurry. 5 to 15 characters work best.</source>
            <translation>#{tag} est long à taper quand ça va vite. De 5 à 15 caractères, c'est le mieux.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/hashtag.py"/>
            <source>A capital at each word lets screen readers say #{tag} well.</source>
            <translation>Avec une majuscule à chaque mot, les lecteurs d'écran disent bien #{tag}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/lines.py"/>
            <source>Introduce</source>
            <translation>Présentation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/lines.py"/>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/lines.py"/>
            <source>Thank</source>
            <translation>Merci</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/lines.py"/>
            <source>Announce</source>
            <translation>Annonce</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/event/lines.py"/>
            <source>Close</source>
            <translation>Clôture</translation>
        </message>
    </context>
    <context>
        <name>Exchanging</name>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/exchanging.py"/>
            <source>Save a file for {name}</source>
            <translation>Enregistrer un fichier pour {name}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/exchanging.py"/>
            <source>Open a file from the learner</source>
            <translation>Ouvrir un fichier de l'apprenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>Invite</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>Save the invite</source>
            <translation>Enregistrer l'invitation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>the host</source>
            <translation>l'hôte</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>Open your tutor's file</source>
            <translation>Ouvrir le fichier de ton tuteur</translation>
        </message>
    </context>
    <context>
        <name>ExerciseCard</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/exercise_choice.py"/>
            <source>{minutes} min · #{hashtag}</source>
            <translation>{minutes} min · #{hashtag}</translation>
        </message>
    </context>
    <context>
        <name>ExerciseChoice</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/exercise_choice.py"/>
            <source>Choose a programme</source>
            <translation>Choisis une émission</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/exercise_choice.py"/>
            <source>Listen, write as you would live, and pause whenever you like. Nothing is published.</source>
            <translation>Suis l'émission, écris comme en direct, et mets en pause quand tu veux. Rien n'est publié.</translation>
        </message>
    </context>
    <context>
        <name>Exercises</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>{file}, {key}: {why}</source>
            <translation>{file}, {key} : {why}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>not readable as TOML ({detail})</source>
            <translation>illisible en TOML ({detail})</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>not the language in the file's name</source>
            <translation>pas la langue que dit le nom du fichier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>not what the lines last ({minutes})</source>
            <translation>pas la durée des répliques ({minutes})</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>nobody among the speakers is called {name}</source>
            <translation>personne parmi les voix ne s'appelle {name}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>before the start</source>
            <translation>avant le début</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>not later than the line before</source>
            <translation>pas plus tard que la réplique d'avant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>of the wrong type</source>
            <translation>pas du bon type</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>not a key of an exercise</source>
            <translation>pas une clé d'exercice</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>not one of {choice}</source>
            <translation>attendu : {choice}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/exercises.py"/>
            <source>written without its {sign}</source>
            <translation>à écrire sans son {sign}</translation>
        </message>
    </context>
    <context>
        <name>ExhibitCard</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/exhibit_card.py"/>
            <source>Who got it: {readers}</source>
            <translation>Qui l'a reçu : {readers}</translation>
        </message>
    </context>
    <context>
        <name>Explain</name>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>{name}: {body}</source>
            <comment>a person's remark</comment>
            <translation>{name} : {body}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>Urgent: it comes as soon as the keys rest.</source>
            <translation>Urgent : cela passe dès que les touches se posent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>A person's word goes before the coach's.</source>
            <translation>La parole d'une personne passe avant celle du coach.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>What protects people goes first.</source>
            <translation>Ce qui protège les personnes passe d'abord.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>Another word of your tutor is there: one at a time.</source>
            <translation>Un autre mot de ton tuteur est là : un à la fois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>It holds Send: to settle before it goes.</source>
            <translation>Elle retient l'envoi : à régler avant que le message parte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>Another remark goes first.</source>
            <translation>Une autre remarque passe d'abord.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>You said Later: it waits for the review.</source>
            <translation>Tu as dit Plus tard : elle attend le bilan.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>You decided about it at Send.</source>
            <translation>Tu as tranché au moment d'envoyer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>It waits for the review: in a first live, few rules speak.</source>
            <translation>Elle attend le bilan : dans un premier live, peu de règles parlent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>You said Not here.</source>
            <translation>Tu as dit Pas ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>You know it.</source>
            <translation>Tu sais.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>The counter says it.</source>
            <translation>Le compteur le dit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>Silence until {time}.</source>
            <translation>Silence jusqu'à {time}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>The coach's remarks are switched off in Settings.</source>
            <translation>Les remarques du coach sont coupées dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>You chose remarks after sending.</source>
            <translation>Tu as choisi les remarques après l'envoi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>Keys are moving: it waits for your pause.</source>
            <translation>Les touches bougent : elle attend ta pause.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>A tutor's remark comes first.</source>
            <translation>La remarque d'un tuteur passe d'abord.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>Something was just settled: that is shown for a moment.</source>
            <translation>Quelque chose vient d'être réglé : cela se montre un instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>It judges a finished message: it waits for Send.</source>
            <translation>Elle regarde un message terminé : elle attend l'envoi.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>{n} remark a post.</source>
            <comment>the budget is used</comment>
            <translation>
                <numerusform>{n} remarque par message.</numerusform>
                <numerusform>{n} remarques par message.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>It was said in this event already.</source>
            <translation>Elle a déjà été dite pendant cet événement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>{used} in {minutes} minutes used: from {time} on.</source>
            <comment>remarks of the coach</comment>
            <translation>{used} en {minutes} minutes, c'est le compte : à partir de {time}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>This rule spoke {n} minute ago.</source>
            <translation>
                <numerusform>Cette règle a parlé il y a {n} minute.</numerusform>
                <numerusform>Cette règle a parlé il y a {n} minutes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>One new thing at a time: from {time} on.</source>
            <translation>Une nouveauté à la fois : à partir de {time}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>{rank}, {moment}.</source>
            <translation>{rank}, {moment}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>It protects people</source>
            <translation>Elle protège les personnes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>First of what is to be settled</source>
            <translation>Première de ce qui est à régler</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>First of the warnings</source>
            <translation>Première des alertes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>First of the tips</source>
            <translation>Première des astuces</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>at Send</source>
            <translation>au moment d'envoyer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>after sending</source>
            <translation>après l'envoi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>as the agenda moves on</source>
            <translation>quand le programme avance</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>at your pause</source>
            <translation>à ta pause</translation>
        </message>
    </context>
    <context>
        <name>Explaining</name>
        <message>
            <location filename="../../src/livetweet_coach/app/explaining.py"/>
            <source>What the coach held back, and why</source>
            <translation>Ce que le coach a retenu, et pourquoi</translation>
        </message>
    </context>
    <context>
        <name>FilesCard</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/files_card.py"/>
            <source>With files</source>
            <translation>Avec des fichiers</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/files_card.py"/>
            <source>Open their file…</source>
            <translation>Ouvrir le fichier reçu…</translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <location filename="../../src/livetweet_coach/app/going.py"/>
            <source>Doors: practise or live-tweet</source>
            <translation>Les portes : s'entraîner ou live-tweeter</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/going.py"/>
            <source>End, and look back</source>
            <translation>Terminer, et faire le bilan</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/going.py"/>
            <source>The agenda runs 5 minutes later</source>
            <translation>Le programme a 5 minutes de retard</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/going.py"/>
            <source>Open an event sheet…</source>
            <translation>Ouvrir une fiche…</translation>
        </message>
    </context>
    <context>
        <name>HeldStrip</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/held_strip.py"/>
            <source>Go on writing  Esc</source>
            <translation>Continuer à écrire  Échap</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/held_strip.py"/>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/held_strip.py"/>
            <source>Shift+Enter</source>
            <translation>Maj+Entrée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/held_strip.py"/>
            <source>To settle</source>
            <translation>À régler</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/held_strip.py"/>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
    </context>
    <context>
        <name>Hiding</name>
        <message>
            <location filename="../../src/livetweet_coach/app/hiding.py"/>
            <source>Parts can be hidden in still pictures only.</source>
            <translation>On ne peut cacher des parties que dans une image fixe.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/hiding.py"/>
            <source>This picture can't be shown here, so nothing can be hidden in it.</source>
            <translation>Cette image ne peut pas s'afficher ici : on ne peut rien y cacher.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/hiding.py"/>
            <source>{why} Nothing is hidden yet.</source>
            <translation>{why} Rien n'est encore caché.</translation>
        </message>
    </context>
    <context>
        <name>HostPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>Host a room</source>
            <translation>Ouvrir une salle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>The room lives on this computer and ends with the app. Nobody needs an account.</source>
            <translation>La salle vit sur cet ordinateur et se ferme avec l'application. Personne n'a besoin de compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>Open the room</source>
            <translation>Ouvrir la salle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>Your first name</source>
            <translation>Ton prénom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>What it is about</source>
            <translation>De quoi il s'agit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>People on this network find the room by its code.</source>
            <translation>Sur ce réseau, on trouve la salle par son code.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>For people who are elsewhere. It carries sealed envelopes and reads nothing.</source>
            <translation>Pour qui est ailleurs. Il porte des enveloppes scellées et ne lit rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>Or the address of a server</source>
            <translation>Ou l'adresse d'un serveur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/host_pane.py"/>
            <source>Your first name is missing: people have to know who hosts.</source>
            <translation>Il manque ton prénom : il faut savoir qui accueille.</translation>
        </message>
    </context>
    <context>
        <name>Hosting</name>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>The server has ended.</source>
            <translation>Le serveur s'est arrêté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>{title}: open to rooms.</source>
            <translation>{title} : ouvert aux salles.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>Open to rooms.</source>
            <translation>Ouvert aux salles.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>To open a room here, put one of these lines into the app, as the server's address:</source>
            <translation>Pour ouvrir une salle ici, mets une de ces lignes dans l'application, comme adresse du serveur :</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>Whoever has a line may open rooms: hand it on like a password. Who joins needs only an invite.</source>
            <translation>Qui a une de ces lignes peut ouvrir des salles : transmets-la comme un mot de passe. Pour rejoindre une salle, une invitation suffit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>Ctrl+C ends the server, and the rooms with it.</source>
            <translation>Ctrl+C arrête le serveur, et les salles avec lui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>{file} holds no key. Remove it to get a new one; rooms made with the old one end.</source>
            <translation>{file} ne contient pas de clé. Supprime-le pour en obtenir une nouvelle ; les salles ouvertes avec l'ancienne prennent fin.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/hosting.py"/>
            <source>{file} can't be read as a certificate.</source>
            <translation>{file} ne peut pas être lu comme un certificat.</translation>
        </message>
    </context>
    <context>
        <name>Invite</name>
        <message>
            <location filename="../../src/livetweet_coach/core/room/invite.py"/>
            <source>This is not an invite. One begins with livetweet-coach://join/</source>
            <translation>Ce n'est pas une invitation. Une invitation commence par livetweet-coach://join/</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/invite.py"/>
            <source>This invite was made by a newer version. Update LiveTweet Coach to use it.</source>
            <translation>Cette invitation vient d'une version plus récente. Mets à jour LiveTweet Coach pour t'en servir.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/invite.py"/>
            <source>A part of this invite is missing or changed. Copy it all, or ask for it again.</source>
            <translation>Une partie de cette invitation manque ou a changé. Copie-la en entier, ou redemande-la.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/invite.py"/>
            <source>This invite has expired. Ask for a new one.</source>
            <translation>Cette invitation a expiré. Demandes-en une nouvelle.</translation>
        </message>
    </context>
    <context>
        <name>InvitePane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Your room</source>
            <translation>Ta salle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Copy the link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Save as a file…</source>
            <translation>Enregistrer en fichier…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Save the QR code as a picture…</source>
            <translation>Enregistrer le QR code en image…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>On the same network, this code read aloud is enough:</source>
            <translation>Sur le même réseau, il suffit de lire ce code à voix haute :</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>The link to hand on</source>
            <translation>Le lien à transmettre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>QR code of the link</source>
            <translation>QR code du lien</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>The invite</source>
            <translation>L'invitation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Back to writing</source>
            <translation>Retour à l'écriture</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Another invite</source>
            <translation>Une autre invitation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Close the room</source>
            <translation>Fermer la salle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>The room</source>
            <translation>La salle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Leave the room</source>
            <translation>Quitter la salle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Sent posts</source>
            <translation>Messages envoyés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Drafts too</source>
            <translation>Brouillons aussi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>{name} sees</source>
            <translation>Ce que voit {name}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Save a file for {name}…</source>
            <translation>Enregistrer un fichier pour {name}…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Open a file from {name}…</source>
            <translation>Ouvrir un fichier de {name}…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/invite_pane.py"/>
            <source>Part from {name}</source>
            <translation>Quitter {name}</translation>
        </message>
    </context>
    <context>
        <name>Inviting</name>
        <message>
            <location filename="../../src/livetweet_coach/app/room/inviting.py"/>
            <source>Save the QR code</source>
            <translation>Enregistrer le QR code</translation>
        </message>
    </context>
    <context>
        <name>JoinPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Coach somebody</source>
            <translation>Accompagner quelqu'un</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>You follow somebody's live from afar, and say one thing at a time. No account: an invite is all.</source>
            <translation>Tu suis le direct de quelqu'un, de loin, et tu dis une chose à la fois. Pas de compte : une invitation suffit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Come in</source>
            <translation>Entrer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>The learner reads it, and nobody else is told.</source>
            <translation>L'apprenant le lit, et personne d'autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Your first name</source>
            <translation>Ton prénom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Paste the link you were sent, or type the code of eight signs if you are on the same network.</source>
            <translation>Colle le lien reçu, ou tape le code de huit signes si l'on est sur le même réseau.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>The invite</source>
            <translation>L'invitation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Open an invite's file…</source>
            <translation>Ouvrir le fichier d'une invitation…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Host a room myself</source>
            <translation>Ouvrir ma propre salle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>You can also drop the file here. A QR code is for phones: from a picture of one, ask for the link instead.</source>
            <translation>Tu peux aussi déposer le fichier ici. Un QR code est fait pour les téléphones : à partir d'une image, demande plutôt le lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Another way</source>
            <translation>Autrement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Save my file…</source>
            <translation>Enregistrer mon fichier…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Open their file…</source>
            <translation>Ouvrir le fichier reçu…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Stop waiting</source>
            <translation>Ne plus attendre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>The learner sees these words too. Read them to each other before they let you in:</source>
            <translation>L'apprenant voit aussi ces mots. À comparer à voix haute avant d'entrer :</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>Your first name is missing: the learner has to know who asks.</source>
            <translation>Il manque ton prénom : l'apprenant doit savoir qui demande.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>The invite is missing: paste its link, or type its code.</source>
            <translation>Il manque l'invitation : colle son lien, ou tape son code.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/join_pane.py"/>
            <source>A QR code can't be read from a picture here. Paste the link that came with it.</source>
            <translation>Un QR code ne se lit pas ici depuis une image. Colle le lien qui l'accompagne.</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>Save my file</source>
            <translation>Enregistrer mon fichier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>Open the learner's file</source>
            <translation>Ouvrir le fichier de l'apprenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/joining.py"/>
            <source>Open an invite</source>
            <translation>Ouvrir une invitation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>Somebody has already come in with this invite. Ask for another one.</source>
            <translation>Quelqu'un est déjà entré avec cette invitation. Demandes-en une autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>This invite or code is over. Ask for a new one.</source>
            <translation>Cette invitation ou ce code n'est plus valable. Demandes-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>The room does not know this invite. Ask for a new one.</source>
            <translation>La salle ne connaît pas cette invitation. Demandes-en une nouvelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>This is not the room's code. Look at it again.</source>
            <translation>Ce n'est pas le code de la salle. Regarde-le encore une fois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>The code was tried too often and is over. Ask for a new one.</source>
            <translation>Le code a été essayé trop de fois, il n'est plus valable. Demandes-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>The host did not let you in.</source>
            <translation>L'hôte ne t'a pas fait entrer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>The room is full.</source>
            <translation>La salle est pleine.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>{name} came with an invite that was used before, and was not let in.</source>
            <translation>L'invitation de {name} avait déjà servi : l'entrée est restée fermée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>{name} came with an invite or code that is over.</source>
            <translation>{name} a donné une invitation ou un code qui n'est plus valable.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>{name} came with an invite that this room did not make.</source>
            <translation>{name} a donné une invitation qui ne vient pas de cette salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>{name} typed a wrong code.</source>
            <translation>{name} a tapé un autre code que celui de la salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>The code was tried too often and is over. Make a new one.</source>
            <translation>Le code a été essayé trop de fois, il n'est plus valable. Crées-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>You did not let {name} in.</source>
            <translation>Tu n'as pas fait entrer {name}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/joining.py"/>
            <source>{name} could not come in: the room is full.</source>
            <translation>{name} n'a pas pu entrer : la salle est pleine.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <location filename="../../src/livetweet_coach/app/keeping.py"/>
            <source>Your photo is nearly ready: try again in a moment.</source>
            <translation>Ta photo est presque prête : réessaie dans un instant.</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message>
            <location filename="../../src/livetweet_coach/app/keeping.py"/>
            <source>Kept. It comes back to mind {when}.</source>
            <comment>when: at 14:00, tomorrow at 9:00</comment>
            <translation>Gardé. Il te reviendra en tête {when}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/keeping.py"/>
            <source>Kept. It comes back to mind when the embargo ends, {when}.</source>
            <translation>Gardé. Le rappel viendra à la fin de l'embargo, {when}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/reminding.py"/>
            <source>Go on with it  {keys}</source>
            <translation>Reprendre  {keys}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/reminding.py"/>
            <source>See them  {keys}</source>
            <translation>Les voir  {keys}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/reminding.py"/>
            <source>In 10 minutes</source>
            <translation>Dans 10 minutes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/reminding.py"/>
            <source>Reminder {when}: {words}</source>
            <translation>Rappel {when} : {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/reminding.py"/>
            <source>{n} reminders, the first: {words}</source>
            <translation>
                <numerusform>{n} rappel : {words}</numerusform>
                <numerusform>{n} rappels, le premier : {words}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>Thrown away: {words}</source>
            <translation>Jeté : {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>{n} draft kept for later</source>
            <translation>
                <numerusform>{n} brouillon gardé pour plus tard</numerusform>
                <numerusform>{n} brouillons gardés pour plus tard</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>Kept {when}</source>
            <translation>Gardé {when}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>{n} posts</source>
            <translation>
                <numerusform>{n} message</numerusform>
                <numerusform>{n} messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>{n} picture</source>
            <translation>
                <numerusform>{n} image</numerusform>
                <numerusform>{n} images</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>Reminder {when}</source>
            <translation>Rappel {when}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>A picture without words</source>
            <translation>Une image sans texte</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>{words}</source>
            <comment>words with their own quotation marks</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>Never</source>
            <comment>no reminder</comment>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>In an hour</source>
            <translation>Dans une heure</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>When the talk ends, {when}</source>
            <translation>À la fin de l'intervention, {when}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>When the embargo ends, {when}</source>
            <translation>À la fin de l'embargo, {when}</translation>
        </message>
    </context>
    <context>
        <name>KeptPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/kept/kept_pane.py"/>
            <source>Kept for later</source>
            <translation>Gardés pour plus tard</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/kept/kept_pane.py"/>
            <source>Go on with it</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/kept/kept_pane.py"/>
            <source>Throw it away</source>
            <translation>Jeter</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/kept/kept_pane.py"/>
            <source>Bring it back</source>
            <translation>Faire revenir</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/kept/kept_pane.py"/>
            <source>Kept drafts</source>
            <translation>Brouillons gardés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/kept/kept_pane.py"/>
            <source>Enter goes on with a draft, Delete throws it away.</source>
            <translation>Entrée reprend un brouillon, Suppr le jette.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/kept/kept_pane.py"/>
            <source>Remind me</source>
            <translation>Me le rappeler</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/kept/kept_pane.py"/>
            <source>Nothing is kept. While you write, Ctrl+S puts your draft away for later: it waits here.</source>
            <translation>Rien n'est gardé. Pendant que tu écris, Ctrl+S met ton brouillon de côté : il attend ici.</translation>
        </message>
    </context>
    <context>
        <name>KeysModel</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/help/keys_pane.py"/>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/help/keys_pane.py"/>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/help/keys_pane.py"/>
            <source>Where</source>
            <translation>Où</translation>
        </message>
    </context>
    <context>
        <name>KeysPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/help/keys_pane.py"/>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/help/keys_pane.py"/>
            <source>Search an action or a key</source>
            <translation>Chercher une action ou une touche</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/help/keys_pane.py"/>
            <source>No action has these words.</source>
            <translation>Aucune action ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/help/keys_pane.py"/>
            <source>Actions and their keys</source>
            <translation>Les actions et leurs touches</translation>
        </message>
    </context>
    <context>
        <name>KindStrip</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/kind_strip.py"/>
            <source>Whom the private message is for</source>
            <translation>À qui va le message privé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/kind_strip.py"/>
            <source>Scheduled: it leaves later, by itself</source>
            <translation>Programmé : il partira plus tard, tout seul</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/kind_strip.py"/>
            <source>Template — nothing is sent</source>
            <translation>Modèle — rien n'est envoyé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/kind_strip.py"/>
            <source>Private message to @{who}</source>
            <translation>Message privé à @{who}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/kind_strip.py"/>
            <source>Private message, to whom?</source>
            <translation>Message privé, à qui ?</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <location filename="../../src/livetweet_coach/app/kinds.py"/>
            <source>Write a private message</source>
            <translation>Écrire un message privé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/kinds.py"/>
            <source>Write a template</source>
            <translation>Écrire un modèle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/kinds.py"/>
            <source>Schedule it…</source>
            <translation>Programmer l'envoi…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/kinds.py"/>
            <source>Back to a post</source>
            <translation>Revenir à un message public</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/kinds.py"/>
            <source>Whom is the private message for?</source>
            <translation>À qui va le message privé ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/kinds.py"/>
            <source>Keep the template</source>
            <translation>Garder le modèle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/kinds.py"/>
            <source>Schedule</source>
            <translation>Programmer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/kinds.py"/>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/kinds.py"/>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
    </context>
    <context>
        <name>KnockRow</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/knock_row.py"/>
            <source>{name} would like to come in.</source>
            <translation>{name} demande à entrer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/knock_row.py"/>
            <source>Their words are: {words}. Ask them to read theirs to you: the same words, the same person.</source>
            <translation>Ses mots sont : {words}. Demande-lui de te lire les siens : mêmes mots, même personne.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/room/knock_row.py"/>
            <source>{answer}: {name}</source>
            <translation>{answer} : {name}</translation>
        </message>
    </context>
    <context>
        <name>Learner</name>
        <message>
            <location filename="../../src/livetweet_coach/app/learner.py"/>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/learner.py"/>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/learner.py"/>
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/learner.py"/>
            <source>Tutor</source>
            <translation>Tuteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/learner.py"/>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/learner.py"/>
            <source>App</source>
            <translation>Application</translation>
        </message>
    </context>
    <context>
        <name>LearnersPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/learners_pane.py"/>
            <source>Learners</source>
            <translation>Apprenants</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/learners_pane.py"/>
            <source>Follow several at once</source>
            <translation>En suivre plusieurs</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/learners_pane.py"/>
            <source>To the hand that waits longest</source>
            <translation>Vers la main levée la plus ancienne</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/learners_pane.py"/>
            <source>Next learner</source>
            <translation>Apprenant suivant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/learners_pane.py"/>
            <source>Previous learner</source>
            <translation>Apprenant précédent</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/learners_pane.py"/>
            <source>Learner {n}</source>
            <translation>Apprenant {n}</translation>
        </message>
    </context>
    <context>
        <name>LessonBox</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/lesson_box.py"/>
            <source>Put it into the recap</source>
            <translation>Le mettre dans le récap</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/lesson_box.py"/>
            <source>What I keep from it</source>
            <translation>Ce que j'en retiens</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/lesson_box.py"/>
            <source>Private: it stays on this computer.</source>
            <translation>Privé : cela reste sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>ListsForm</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/lists_form.py"/>
            <source>Never to be shown</source>
            <translation>À ne jamais montrer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/lists_form.py"/>
            <source>Codes, passwords, private links: a post that holds one is held back.</source>
            <translation>Codes, mots de passe, liens privés : un message qui en contient un est retenu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/lists_form.py"/>
            <source>Links to have ready</source>
            <translation>Liens à garder sous la main</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/lists_form.py"/>
            <source>One a line</source>
            <translation>Un par ligne</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/lists_form.py"/>
            <source>Words of this event</source>
            <translation>Les mots de l'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/lists_form.py"/>
            <source>Acronyms and names that the coach should know, one a line</source>
            <translation>Sigles et noms que le coach doit connaître, un par ligne</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/lists_form.py"/>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/lists_form.py"/>
            <source>Who live-tweets with you, one handle a line</source>
            <translation>Qui live-tweete avec toi, un identifiant par ligne</translation>
        </message>
    </context>
    <context>
        <name>Live</name>
        <message>
            <location filename="../../src/livetweet_coach/app/event_now.py"/>
            <source>Next: {talk}</source>
            <translation>Ensuite : {talk}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>Practice — nothing is published</source>
            <translation>Entraînement — rien n'est publié</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>Live — your posts are published</source>
            <translation>Direct — messages publiés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>Copy and paste — you publish</source>
            <translation>Copier-coller — c'est toi qui publies</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>You, in practice · counted as on {network}</source>
            <translation>Toi, à l'entraînement · compté comme sur {network}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>You, with your own app · counted as on {network}</source>
            <translation>Toi, avec ton application · compté comme sur {network}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>No account: choose where your posts go</source>
            <translation>Aucun compte : choisis où vont tes messages</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>You post as {account}</source>
            <translation>Tu publies avec {account}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/live.py"/>
            <source>You post as {accounts}</source>
            <comment>several accounts</comment>
            <translation>Tu publies avec {accounts}</translation>
        </message>
    </context>
    <context>
        <name>LiveStartPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Live-tweet an event</source>
            <translation>Live-tweeter un événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>#DigiDay26</source>
            <translation>#JournéeNum26</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>The event's hashtag</source>
            <translation>Le hashtag de l'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>The rest can be filled in later, even while you are live.</source>
            <translation>Le reste pourra être complété plus tard, même pendant le live.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>A hashtag is enough</source>
            <translation>Un hashtag suffit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Nothing is published: your posts stay on this computer, in a practice timeline.</source>
            <translation>Rien n'est publié : tes messages restent sur cet ordinateur, dans un fil d'entraînement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>The app writes with you, checks and copies. You paste and post with your usual app, no account to connect.</source>
            <translation>L'application écrit avec toi, vérifie et copie. Tu colles et publies avec ton application habituelle, sans connecter de compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Your posts leave from here, once and in order, as soon as the wifi allows.</source>
            <translation>Tes messages partent d'ici, une seule fois et dans l'ordre, dès que le wifi le permet.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Copy and paste to my network</source>
            <translation>Copier-coller vers mon réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>My accounts</source>
            <translation>Mes comptes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Connect an account…</source>
            <translation>Connecter un compte…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Where do your posts go?</source>
            <translation>Où vont tes messages ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Open a sheet…</source>
            <translation>Ouvrir une fiche…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>Write a sheet</source>
            <translation>Écrire une fiche</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>You can also drop a .ltevent file anywhere on this page.</source>
            <translation>Tu peux aussi déposer un fichier .ltevent n'importe où sur cette page.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/live_start_pane.py"/>
            <source>With an event sheet</source>
            <translation>Avec une fiche d'événement</translation>
        </message>
    </context>
    <context>
        <name>Mastery</name>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/review.py"/>
            <source>just met</source>
            <translation>découverte</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/review.py"/>
            <source>with a hand</source>
            <translation>avec un coup de main</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/review.py"/>
            <source>a word is enough</source>
            <translation>un mot suffit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/review.py"/>
            <source>by yourself</source>
            <translation>en autonomie</translation>
        </message>
    </context>
    <context>
        <name>MediaStrip</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/media_strip.py"/>
            <source>Pictures of this post</source>
            <translation>Images de ce message</translation>
        </message>
    </context>
    <context>
        <name>MediaTile</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/media_strip.py"/>
            <source>Remove picture {n}</source>
            <translation>Retirer l'image {n}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/media_strip.py"/>
            <source>unreadable picture</source>
            <translation>image illisible</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/media_strip.py"/>
            <source>described</source>
            <translation>décrite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/media_strip.py"/>
            <source>to describe</source>
            <translation>à décrire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/media_strip.py"/>
            <source>Describe this picture</source>
            <translation>Décrire cette image</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/media_strip.py"/>
            <source>Video {n} of {all}, {state}</source>
            <translation>Vidéo {n} de {all}, {state}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/media_strip.py"/>
            <source>Photo {n} of {all}, {state}</source>
            <translation>Photo {n} de {all}, {state}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/media_strip.py"/>
            <source>Picture {n} of {all}, {state}</source>
            <translation>Image {n} de {all}, {state}</translation>
        </message>
    </context>
    <context>
        <name>Museum</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/museum.py"/>
            <source>{file}: {why}</source>
            <translation>{file} : {why}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/museum.py"/>
            <source>{file}, line {line}, {key}: {why}</source>
            <translation>{file}, ligne {line}, {key} : {why}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/museum.py"/>
            <source>can't be read ({detail})</source>
            <translation>ne se lit pas ({detail})</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/museum.py"/>
            <source>missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/museum.py"/>
            <source>of the wrong type</source>
            <translation>n'est pas du bon type</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/museum.py"/>
            <source>not a key of an exhibit</source>
            <translation>n'est pas une clé de pièce</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/museum.py"/>
            <source>not one of {choice}</source>
            <translation>n'est pas l'un de {choice}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/museum.py"/>
            <source>four or five are needed</source>
            <translation>il en faut quatre ou cinq</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/museum.py"/>
            <source>empty</source>
            <translation>est vide</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/museum.py"/>
            <source>Private message</source>
            <translation>Message privé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/museum.py"/>
            <source>Template of a message</source>
            <translation>Modèle de message</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/museum.py"/>
            <source>Public post</source>
            <translation>Message public</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/museum.py"/>
            <source>Scheduled post</source>
            <translation>Message programmé</translation>
        </message>
    </context>
    <context>
        <name>MuseumDoor</name>
        <message>
            <location filename="../../src/livetweet_coach/app/museum.py"/>
            <source>Museum of automatic messages</source>
            <translation>Musée des messages automatiques</translation>
        </message>
    </context>
    <context>
        <name>MuseumPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>Museum of automatic messages</source>
            <translation>Musée des messages automatiques</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>What do you notice?</source>
            <translation>Que remarques-tu ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>Reveal</source>
            <translation>Dévoiler</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>Previous</source>
            <translation>Pièce précédente</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>Next</source>
            <translation>Pièce suivante</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>All of it is made up. Nothing is sent from here, and nothing is counted.</source>
            <translation>Tout est inventé. Rien ne part d'ici, et rien n'est compté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>The museum is empty for now.</source>
            <translation>Le musée est vide pour l'instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>Left out: {what}</source>
            <translation>Laissé de côté : {what}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>Next exhibit</source>
            <translation>Passer à la suivante</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>Exhibit {number} of {total}</source>
            <translation>Pièce {number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>The coach would say nothing here.</source>
            <translation>Le coach ne dirait rien ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>You also noticed: {reasons}</source>
            <translation>Tu as aussi remarqué : {reasons}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>A better way: {better}</source>
            <translation>Mieux : {better}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/museum/museum_pane.py"/>
            <source>The coach would remark: {message}</source>
            <translation>Le coach remarquerait : {message}</translation>
        </message>
    </context>
    <context>
        <name>Next step</name>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>When the counter turns, stop: the second idea is the next post.</source>
            <translation>Quand le compteur change de couleur, arrête-toi : la deuxième idée est le message suivant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Before sending, add what somebody outside the room would learn.</source>
            <translation>Avant d'envoyer, ajoute ce qu'apprend une personne qui n'est pas dans la salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Reread the last three words before you send.</source>
            <translation>Relis les trois derniers mots avant d'envoyer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Begin each post by checking that its hashtag is there.</source>
            <translation>Commence chaque message par un coup d'œil à son hashtag.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Pick the event's hashtag from the list instead of typing it.</source>
            <translation>Choisis le hashtag de l'événement dans la liste au lieu de le taper.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Keep the event's hashtag, and one more at most.</source>
            <translation>Garde le hashtag de l'événement, et un de plus au maximum.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Give each word of a hashtag its capital.</source>
            <translation>Donne à chaque mot d'un hashtag sa majuscule.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>In a hashtag: letters and digits, nothing between.</source>
            <translation>Dans un hashtag : des lettres et des chiffres, rien entre eux.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Type @ when you name a speaker: the list has their handle.</source>
            <translation>Tape @ quand tu nommes quelqu'un : la liste connaît son identifiant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Thank a group by its name, and mention only who should answer.</source>
            <translation>Remercie un groupe par son nom, et ne mentionne que qui doit répondre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Let a post begin with what happens, and the handle come after.</source>
            <translation>Commence par ce qui se passe, l'identifiant vient après.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Put four words before each link: what one finds there.</source>
            <translation>Mets quatre mots avant chaque lien : ce qu'on y trouve.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>After a full stop, a space.</source>
            <translation>Après un point, une espace.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Describe the picture while you look at it, before the text.</source>
            <translation>Décris la photo pendant que tu la regardes, avant le texte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>In a description, write the slide's text and its figure.</source>
            <translation>Dans une description, écris le texte de la diapo et son chiffre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Number a thread once it is written, not before.</source>
            <translation>Numérote un fil une fois écrit, pas avant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Type the name first, then open the quotation marks.</source>
            <translation>Écris d'abord le nom, puis ouvre les guillemets.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Type both quotation marks, then write between them.</source>
            <translation>Tape les deux guillemets, puis écris entre eux.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Instead of an automatic word, three real ones to one person.</source>
            <translation>Au lieu d'un mot automatique, trois vrais mots à une personne.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Say your post aloud: does it sound like you?</source>
            <translation>Dis ton message à voix haute : est-ce que c'est toi ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Look at your last posts before sending one again.</source>
            <translation>Regarde tes derniers messages avant d'en renvoyer un.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Write the sentence in words, and put its hashtags after it.</source>
            <translation>Écris la phrase en mots, et mets ses hashtags après.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Pick a handle from the list that opens when you type @.</source>
            <translation>Choisis l'identifiant dans la liste qui s'ouvre quand tu tapes @.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Write a handle with all that comes after its second @.</source>
            <translation>Écris un identifiant avec tout ce qui suit son second @.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Open a link in a private window before you share it.</source>
            <translation>Ouvre un lien en navigation privée avant de le partager.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Copy a link from its page, and cut what comes after the ?.</source>
            <translation>Copie le lien depuis sa page, et coupe ce qui suit le point d'interrogation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Choose the four pictures that say most.</source>
            <translation>Choisis les quatre images qui en disent le plus.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Let the app make the copies of your photos: it takes the place out.</source>
            <translation>Laisse l'application faire les copies de tes photos : elle enlève le lieu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>One emoji, at the end: it says more than five.</source>
            <translation>Un seul emoji, à la fin : il en dit plus que cinq.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>After each post, look at its marks once: what stands before them?</source>
            <translation>Après chaque message, un coup d'œil aux signes : qu'y a-t-il devant ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Find the keys of your language's quotation marks, and keep them at hand.</source>
            <translation>Cherche les touches des guillemets « » sur ton clavier, et garde-les sous la main.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Lift your hands, read the post once, then send it.</source>
            <translation>Lève les mains, relis le message une fois, puis envoie-le.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Take a name from the list instead of from memory.</source>
            <translation>Prends un nom dans la liste plutôt que de mémoire.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>When you put something right, begin with “Correction”.</source>
            <translation>Quand tu rectifies, commence par « Correction ».</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>When you disagree, ask a question about the idea.</source>
            <translation>Quand tu n'es pas d'accord, pose une question sur l'idée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>At the third post about one talk, go on in a thread.</source>
            <translation>Au troisième message d'une même intervention, continue en fil.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>After two quotes, say in your words what they change.</source>
            <translation>Après deux citations, dis avec tes mots ce qu'elles changent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>When a talk begins, one line first: who, and about what.</source>
            <translation>Au début d'une intervention, une ligne d'abord : qui, et sur quoi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Keep ten posts for the closing.</source>
            <translation>Garde dix messages pour la clôture.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Say it once in public rather than to each in private.</source>
            <translation>Dis-le une fois en public plutôt qu'à chacun en privé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Before a live, look at what would leave by itself.</source>
            <translation>Avant un direct, regarde ce qui partirait tout seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Thank one person, and say for what.</source>
            <translation>Remercie une personne, et dis pour quoi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>The same evening, gather your five best posts in a recap.</source>
            <translation>Le soir même, réunis tes cinq meilleurs messages dans un récap.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>At the end of a live, answer the oldest question first.</source>
            <translation>À la fin d'un direct, réponds d'abord à la plus ancienne question.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Let the words be strong rather than their letters.</source>
            <translation>Fais porter la force par les mots plutôt que par leurs lettres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Keep an eye on this: {why}</source>
            <translation>Garde un œil là-dessus : {why}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Next time one post is enough: what would you tell a friend who is not here?</source>
            <translation>La prochaine fois, un message suffit : que dirais-tu à une amie qui n'est pas là ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/steps.py"/>
            <source>Carry on like this, with one post in your own words after each quote.</source>
            <translation>Continue comme ça, avec un message dans tes mots après chaque citation.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/widgets/notice.py"/>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Which hashtag? It is how people follow you.</source>
            <translation>Quel hashtag ? C'est par lui qu'on te suit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>#{hashtag} goes into each post.</source>
            <translation>#{hashtag} dans chaque message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Who speaks? Note the names as you hear them, spelt right.</source>
            <translation>Qui parle ? Note les noms au passage, avec leur orthographe.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Names at hand: {names}.</source>
            <translation>Les noms sous la main : {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Names at hand: {names} and {n} more.</source>
            <translation>
                <numerusform>Les noms sous la main : {names} et {n} autre.</numerusform>
                <numerusform>Les noms sous la main : {names} et {n} autres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>“{talk}”: {policy}. I will remind you.</source>
            <translation>« {talk} » : {policy}. Je te le rappellerai.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>{n} talks have rules of their own. I will remind you.</source>
            <translation>
                <numerusform>{n} intervention a sa règle de diffusion. Je te la rappellerai.</numerusform>
                <numerusform>{n} interventions ont leur règle de diffusion. Je te les rappellerai.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Everything may be shared today.</source>
            <translation>Tout peut être diffusé aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Nothing is said about sharing: listen for “please don't post this”.</source>
            <translation>Rien n'est dit sur la diffusion : tends l'oreille à un « merci de ne pas diffuser ».</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Each picture gets its sentence; children's faces stay out.</source>
            <translation>Chaque photo a sa phrase ; pas de visage d'enfant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Each picture gets a sentence for those who cannot see it.</source>
            <translation>Chaque photo a sa phrase, pour qui ne la voit pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>At {time}, a last post to thank and close.</source>
            <translation>À {time}, un dernier message pour remercier et conclure.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>At the end, a last post to thank and close.</source>
            <translation>À la fin, un dernier message pour remercier et conclure.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>not to be shared</source>
            <translation>à ne pas diffuser</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>no photos</source>
            <translation>pas de photo</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>ideas yes, names no</source>
            <translation>les idées oui, les noms non</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>not before its hour</source>
            <translation>pas avant l'heure dite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>free to share</source>
            <translation>diffusion libre</translation>
        </message>
    </context>
    <context>
        <name>OpeningPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/opening_pane.py"/>
            <source>Before you begin</source>
            <translation>Avant de commencer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/opening_pane.py"/>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/opening_pane.py"/>
            <source>Complete the sheet</source>
            <translation>Compléter la fiche</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/opening_pane.py"/>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/opening_pane.py"/>
            <source>have a look</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/opening_pane.py"/>
            <source>left blank</source>
            <translation>laissé vide</translation>
        </message>
    </context>
    <context>
        <name>OtherRemarks</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/other_remarks.py"/>
            <source>Other remarks</source>
            <translation>Autres remarques</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/other_remarks.py"/>
            <source>A</source>
            <comment>key: apply</comment>
            <translation>A</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/other_remarks.py"/>
            <source>L</source>
            <comment>key: later</comment>
            <translation>P</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/other_remarks.py"/>
            <source>N</source>
            <comment>key: not here</comment>
            <translation>I</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/other_remarks.py"/>
            <source>K</source>
            <comment>key: I know</comment>
            <translation>S</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/other_remarks.py"/>
            <source>{apply} apply · {later} later · {here} not here · {know} I know</source>
            <translation>{apply} appliquer · {later} plus tard · {here} pas ici · {know} je sais</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/outbox.py"/>
            <source>Something went wrong while sending. Trying again in a moment.</source>
            <translation>L'envoi n'a pas marché. Nouvel essai dans un instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/publisher.py"/>
            <source>A picture did not go through. Your post is kept and tried again.</source>
            <translation>Une image n'est pas passée. Ton message est gardé, et un nouvel essai suivra.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/publisher.py"/>
            <source>The answer makes no sense: looking whether the post arrived.</source>
            <translation>La réponse n'a pas de sens : on regarde si le message est arrivé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/publisher.py"/>
            <source>Private messages don't go to Bluesky from here: write it in Bluesky's own app.</source>
            <translation>Les messages privés ne partent pas d'ici vers Bluesky : écris-le dans l'application de Bluesky.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/session.py"/>
            <source>The key to this account is gone. Connect the account again.</source>
            <translation>La clé de ce compte n'est plus là. Reconnecte le compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>Bluesky has closed or paused this account. Nothing can be posted from it.</source>
            <translation>Bluesky a fermé ou suspendu ce compte. Rien ne peut en partir.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>Bluesky no longer knows this app. Connect the account again.</source>
            <translation>Bluesky ne connaît plus l'application. Reconnecte le compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>The server asks for a pause. Your post is kept and leaves by itself.</source>
            <translation>Le serveur demande une pause. Ton message est gardé et partira seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>A picture is too large for Bluesky. Take it out, or attach it again.</source>
            <translation>Une image est trop grande pour Bluesky. Retire-la, ou attache-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>The server has trouble of its own: looking whether the post arrived.</source>
            <translation>Le serveur a ses propres ennuis : on regarde si le message est arrivé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>The server can't prove who it is: nothing was sent. Is this network safe?</source>
            <translation>Le serveur ne peut pas prouver son identité : rien n'est parti. Ce réseau est-il sûr ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>No network. Your post is kept and leaves by itself.</source>
            <translation>Pas de réseau. Ton message est gardé et partira seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>The answer was lost: looking whether it arrived.</source>
            <translation>La réponse s'est perdue : on regarde si le message est arrivé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>The server does not take this post. Change it, or post it there yourself.</source>
            <translation>Le serveur ne prend pas ce message. Change-le, ou publie-le là-bas toi-même.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/bluesky/troubles.py"/>
            <source>The server does not take this post: “{words}”</source>
            <translation>Le serveur ne prend pas ce message : « {words} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/clipboard.py"/>
            <source>Copy and paste is for posts: write a private message in your own app.</source>
            <translation>Copier-coller, c'est pour les messages publics : écris le message privé dans ton application habituelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/messages.py"/>
            <source>@{who} can't be a name on Mastodon: it goes @name, or @name@server.</source>
            <translation>@{who} ne peut pas être un nom sur Mastodon : il s'écrit @nom, ou @nom@serveur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/messages.py"/>
            <source>{server} does not find @{who}: the message did not reach them, and was taken off. Is the name right? On another server it goes @name@server.</source>
            <translation>{server} ne trouve pas @{who} : le message ne lui est pas parvenu, et a été retiré. Le nom est-il juste ? Sur un autre serveur, il s'écrit @nom@serveur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/publisher.py"/>
            <source>The server is still working on a picture. Your post is kept and tried again.</source>
            <translation>Le serveur travaille encore sur une image. Ton message est gardé, et un nouvel essai suivra.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/publisher.py"/>
            <source>The post that this one answers is no longer there.</source>
            <translation>Le message auquel celui-ci répond n'est plus là.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/mastodon/troubles.py"/>
            <source>The server no longer knows this app. Connect the account again.</source>
            <translation>Le serveur ne connaît plus l'application. Reconnecte le compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/pictures.py"/>
            <source>A picture can't be read any more. Take it out, or attach it again.</source>
            <translation>Une image ne se lit plus. Retire-la, ou attache-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/sending.py"/>
            <source>The app stopped while this was being sent: looking whether it arrived.</source>
            <translation>L'application s'est arrêtée pendant l'envoi : on regarde si le message est arrivé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/sending.py"/>
            <source>Nobody can tell whether this was posted: look at your account, then say so here.</source>
            <translation>Impossible de savoir si ce message est publié : regarde sur ton compte, puis dis-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/sending.py"/>
            <source>This app can't take it off there.</source>
            <translation>Cette application ne peut pas le retirer de là-bas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/sending.py"/>
            <source>It did not work. Trying again soon.</source>
            <translation>Cela n'a pas marché. Nouvel essai bientôt.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/sending.py"/>
            <source>The account for this post is no longer here.</source>
            <translation>Le compte de ce message n'est plus là.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Copy the text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>It is there</source>
            <translation>Il y est</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Try now</source>
            <translation>Réessayer maintenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Send it now</source>
            <translation>L'envoyer maintenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Keep for later</source>
            <translation>Garder pour plus tard</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Leave it at {out} of {total}</source>
            <translation>En rester à {out} sur {total}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Take off what is out</source>
            <translation>Retirer ce qui est publié</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Don't send it</source>
            <translation>Ne pas l'envoyer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Open it</source>
            <translation>L'ouvrir</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Take it off</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Look on the network</source>
            <translation>Regarder sur le réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>It isn't there</source>
            <translation>Il n'y est pas</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Look again</source>
            <translation>Regarder encore</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Edit what hasn't left</source>
            <translation>Modifier ce qui n'est pas parti</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/offers.py"/>
            <source>Take it back</source>
            <translation>Le reprendre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Leaving in a moment</source>
            <translation>Part dans un instant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Queued</source>
            <translation>En file</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Sending its pictures</source>
            <translation>Envoi de ses images</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Copied: have you posted it?</source>
            <translation>Copié : l'as-tu publié ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>To be tried again</source>
            <translation>Nouvel essai à venir</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Looking whether it arrived</source>
            <translation>On regarde s'il est arrivé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Needs you</source>
            <translation>T'attend</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Written more than 10 minutes ago: send it now?</source>
            <translation>Écrit il y a plus de 10 minutes : l'envoyer maintenant ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Kept</source>
            <translation>Gardé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Being taken off the network</source>
            <translation>Retrait du réseau en cours</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Taken off the network</source>
            <translation>Retiré du réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>Perhaps sent: to be checked</source>
            <translation>Peut-être envoyé : à vérifier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/said.py"/>
            <source>{out} of {total} sent</source>
            <translation>{out} sur {total} envoyés</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/pack_card.py"/>
            <source>Read it</source>
            <translation>Le lire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/pack_card.py"/>
            <source>Change it</source>
            <translation>Le modifier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/pack_card.py"/>
            <source>Stop using it</source>
            <translation>Ne plus l'utiliser</translation>
        </message>
    </context>
    <context>
        <name>PackReadingPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/reading_pane.py"/>
            <source>Use it for this event</source>
            <translation>L'utiliser pour cet événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/reading_pane.py"/>
            <source>Change it</source>
            <translation>Le modifier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/reading_pane.py"/>
            <source>This is all there is in it. It is only read; nothing in it runs.</source>
            <translation>C'est tout ce qu'il contient. On le lit, rien n'y est exécuté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/reading_pane.py"/>
            <source>The text of the pack</source>
            <translation>Le texte du recueil</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/reading_pane.py"/>
            <source>This pack is in use for this event.</source>
            <translation>Ce recueil sert pour cet événement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/reading_pane.py"/>
            <source>Nothing of it is used yet. Read it first.</source>
            <translation>Rien n'en est encore utilisé. Lis-le d'abord.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/reading_pane.py"/>
            <source>There is nothing in it that could be used.</source>
            <translation>Il n'y a rien dedans qui puisse servir.</translation>
        </message>
    </context>
    <context>
        <name>PackWritingPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Write a rule pack</source>
            <translation>Écrire un recueil de règles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Rules of this pack</source>
            <translation>Règles de ce recueil</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Save as a file…</source>
            <translation>Enregistrer dans un fichier…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Rules are data: nothing in a pack runs, and anybody can read it in a text editor.</source>
            <translation>Les règles sont des données : rien n'est exécuté, et tout le monde peut lire un recueil dans un éditeur de texte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Add a rule</source>
            <translation>Ajouter une règle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Duplicate this rule</source>
            <translation>Dupliquer cette règle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Delete this rule</source>
            <translation>Supprimer cette règle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Name of the pack</source>
            <translation>Nom du recueil</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Names, acronyms, jargon, one a line: nobody takes them for a slip.</source>
            <translation>Noms, sigles, jargon, un par ligne : personne ne les prend pour une coquille.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Words that are right here</source>
            <translation>Mots justes ici</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Use it for this event</source>
            <translation>L'utiliser pour cet événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Deleted: {rule}</source>
            <translation>Supprimée : {rule}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>Bring it back</source>
            <translation>La remettre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>A pack has at most {number} rules.</source>
            <translation>Un recueil contient {number} règles au maximum.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/writing_pane.py"/>
            <source>A rule without a title</source>
            <translation>Une règle sans titre</translation>
        </message>
    </context>
    <context>
        <name>Packs</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>Expressions are not available on this computer; words are.</source>
            <translation>Les expressions ne sont pas disponibles sur cet ordinateur ; les mots, si.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>This expression has half a sign in it.</source>
            <translation>Il y a une moitié de signe dans cette expression.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>A round bracket has no partner; a bracket itself is written \( or \).</source>
            <translation>Une parenthèse est seule ; pour le signe lui-même, écris \( ou \).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>A square bracket is not closed; a bracket itself is written \[.</source>
            <translation>Un crochet n'est pas fermé ; pour le signe lui-même, écris \[.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>{part} is not available here: only what a group is made of, (?:…), and (?i).</source>
            <translation>{part} n'existe pas ici : seulement les groupes (?:…) et (?i).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>{part} means nothing here; a backslash itself is written \\.</source>
            <translation>{part} ne veut rien dire ici ; pour une barre oblique inverse, écris \\.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>{part} stands after nothing that could be repeated; the sign itself has a \ before it.</source>
            <translation>{part} ne suit rien qui puisse se répéter ; pour le signe lui-même, mets \ devant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>This expression is too large: repeat less.</source>
            <translation>Cette expression est trop grande : moins de répétitions.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>The range {part} is upside down or not one.</source>
            <translation>L'intervalle {part} est à l'envers, ou n'en est pas un.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/expressions.py"/>
            <source>This expression can't be read: {reason}.</source>
            <translation>Cette expression ne peut pas être lue : {reason}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_file.py"/>
            <source>Nothing stands in this file yet.</source>
            <translation>Il n'y a encore rien dans ce fichier.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_file.py"/>
            <source>From this line on, this can't be read as a rule pack: lines of the form key = value.</source>
            <translation>À partir de cette ligne, ce n'est plus lisible comme recueil de règles : des lignes de la forme clé = valeur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_file.py"/>
            <source>{name} is there already and is no rule pack: save under another name.</source>
            <translation>{name} existe déjà et n'est pas un recueil de règles : choisis un autre nom.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_file.py"/>
            <source>The pack could not be saved in {folder} ({reason}). The file there is unchanged; save it somewhere else.</source>
            <translation>Le recueil n'a pas pu être enregistré dans {folder} ({reason}). Le fichier qui s'y trouve n'a pas changé ; enregistre-le ailleurs.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_file.py"/>
            <source>{name} is not there any more.</source>
            <translation>{name} n'est plus là.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_file.py"/>
            <source>{name} can't be read: {reason}.</source>
            <translation>{name} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_file.py"/>
            <source>{name} is too large to be a rule pack.</source>
            <translation>{name} est trop gros pour un recueil de règles.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_file.py"/>
            <source>{name} is not a text in UTF-8, so not a rule pack.</source>
            <translation>{name} n'est pas un texte en UTF-8, donc pas un recueil de règles.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>A pack has at most {number} rules: the others are left out.</source>
            <translation>Un recueil contient {number} règles au maximum : les autres sont laissées de côté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>A rule has words or an expression: here the words count.</source>
            <translation>Une règle a des mots ou une expression : ici, ce sont les mots qui comptent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>{value} should stand between quotation marks.</source>
            <translation>{value} doit être entre guillemets droits.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>This is longer than {number} signs: the rest is left out.</source>
            <translation>C'est plus long que {number} signes : le reste est laissé de côté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>This is written {key} = { fr = "…", en = "…" }</source>
            <translation>Cela s'écrit {key} = { fr = "…", en = "…" }</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>This is a list, in square brackets: {key} = ["…"]</source>
            <translation>C'est une liste, entre crochets : {key} = ["…"]</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>This list has at most {number} entries: the others are left out.</source>
            <translation>Cette liste a {number} entrées au maximum : les autres sont laissées de côté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>“{value}” isn't known: one of {choices}.</source>
            <translation>« {value} » est inconnu : au choix {choices}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>Each rule begins with a line [[rules]] of its own.</source>
            <translation>Chaque règle commence par sa propre ligne [[rules]].</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>“{key}” is not a key here: did you mean “{other}”?</source>
            <translation>« {key} » n'est pas une clé ici : veux-tu dire « {other} » ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>“{key}” is not a key of a rule pack.</source>
            <translation>« {key} » n'est pas une clé de recueil de règles.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>The first line is format = 1.</source>
            <translation>La première ligne est format = 1.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/pack_reading.py"/>
            <source>This pack is from a newer version (format {number}); some of it may be missing.</source>
            <translation>Ce recueil vient d'une version plus récente (format {number}) ; il peut en manquer un peu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>Rule packs…</source>
            <translation>Recueils de règles…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>{n} rule</source>
            <translation>
                <numerusform>{n} règle</numerusform>
                <numerusform>{n} règles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>{n} rule can't be used yet</source>
            <translation>
                <numerusform>{n} règle n'est pas encore utilisable</numerusform>
                <numerusform>{n} règles ne sont pas encore utilisables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>{n} word</source>
            <comment>in a glossary</comment>
            <translation>
                <numerusform>{n} mot</numerusform>
                <numerusform>{n} mots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>Use it again</source>
            <translation>L'utiliser de nouveau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>Not in use any more: {pack}</source>
            <translation>Ne sert plus : {pack}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>In use for this event: {pack}</source>
            <translation>Sert pour cet événement : {pack}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>Rule packs</source>
            <translation>Recueils de règles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>Open a rule pack</source>
            <translation>Ouvrir un recueil de règles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>Words that are right here</source>
            <translation>Mots justes ici</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>Leave it and change the other</source>
            <translation>L'abandonner et modifier l'autre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>This pack is neither saved nor in use yet.</source>
            <translation>Ce recueil n'est ni enregistré ni utilisé pour l'instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>There is no word yet, and no rule has something to look for.</source>
            <translation>Il n'y a pas encore de mot, et aucune règle n'a quelque chose à chercher.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>rules</source>
            <translation>regles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>Save the rule pack</source>
            <translation>Enregistrer le recueil de règles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>Saved: {name}</source>
            <translation>Enregistré : {name}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>A pack without a name</source>
            <translation>Un recueil sans nom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>This rule has no title yet.</source>
            <translation>Cette règle n'a pas encore de titre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>This rule has no words and no expression to look for yet.</source>
            <translation>Cette règle n'a encore ni mots ni expression à chercher.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>It should speak here, and is silent: “{line}”</source>
            <translation>Elle devrait parler ici, et se tait : « {line} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>It should be silent here, and speaks at “{words}”: “{line}”</source>
            <translation>Elle devrait se taire ici, et parle sur « {words} » : « {line} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>{rule}: a rule written for this event, in “{pack}”.</source>
            <translation>{rule} : une règle écrite pour cet événement, dans « {pack} ».</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>{text}</source>
            <translation>{text}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>Looks for: {words}</source>
            <translation>Cherche : {words}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>Looks for the expression {expression}</source>
            <translation>Cherche l'expression {expression}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>Looks for nothing yet.</source>
            <translation>Ne cherche rien pour l'instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>On {network} only.</source>
            <translation>Sur {network} seulement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>On every network.</source>
            <translation>Sur tous les réseaux.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>It speaks as a remark.</source>
            <translation>Elle parle comme une remarque.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/packs.py"/>
            <source>It speaks as a tip.</source>
            <translation>Elle parle comme un conseil.</translation>
        </message>
    </context>
    <context>
        <name>PacksPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/packs_pane.py"/>
            <source>Rule packs</source>
            <translation>Recueils de règles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/packs_pane.py"/>
            <source>Rules of your own, for this event: the coach speaks them as it speaks its own.</source>
            <translation>Tes propres règles pour cet événement : le coach les dit comme les siennes.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/packs_pane.py"/>
            <source>No pack is in use.</source>
            <translation>Aucun recueil ne sert.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/packs_pane.py"/>
            <source>Open a pack…</source>
            <translation>Ouvrir un recueil…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/packs_pane.py"/>
            <source>Write a pack</source>
            <translation>Écrire un recueil</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/packs_pane.py"/>
            <source>The coach's own rules</source>
            <translation>Les règles du coach</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/packs_pane.py"/>
            <source>A rule without its tick is silent in this event. What protects people always speaks.</source>
            <translation>Une règle décochée se tait pendant cet événement. Ce qui protège les personnes parle toujours.</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/widgets/page.py"/>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <location filename="../../src/livetweet_coach/core/draft/parts.py"/>
            <source>{place}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high.</source>
            <comment>where the frame stands</comment>
            <translation>{place} : à {left} % de la gauche, à {top} % du haut, {width} % de large, {height} % de haut.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/draft/parts.py"/>
            <source>Upper left</source>
            <translation>En haut à gauche</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/draft/parts.py"/>
            <source>Top</source>
            <translation>En haut</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/draft/parts.py"/>
            <source>Upper right</source>
            <translation>En haut à droite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/draft/parts.py"/>
            <source>Left</source>
            <translation>À gauche</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/draft/parts.py"/>
            <source>Middle</source>
            <translation>Au milieu</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/draft/parts.py"/>
            <source>Right</source>
            <translation>À droite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/draft/parts.py"/>
            <source>Lower left</source>
            <translation>En bas à gauche</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/draft/parts.py"/>
            <source>Bottom</source>
            <translation>En bas</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/draft/parts.py"/>
            <source>Lower right</source>
            <translation>En bas à droite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Hidden: {place}. {count}</source>
            <translation>Caché : {place}. {count}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Cut to the frame: what was around it is gone.</source>
            <translation>Recadré : ce qui était autour n'y est plus.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Undone. {count}</source>
            <translation>Annulé. {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>{n} part is hidden.</source>
            <translation>
                <numerusform>{n} partie est cachée.</numerusform>
                <numerusform>{n} parties sont cachées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartsEditor</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Hide parts of the picture</source>
            <translation>Cacher des parties de l'image</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Arrows move the frame, Shift+arrows change its size, with Ctrl by little. What is hidden can't be made out again in the copy that leaves; your own file stays as it is.</source>
            <translation>Les flèches déplacent le cadre, Maj+flèches changent sa taille, avec Ctrl par petits pas. Ce qui est caché ne pourra plus être reconnu dans la copie qui part ; ton fichier à toi reste comme il est.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Hide this part</source>
            <translation>Cacher cette partie</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Cut to the frame</source>
            <translation>Recadrer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Done</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Change nothing</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>The copy is being written…</source>
            <translation>La copie est en train de s'écrire…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>Frame, {place}</source>
            <translation>Cadre, {place}</translation>
        </message>
    </context>
    <context>
        <name>PastLines</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/past_lines.py"/>
            <source>{speaker}: {text}</source>
            <translation>{speaker} : {text}</translation>
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photo_parts.py"/>
            <source>This file can't be opened ({detail}).</source>
            <translation>Impossible d'ouvrir ce fichier ({detail}).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>This file is empty: copy the picture again from where it came.</source>
            <translation>Ce fichier est vide : copie de nouveau l'image depuis sa source.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>This picture is in the HEIC format, which can't be read here: export it as JPEG first.</source>
            <translation>Cette image est au format HEIC, illisible ici : exporte-la d'abord en JPEG.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>This is a video: only pictures can be attached for now.</source>
            <translation>C'est une vidéo : pour l'instant, seules les images peuvent être jointes.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>This picture can't be read: the file is damaged, or no picture.</source>
            <translation>Impossible de lire cette image : le fichier est abîmé, ou ce n'est pas une image.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>{name} can't be read: the file is damaged, or no picture.</source>
            <translation>Impossible de lire {name} : le fichier est abîmé, ou ce n'est pas une image.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>This picture is too large to be opened: make it smaller first.</source>
            <translation>Cette image est trop lourde pour être ouverte : réduis-la d'abord.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>This animation is too large for the network ({limit} MB at most).</source>
            <translation>Cette animation est trop lourde pour le réseau ({limit} Mo au plus).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/photos.py"/>
            <source>The picture's copy can't be written ({detail}).</source>
            <translation>Impossible d'écrire la copie de l'image ({detail}).</translation>
        </message>
    </context>
    <context>
        <name>PhrasesPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/phrases_pane.py"/>
            <source>My ready phrases</source>
            <translation>Mes phrases prêtes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/phrases_pane.py"/>
            <source>While you write to a learner, type a slash, the key and a space: the phrase comes in its place.</source>
            <translation>Quand tu écris à quelqu'un, tape une barre oblique, la clé et un espace : la phrase vient à sa place.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/phrases_pane.py"/>
            <source>Add a phrase</source>
            <translation>Ajouter une phrase</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <location filename="../../src/livetweet_coach/app/pictures.py"/>
            <source>Hide parts of a picture</source>
            <translation>Cacher une partie de l'image</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/pictures.py"/>
            <source>Add photos</source>
            <translation>Ajouter des photos</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/pictures.py"/>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/pictures.py"/>
            <source>Add a photo first: then parts of it can be hidden.</source>
            <translation>Ajoute d'abord une photo : tu pourras en cacher des parties.</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/player_bar.py"/>
            <source>Play</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/player_bar.py"/>
            <source>Back 10 seconds</source>
            <translation>Revenir de 10 secondes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/player_bar.py"/>
            <source>Slower</source>
            <translation>Moins vite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/player_bar.py"/>
            <source>Faster</source>
            <translation>Plus vite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/player_bar.py"/>
            <source>10 s</source>
            <translation>10 s</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/player_bar.py"/>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/player_bar.py"/>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/player_bar.py"/>
            <source>Play again</source>
            <translation>Réécouter</translation>
        </message>
    </context>
    <context>
        <name>PolicyBox</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>open</source>
            <translation>libre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>no posts</source>
            <translation>pas de message</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>no photos</source>
            <translation>pas de photo</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>no names (Chatham House)</source>
            <translation>sans noms (Chatham House)</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>embargo</source>
            <translation>embargo</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>Embargo until</source>
            <translation>Embargo jusqu'au</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/agenda.py"/>
            <source>To respect during “{title}”</source>
            <translation>À respecter pendant « {title} »</translation>
        </message>
    </context>
    <context>
        <name>PostCard</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/post_card.py"/>
            <source>Remove this post from the thread</source>
            <translation>Retirer ce message du fil</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/post_card.py"/>
            <source>Your post</source>
            <translation>Ton message</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/post_card.py"/>
            <source>Post {n} of {all}</source>
            <translation>Message {n} sur {all}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/post_card.py"/>
            <source>What is being said?</source>
            <translation>Qu'est-ce qui se dit ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/post_card.py"/>
            <source>And then?</source>
            <translation>Et ensuite ?</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <location filename="../../src/livetweet_coach/app/preferences.py"/>
            <source>Settings</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/preferences.py"/>
            <source>Keys and help</source>
            <translation>Touches et aide</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/preferences.py"/>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/preferences.py"/>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
    </context>
    <context>
        <name>PreparedLines</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/prepared_lines.py"/>
            <source>Insert: {name}</source>
            <translation>Insérer : {name}</translation>
        </message>
    </context>
    <context>
        <name>Prices</name>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/prices.py"/>
            <source>A post with a link costs about {amount} of your X credits.</source>
            <translation>Un message avec un lien coûte environ {amount} de tes crédits X.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/publishing/prices.py"/>
            <source>A post costs about {amount} of your X credits.</source>
            <translation>Un message coûte environ {amount} de tes crédits X.</translation>
        </message>
    </context>
    <context>
        <name>Private</name>
        <message>
            <location filename="../../src/livetweet_coach/app/private.py"/>
            <source>Everyone named in it can read it: {names}</source>
            <translation>Toute personne nommée dedans peut le lire : {names}</translation>
        </message>
    </context>
    <context>
        <name>PrivateMessages</name>
        <message>
            <location filename="../../src/livetweet_coach/app/private.py"/>
            <source>Several accounts are chosen, and a private message goes from one: elsewhere the same name can be somebody else. Choose the one first.</source>
            <translation>Plusieurs comptes sont choisis, et un message privé part d'un seul : ailleurs, le même nom peut être quelqu'un d'autre. Choisis d'abord lequel.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/private.py"/>
            <source>Private messages don't leave from here.</source>
            <translation>Les messages privés ne partent pas d'ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/private.py"/>
            <source>A private message is one post: put it into one, or write the next one afterwards.</source>
            <translation>Un message privé tient en un seul message : réunis-le, ou écris la suite après.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/private.py"/>
            <source>Too many pictures for a private message: {most} at most here.</source>
            <translation>Trop d'images pour un message privé : ici, {most} au maximum.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/private.py"/>
            <source>{n} people would have this same message within a day: it is not sent. Say it in public, or write each a word of their own.</source>
            <translation>{n} personnes auraient ce même message en un jour : il n'est pas envoyé. Dis-le en public, ou écris à chacune un mot à elle.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePaste</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/programme_paste.py"/>
            <source>Paste a programme…</source>
            <translation>Coller un programme…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/programme_paste.py"/>
            <source>09:30–10:15 Opening, Ana Lefèvre
10:30 Working together, Karim Benali</source>
            <translation>09:30–10:15 Ouverture, Ana Lefèvre
10:30 Mutualiser, Karim Benali</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/programme_paste.py"/>
            <source>Read the programme</source>
            <translation>Lire le programme</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/programme_paste.py"/>
            <source>Never mind</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/programme_paste.py"/>
            <source>As it stands on the event's page or in an e-mail; the rows can be corrected afterwards.</source>
            <translation>Tel qu'il est sur la page de l'événement ou dans un courriel ; les lignes se corrigent ensuite.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/programme_paste.py"/>
            <source>The programme</source>
            <translation>Le programme</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/programme_paste.py"/>
            <source>No times found. Each line begins with a time, like 10:30 or 10h30.</source>
            <translation>Aucune heure trouvée. Chaque ligne commence par une heure, comme 10:30 ou 10h30.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/sheet/programme_paste.py"/>
            <source>%n rows read. Correct them in the agenda.</source>
            <translation>
                <numerusform>%n ligne lue. Corrige-la dans le programme.</numerusform>
                <numerusform>%n lignes lues. Corrige-les dans le programme.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/programme_paste.py"/>
            <source>Found no place for: {lines}</source>
            <translation>N'ont pas trouvé leur place : {lines}</translation>
        </message>
    </context>
    <context>
        <name>PrompterPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/prompter_pane.py"/>
            <source>To try, if you like</source>
            <translation>À essayer, si tu veux</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/prompter_pane.py"/>
            <source>Prompter: {title}</source>
            <translation>Prompteur : {title}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/prompter_pane.py"/>
            <source>The programme is over.</source>
            <translation>L'émission est finie.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/practice/prompter_pane.py"/>
            <source>{elapsed} of {whole}</source>
            <translation>{elapsed} sur {whole}</translation>
        </message>
    </context>
    <context>
        <name>QueueActs</name>
        <message>
            <location filename="../../src/livetweet_coach/app/queue_acts.py"/>
            <source>The text is copied.</source>
            <translation>Le texte est copié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/queue_acts.py"/>
            <source>Take off</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/queue_acts.py"/>
            <source>Leave as it is</source>
            <translation>Laisser ainsi</translation>
        </message>
    </context>
    <context>
        <name>Queueing</name>
        <message>
            <location filename="../../src/livetweet_coach/app/queueing.py"/>
            <source>What you send shows here, with its marks and its answers.</source>
            <translation>Ce que tu envoies s'affiche ici, avec ses marques et ses réponses.</translation>
        </message>
    </context>
    <context>
        <name>ReadyPhrases</name>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>Name the speaker before the quote.</source>
            <translation>Nomme qui parle avant la citation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>Close the quotation marks, so that we know who speaks.</source>
            <translation>Ferme les guillemets, qu'on sache qui parle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>The event's hashtag is missing here.</source>
            <translation>Il manque ici le hashtag de l'événement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>Describe the picture for those who don't see it.</source>
            <translation>Décris l'image pour qui ne la voit pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>Say in three words what the link leads to.</source>
            <translation>Dis en trois mots où mène le lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>After the quote, say what you make of it.</source>
            <translation>Après la citation, dis ce que tu en penses.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>Think of those who are not in the room: what do they need to know first?</source>
            <translation>Pense à qui n'est pas dans la salle : que faut-il savoir d'abord ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>Let this one go. The next idea is coming.</source>
            <translation>Laisse passer celle-là. La prochaine idée arrive.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>A key is one short word, without the slash.</source>
            <translation>Une clé est un seul mot court, sans la barre oblique.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>Another phrase is already called /{key}.</source>
            <translation>Une autre phrase s'appelle déjà /{key}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>Write what /{key} is to say.</source>
            <translation>Écris ce que /{key} doit dire.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>/{key} is {n} too long for a remark.</source>
            <translation>
                <numerusform>/{key} a {n} signe de trop pour une remarque.</numerusform>
                <numerusform>/{key} a {n} signes de trop pour une remarque.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReasonsPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/reasons_pane.py"/>
            <source>What the coach held back, and why</source>
            <translation>Ce que le coach a retenu, et pourquoi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/reasons_pane.py"/>
            <source>The newest first. It is forgotten when the app closes, and nobody else sees it.</source>
            <translation>Le plus récent d'abord. C'est oublié à la fermeture de l'application, et personne d'autre ne le voit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/reasons_pane.py"/>
            <source>Nothing yet: write and pause, and what the coach shows or keeps to itself stands here.</source>
            <translation>Rien encore : écris, fais une pause, et ce que le coach montre ou garde pour lui sera ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/reasons_pane.py"/>
            <source>Shown</source>
            <translation>Montré</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/reasons_pane.py"/>
            <source>Held back</source>
            <translation>Retenu</translation>
        </message>
    </context>
    <context>
        <name>Recap</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/recap_file.py"/>
            <source>The recap could not be saved in {folder} ({detail}).</source>
            <translation>Le récap n'a pas pu être enregistré dans {folder} ({detail}).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/looking_back.py"/>
            <source>A live</source>
            <translation>Un live</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/looking_back.py"/>
            <source>Saved: {path}</source>
            <translation>Enregistré : {path}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/recap.py"/>
            <source>What was said</source>
            <translation>Ce qui s'est dit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/recap.py"/>
            <source>What worked</source>
            <translation>Ce qui a marché</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/recap.py"/>
            <source>One thing to try</source>
            <translation>Une chose à essayer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/recap.py"/>
            <source>What I keep from it</source>
            <translation>Ce que j'en retiens</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/recent_list.py"/>
            <source>Recent events</source>
            <translation>Événements récents</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/recent_list.py"/>
            <source>Open {title}, {file}</source>
            <translation>Ouvrir {title}, {file}</translation>
        </message>
    </context>
    <context>
        <name>RecordPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/record_pane.py"/>
            <source>Help I gave</source>
            <translation>Aides données</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/record_pane.py"/>
            <source>Only you see this, and it stays on this computer. It counts what was said, not what it was worth.</source>
            <translation>Tu es seul à voir cela, et cela reste sur cet ordinateur. On compte ce qui a été dit, pas ce que cela valait.</translation>
        </message>
    </context>
    <context>
        <name>RemarkCard</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/coach/remark_card.py"/>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <location filename="../../src/livetweet_coach/app/cli/checking.py"/>
            <source>Keep as a draft</source>
            <translation>Garder en brouillon</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/remark_words.py"/>
            <source>to settle before sending</source>
            <translation>à régler avant d'envoyer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/remark_words.py"/>
            <source>remark</source>
            <translation>remarque</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/remark_words.py"/>
            <source>tip</source>
            <translation>piste</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/remark_words.py"/>
            <source>well seen</source>
            <translation>bien vu</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/remark_words.py"/>
            <source>The coach</source>
            <translation>Le coach</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/remark_words.py"/>
            <source>For example: {text}</source>
            <translation>Par exemple : {text}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/remark_words.py"/>
            <source>Pause what is scheduled</source>
            <translation>Mettre en pause ce qui est programmé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/remark_words.py"/>
            <source>The text stays, the picture goes.</source>
            <translation>Le texte reste, l'image s'en va.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/remark_words.py"/>
            <source>It would read: {text}</source>
            <translation>On lirait : {text}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/sending.py"/>
            <source>And {n} more remark.</source>
            <translation>
                <numerusform>Et {n} autre remarque.</numerusform>
                <numerusform>Et {n} autres remarques.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/sending.py"/>
            <source>Settle it</source>
            <translation>Régler</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/sending.py"/>
            <source>Send all the same</source>
            <translation>Envoyer quand même</translation>
        </message>
    </context>
    <context>
        <name>Reminding</name>
        <message>
            <location filename="../../src/livetweet_coach/app/reminding.py"/>
            <source>Go on with what came back to mind</source>
            <translation>Reprendre le brouillon du rappel</translation>
        </message>
    </context>
    <context>
        <name>Returning</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/returning.py"/>
            <source>{n} post waited for more than ten minutes. Send it now?</source>
            <translation>
                <numerusform>{n} message attend depuis plus de dix minutes. L'envoyer maintenant ?</numerusform>
                <numerusform>{n} messages attendent depuis plus de dix minutes. Les envoyer maintenant ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/returning.py"/>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/returning.py"/>
            <source>Keep for later</source>
            <translation>Garder pour plus tard</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/review.py"/>
            <source>You came and you listened: that is where it starts.</source>
            <translation>Tu es venu·e, tu as écouté : c'est par là que ça commence.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/progress/review.py"/>
            <source>{n} post sent. Here is what stays.</source>
            <translation>
                <numerusform>{n} message envoyé. Voici ce qui reste.</numerusform>
                <numerusform>{n} messages envoyés. Voici ce qui reste.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>A clean quote, and we know who speaks.</source>
            <translation>Citation nette, et on sait qui parle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>The picture is described: nobody is left out.</source>
            <translation>La photo est décrite : personne n'est laissé de côté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>The hashtag is there each time: everyone can follow.</source>
            <translation>Le hashtag est là à chaque fois : tout le monde peut suivre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>The first post, and the hardest one.</source>
            <translation>Le premier message, et le plus dur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>We know who says it.</source>
            <translation>On sait qui le dit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>The picture comes with its words.</source>
            <translation>La photo arrive avec ses mots.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>The person quoted can find it and answer.</source>
            <translation>La personne citée peut le trouver et répondre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>One knows where the link leads before opening it.</source>
            <translation>On sait où mène le lien avant de l'ouvrir.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>People who follow from afar will find it.</source>
            <translation>Qui suit de loin le trouvera.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>A whole idea in one post.</source>
            <translation>Une idée entière dans un message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>You reread it before it went, and it shows.</source>
            <translation>Tu l'as relu avant l'envoi, et ça se voit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/progress/strengths.py"/>
            <source>It went out, and somebody who was not there can read it.</source>
            <translation>Il est parti, et quelqu'un qui n'était pas là peut le lire.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>What stays of this live</source>
            <translation>Ce qui reste de ce live</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>{name}: one strength, one next step</source>
            <translation>{name} : une force, un prochain pas</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Back to the doors</source>
            <translation>Retour aux portes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Recap as HTML</source>
            <translation>Récap en HTML</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Recap as Markdown</source>
            <translation>Récap en Markdown</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>What the coach held back, and why</source>
            <translation>Ce que le coach a retenu, et pourquoi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Open it</source>
            <translation>L'ouvrir</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>One thing to try</source>
            <translation>Une chose à essayer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>I take it up</source>
            <translation>Je le relève</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>A challenge, if you like</source>
            <translation>Un défi, si tu veux</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Fresh</source>
            <translation>En forme</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Fine</source>
            <translation>Ça va</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>A little tired</source>
            <translation>Un peu de fatigue</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Tired</source>
            <translation>De la fatigue</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Worn out</source>
            <translation>Plus de jus</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>How tired are you? (skip it if you like)</source>
            <translation>Niveau de fatigue ? (passe si tu veux)</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>What I keep from it</source>
            <translation>Ce que j'en retiens</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>%n remarks kept for now</source>
            <translation>
                <numerusform>%n remarque gardée pour maintenant</numerusform>
                <numerusform>%n remarques gardées pour maintenant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>%n remarks of your tutor</source>
            <translation>
                <numerusform>%n remarque de ton tuteur</numerusform>
                <numerusform>%n remarques de ton tuteur</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Where you are with each rule</source>
            <translation>Où tu en es de chaque règle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>How it goes</source>
            <translation>Comment ça va</translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/files.py"/>
            <source>{name} is no file of a room.</source>
            <translation>{name} n'est pas un fichier de salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/files.py"/>
            <source>{name} has arrived damaged. Ask for it again.</source>
            <translation>{name} est arrivé abîmé. Demande qu'on te le renvoie.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/files.py"/>
            <source>{name} comes from another room.</source>
            <translation>{name} vient d'une autre salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/files.py"/>
            <source>Nothing in this file comes from somebody of this room. Nothing was read from it.</source>
            <translation>Rien dans ce fichier ne vient de quelqu'un de cette salle. Rien n'en a été lu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/files.py"/>
            <source>{name} can't be written there: {reason}.</source>
            <translation>{name} ne peut pas être enregistré là : {reason}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/files.py"/>
            <source>{name} can't be read: {reason}.</source>
            <translation>{name} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/files.py"/>
            <source>{name} is meant for somebody else. Is it the file that you saved yourself?</source>
            <translation>{name} est destiné à quelqu'un d'autre. Est-ce le fichier que tu as enregistré toi-même ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/guest.py"/>
            <source>There is no answer to you in this file. You still wait for one.</source>
            <translation>Ce fichier ne contient pas de réponse pour toi. Elle est encore attendue.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/life.py"/>
            <source>The host has ended this for you. What was said stays here.</source>
            <translation>L'hôte y a mis fin pour toi. Ce qui a été dit reste ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>Looking for the room on this network…</source>
            <translation>Recherche de la salle sur ce réseau…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>No room was found on this network. Are you both on the same wifi? Some keep computers apart: then ask for the link.</source>
            <translation>Aucune salle n'a été trouvée sur ce réseau. Les deux ordinateurs sont-ils sur le même wifi ? Certains isolent les ordinateurs : demande alors le lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>The rooms on this network have other codes. Look at the code again, or ask for a new one.</source>
            <translation>Les salles de ce réseau ont d'autres codes. Regarde à nouveau le code, ou demandes-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>More than one room on this network answers to this code. Ask for the link instead.</source>
            <translation>Plusieurs salles de ce réseau répondent à ce code. Demande plutôt le lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>This computer can't look for rooms on its network ({reason}). Ask for the link.</source>
            <translation>Cet ordinateur ne peut pas chercher de salle sur son réseau ({reason}). Demande le lien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/nearby.py"/>
            <source>The room can't be found by its code here ({reason}). Hand on the link or the QR code instead.</source>
            <translation>Ici, la salle ne peut pas être trouvée par son code ({reason}). Transmets plutôt le lien ou le QR code.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/premises.py"/>
            <source>This computer has no open keyring: this room lasts until LiveTweet Coach closes. After that, it takes a new invite.</source>
            <translation>Cet ordinateur n'a pas de trousseau ouvert : cette salle tient jusqu'à la fermeture de LiveTweet Coach. Ensuite, il faut une nouvelle invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/probe.py"/>
            <source>What comes after # in the address is no key for a server.</source>
            <translation>Ce qui suit # dans l'adresse n'est pas la clé d'un serveur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/probe.py"/>
            <source>The server answers, and lets people in.</source>
            <translation>Le serveur répond, et laisse entrer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/probe.py"/>
            <source>The server does not answer.</source>
            <translation>Le serveur ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/rooms.py"/>
            <source>This is not a code yet. A code has 8 letters and digits, such as 4RVX-2QHK, and never A, E, I, L, O, U, 0 or 1.</source>
            <translation>Ce n'est pas encore un code. Un code a 8 lettres et chiffres, comme 4RVX-2QHK, et jamais A, E, I, L, O, U, 0 ni 1.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/rooms.py"/>
            <source>Say what name you go by: 1 to 60 signs.</source>
            <translation>Dis quel nom tu portes : de 1 à 60 signes.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/rooms.py"/>
            <source>The keys of your room were kept only until the app closed. Make a new invite.</source>
            <translation>Les clés de ta salle n'étaient gardées que jusqu'à la fermeture de l'application. Crée une nouvelle invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/rooms.py"/>
            <source>Your keys for this room were kept only until the app closed. Ask for a new invite.</source>
            <translation>Tes clés pour cette salle n'étaient gardées que jusqu'à la fermeture de l'application. Demande une nouvelle invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/worker.py"/>
            <source>The room does not answer. Your text stays here.</source>
            <translation>La salle ne répond pas. Ton texte reste ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/calling.py"/>
            <source>The room is closed.</source>
            <translation>La salle est fermée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>Your hand is up.</source>
            <translation>Ta main est levée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>The time is over: {name} sees nothing any more.</source>
            <translation>Le temps est écoulé : {name} ne voit plus rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>The room is out of reach. You go on alone; it comes back by itself.</source>
            <translation>La salle est hors d'atteinte. Tu continues sans elle ; elle revient d'elle-même.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>{name} is offline</source>
            <translation>{name} est hors ligne</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>{name} is back</source>
            <translation>{name} est de retour</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>{name} would like to come in.</source>
            <translation>{name} demande à entrer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>They see again what they saw before.</source>
            <translation>On voit à nouveau ce qu'on voyait avant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>Nobody sees anything of yours any more.</source>
            <translation>Plus personne ne voit rien de toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>They see your drafts too, from now on.</source>
            <translation>Désormais, on voit aussi tes brouillons.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>They see sent posts only, from now on.</source>
            <translation>Désormais, on voit seulement les messages envoyés.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company.py"/>
            <source>Your hand is down.</source>
            <translation>Ta main est baissée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{name} accompanies you — sees: sent posts and drafts</source>
            <translation>{name} t'accompagne — voit : messages envoyés et brouillons</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{name} accompanies you — sees: sent posts</source>
            <translation>{name} t'accompagne — voit : messages envoyés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{name} is in your room — sees: nothing</source>
            <translation>{name} est dans ta salle — voit : rien</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>last heard from at {time}</source>
            <translation>dernières nouvelles à {time}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>here</source>
            <translation>est là</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>writing</source>
            <translation>écrit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>pausing</source>
            <translation>fait une pause</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>sending</source>
            <translation>envoie</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>in silence</source>
            <translation>garde le silence</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{name} has left</source>
            <translation>{name} a quitté la salle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>writing to you</source>
            <translation>t'écrit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{words} (until {time})</source>
            <translation>{words} (jusqu'à {time})</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Let in, they will see: sent posts.</source>
            <translation>Une fois dans la salle, voit : messages envoyés.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Let in, they will see: sent posts and drafts.</source>
            <translation>Une fois dans la salle, voit : messages envoyés et brouillons.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Let in, they will see nothing yet.</source>
            <translation>Une fois dans la salle, ne voit encore rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{why} Meanwhile you go on alone; nothing is lost.</source>
            <translation>{why} En attendant, tu continues sans la salle ; rien n'est perdu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>The room's server doesn't let you in. You go on alone.</source>
            <translation>Le serveur de la salle ne te laisse pas entrer. Tu continues sans elle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Save a file for {name}…</source>
            <translation>Enregistrer un fichier pour {name}…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Save your file and send it to who invited you. When theirs comes back, open it here.</source>
            <translation>Enregistre ton fichier et envoie-le à qui t'invite. Quand le sien revient, ouvre-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Save my file…</source>
            <translation>Enregistrer mon fichier…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>{name} is not let in. A file tells them so, if you like.</source>
            <translation>{name} n'entre pas. Un fichier peut le lui dire, si tu veux.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Save a file for {name} and send it to them. When theirs comes back, open it here.</source>
            <translation>Enregistre un fichier pour {name} et envoie-le. Quand le sien revient, ouvre-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Let {name} in, or not, above. Then you save a file that tells them.</source>
            <translation>Fais entrer {name}, ou non, ci-dessus. Ensuite, enregistre le fichier qui le lui dit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Save the invite and send the file to your tutor. When theirs comes back, open it here.</source>
            <translation>Enregistre l'invitation et envoie le fichier à ton tuteur. Quand le sien revient, ouvre-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Save the invite…</source>
            <translation>Enregistrer l'invitation…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>You have asked to come in. The host will answer; go on writing meanwhile.</source>
            <translation>Tu as demandé à entrer. On va te répondre ; continue à écrire en attendant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Your words, to read to each other: {words}.</source>
            <translation>Tes mots, à comparer à voix haute : {words}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/company_words.py"/>
            <source>Your call is kept until somebody comes. Go on writing meanwhile.</source>
            <translation>Ton appel est gardé jusqu'à ce que quelqu'un vienne. Continue à écrire en attendant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/describing.py"/>
            <source>Nobody is there to describe it just now.</source>
            <translation>Personne n'est là pour la décrire en ce moment.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/describing.py"/>
            <source>{name} has your picture. Their words will come to you here.</source>
            <translation>{name} a reçu ton image. Sa description arrivera ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>The file could not be written ({detail}).</source>
            <translation>Le fichier n'a pas pu être écrit ({detail}).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>The invite is saved. Hand the file to your tutor only.</source>
            <translation>L'invitation est enregistrée. Ne donne ce fichier qu'à ton tuteur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>Nobody is in your room yet: there is nobody to write a file for.</source>
            <translation>Personne n'est encore dans ta salle : il n'y a personne à qui écrire un fichier.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>You are in a room already. Leave it first, then open this invite.</source>
            <translation>Tu es déjà dans une salle. Quitte-la d'abord, puis ouvre cette invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>Your file is saved. Send it to who invited you; when theirs comes back, open it here.</source>
            <translation>Ton fichier est enregistré. Envoie-le à qui t'invite ; quand le sien revient, ouvre-le ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>The file is saved. Send it to {name}; when theirs comes back, open it here.</source>
            <translation>Le fichier est enregistré. Envoie-le à {name} ; quand le sien revient, ouvre-le ici.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>{n} message is in the file. Send it to {name}; when theirs comes back, open it here.</source>
            <translation>
                <numerusform>{n} message est dans le fichier. Envoie-le à {name} ; quand le sien revient, ouvre-le ici.</numerusform>
                <numerusform>{n} messages sont dans le fichier. Envoie-le à {name} ; quand le sien revient, ouvre-le ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>{name} would like to come in. Let them in, or not; then save a file for them.</source>
            <translation>{name} demande à entrer. Réponds ci-dessus, puis enregistre un fichier en retour.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>You are in the room.</source>
            <translation>Tu es dans la salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>The file is read. It held no new message.</source>
            <translation>Le fichier est lu. Il ne contenait aucun nouveau message.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>{n} message was new.</source>
            <translation>
                <numerusform>{n} nouveau message.</numerusform>
                <numerusform>{n} nouveaux messages.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/hearing.py"/>
            <source>The coach lets {name} speak first.</source>
            <translation>Le coach laisse d'abord parler {name}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/hearing.py"/>
            <source>Your text has changed since: nothing was replaced.</source>
            <translation>Ton texte a changé depuis : rien n'a été remplacé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/hearing.py"/>
            <source>Take it over</source>
            <translation>Adopter</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/hearing.py"/>
            <source>{name}: {words}</source>
            <comment>praise</comment>
            <translation>{name} : {words}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/hearing.py"/>
            <source>Your tutor</source>
            <translation>Ton tuteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/inviting.py"/>
            <source>Live of {name}</source>
            <translation>Live de {name}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/inviting.py"/>
            <source>It lets one person in.</source>
            <translation>Elle vaut pour une personne.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/inviting.py"/>
            <source>It lets one person in, until {time}.</source>
            <translation>Elle vaut pour une personne, jusqu'à {time}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/inviting.py"/>
            <source>The link is copied. Send it to your tutor.</source>
            <translation>Le lien est copié. Envoie-le à ton tuteur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/inviting.py"/>
            <source>The picture is saved.</source>
            <translation>L'image est enregistrée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/inviting.py"/>
            <source>The picture could not be written there.</source>
            <translation>L'image n'a pas pu être écrite à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/inviting.py"/>
            <source>That is not possible in this room just now.</source>
            <translation>Ce n'est pas possible dans cette salle en ce moment.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>I would put it like this.</source>
            <translation>Je l'écrirais ainsi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>Here is what your picture shows.</source>
            <translation>Voici ce que montre ton image.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>Shall we switch “{rule}” off for this event?</source>
            <translation>On désactive « {rule} » pour cet événement ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>Shall we swap our roles?</source>
            <translation>On échange nos rôles ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>Not clear</source>
            <translation>Pas clair</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>No, thanks</source>
            <translation>Non merci</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>Agreed</source>
            <translation>D'accord</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>About words that are gone: “{words}”</source>
            <translation>À propos de mots qui n'y sont plus : « {words} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>About “{words}”</source>
            <translation>À propos de « {words} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>your tutor, urgent</source>
            <translation>ton tuteur, urgent</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>your tutor, another wording</source>
            <translation>ton tuteur, autre formulation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>your tutor, a description</source>
            <translation>ton tuteur, description</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>your tutor asks</source>
            <translation>ton tuteur demande</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/person_words.py"/>
            <source>your tutor</source>
            <translation>ton tuteur</translation>
        </message>
    </context>
    <context>
        <name>RoomBar</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_bar.py"/>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
    </context>
    <context>
        <name>RoomFile</name>
        <message>
            <location filename="../../src/livetweet_coach/app/room_file.py"/>
            <source>for {name}</source>
            <comment>what a file is called</comment>
            <translation>pour {name}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room_file.py"/>
            <source>Room file</source>
            <translation>Fichier de salle</translation>
        </message>
    </context>
    <context>
        <name>RoomKeys</name>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>Call my tutor</source>
            <translation>Appeler mon tuteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>Stop showing anything</source>
            <translation>Ne plus rien montrer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>Show my drafts</source>
            <translation>Montrer mes brouillons</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>Raise my hand</source>
            <translation>Lever la main</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>Let in</source>
            <translation>Laisser entrer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>Save a file for my tutor…</source>
            <translation>Enregistrer un fichier pour mon tuteur…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>Open my tutor's file…</source>
            <translation>Ouvrir le fichier de mon tuteur…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>My tutor's room</source>
            <translation>La salle de mon tuteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>Show again</source>
            <translation>Montrer à nouveau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/room/room_keys.py"/>
            <source>Hide my drafts</source>
            <translation>Cacher mes brouillons</translation>
        </message>
    </context>
    <context>
        <name>RoomPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>The room you host</source>
            <translation>La salle que tu accueilles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Invite a learner</source>
            <translation>Inviter un apprenant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Invite another tutor</source>
            <translation>Inviter un autre tuteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Who is in</source>
            <translation>Qui est là</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>To the desk</source>
            <translation>Aller au bureau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Copy the link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>The link is copied.</source>
            <translation>Le lien est copié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>On the same network, this code read aloud is enough:</source>
            <translation>Sur le même réseau, ce code lu à voix haute suffit :</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>The link to hand on</source>
            <translation>Le lien à transmettre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>QR code of the link</source>
            <translation>QR code du lien</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Let in</source>
            <translation>Laisser entrer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Part</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Part from {who}</source>
            <translation>Retirer {who}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Nobody yet. They come up here as they are let in.</source>
            <translation>Personne encore. On apparaît ici dès son entrée.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Yes, close it for everybody</source>
            <translation>Oui, la fermer pour tout le monde</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/room_pane.py"/>
            <source>Close the room</source>
            <translation>Fermer la salle</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/addresses.py"/>
            <source>A server's address begins with one of {schemes}; this one begins with {scheme}://.</source>
            <translation>L'adresse d'un serveur commence par {schemes} ; celle-ci commence par {scheme}://.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/addresses.py"/>
            <source>“{address}” is no address of a server. One looks like tls://room.example.org:4222.</source>
            <translation>« {address} » n'est pas l'adresse d'un serveur. Elle ressemble à tls://room.example.org:4222.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>The link to the room has broken. It is tried again by itself.</source>
            <translation>La liaison avec la salle est coupée. Elle se rétablit toute seule dès que possible.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>The proxy that this computer's settings name does not answer.</source>
            <translation>Le proxy indiqué dans les réglages de cet ordinateur ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>{host} does not encrypt, and the address asks for it (tls://).</source>
            <translation>{host} ne chiffre pas, alors que l'adresse le demande (tls://).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>The server at {host} does not know this key. Ask for a new invite.</source>
            <translation>Le serveur {host} ne connaît pas cette clé. Demande une nouvelle invitation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>{host} was not found: it is misspelt, or there is no internet here.</source>
            <translation>{host} est introuvable : l'adresse est mal écrite, ou il n'y a pas d'internet ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>Nobody answers at {host}, port {port}: no room is open there now.</source>
            <translation>Personne ne répond sur {host}, port {port} : aucune salle n'y est ouverte en ce moment.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>{host} does not answer: a firewall may stand between, or the network is very slow.</source>
            <translation>{host} ne répond pas : un pare-feu fait peut-être obstacle, ou le réseau est très lent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>No network here leads to {host}: is the wifi on?</source>
            <translation>Aucun réseau ne mène d'ici à {host} : le wifi est-il allumé ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>{host} answers, but not by TLS: the address or its port is wrong.</source>
            <translation>{host} répond, mais pas en TLS : l'adresse ou son port n'est pas le bon.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>{host} hung up at once: something between does not let this through.</source>
            <translation>{host} a raccroché aussitôt : quelque chose sur le chemin ne laisse pas passer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>{host} can't be reached: {reason}.</source>
            <translation>{host} ne peut pas être joint : {reason}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>Whoever answers is not {host}: the address is wrong, or the wifi wants you to sign in.</source>
            <translation>Ce n'est pas {host} qui répond : l'adresse n'est pas la bonne, ou le wifi veut que tu t'identifies.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>The certificate of {host} has run out, or this computer's clock is wrong.</source>
            <translation>Le certificat de {host} a expiré, ou l'horloge de cet ordinateur n'est pas à l'heure.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>The certificate of {host} does not hold yet, or this computer's clock is wrong.</source>
            <translation>Le certificat de {host} n'est pas encore valable, ou l'horloge de cet ordinateur n'est pas à l'heure.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>Nobody vouches for {host}: the wifi wants you to sign in, or somebody listens in.</source>
            <translation>Personne ne se porte garant de {host} : le wifi veut que tu t'identifies, ou quelqu'un écoute.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>The server at {host} is full.</source>
            <translation>Le serveur {host} est complet.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>Something answers at {host}, port {port}, but it is no room's server.</source>
            <translation>Quelque chose répond sur {host}, port {port}, mais ce n'est pas le serveur d'une salle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>The proxy between wants a name and a password.</source>
            <translation>Le proxy sur le chemin demande un nom et un mot de passe.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>A web page answers for {host}: open a browser, the wifi may want you to sign in.</source>
            <translation>Une page web répond à la place de {host} : ouvre un navigateur, le wifi veut peut-être que tu t'identifies.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>{host} is there, but the room's server behind it is not (answer {status}).</source>
            <translation>{host} est là, mais pas le serveur de la salle derrière lui (réponse {status}).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/link_words.py"/>
            <source>{host} is there, but no room's server answers at this address (answer {status}).</source>
            <translation>{host} est là, mais aucun serveur de salle ne répond à cette adresse (réponse {status}).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/server.py"/>
            <source>The program nats-server, which carries a room, was not found on this computer.</source>
            <translation>Le programme nats-server, qui porte une salle, est introuvable sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/server.py"/>
            <source>The room's server has ended.</source>
            <translation>Le serveur de la salle s'est arrêté.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/server.py"/>
            <source>The room's server did not take a change: {reason}</source>
            <translation>Le serveur de la salle n'a pas pris un changement : {reason}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/server.py"/>
            <source>Port {port} is taken by another program on this computer. Choose another one.</source>
            <translation>Le port {port} est pris par un autre programme sur cet ordinateur. Choisis-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/server.py"/>
            <source>This computer lets nobody but its administrator use port {port}.</source>
            <translation>Cet ordinateur réserve le port {port} à son administrateur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/server.py"/>
            <source>This computer has no network with the address {address}.</source>
            <translation>Cet ordinateur n'a aucun réseau avec l'adresse {address}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/server.py"/>
            <source>{port} is no port: they go from 1 to 65535.</source>
            <translation>{port} n'est pas un port : ils vont de 1 à 65535.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/server.py"/>
            <source>The room's server can't write its files: {reason}.</source>
            <translation>Le serveur de la salle ne peut pas écrire ses fichiers : {reason}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/room/server.py"/>
            <source>The room's server did not start: {reason}</source>
            <translation>Le serveur de la salle n'a pas démarré : {reason}</translation>
        </message>
    </context>
    <context>
        <name>RowTable</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/row_table.py"/>
            <source>Remove this row</source>
            <translation>Retirer cette ligne</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/row_table.py"/>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/row_table.py"/>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/row_table.py"/>
            <source>“{text}” could not be read as a time. Write it like 10:30.</source>
            <translation>« {text} » ne se lit pas comme une heure. Écris-la comme 10:30.</translation>
        </message>
    </context>
    <context>
        <name>Rule data</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/rule_data.py"/>
            <source>{name} could not be read ({detail}); the built-in values serve.</source>
            <translation>{name} n'a pas pu être lu ({detail}) ; les valeurs d'origine servent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/rule_data.py"/>
            <source>{name} counts once the app is closed and opened again.</source>
            <translation>{name} comptera quand l'app aura été fermée puis rouverte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/rule_data.py"/>
            <source>{name}, line {line}, {key}: this can't be used; the built-in value serves.</source>
            <translation>{name}, ligne {line}, {key} : ceci ne peut pas servir ; la valeur d'origine la remplace.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/rule_data.py"/>
            <source>{name}, line {line}: nothing is called {key}.</source>
            <translation>{name}, ligne {line} : rien ne s'appelle {key}.</translation>
        </message>
    </context>
    <context>
        <name>RuleForm</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>It looks for</source>
            <translation>Elle cherche</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>Words</source>
            <translation>Des mots</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>An expression</source>
            <translation>Une expression</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>All networks</source>
            <translation>Tous les réseaux</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>Where it speaks</source>
            <translation>Où elle parle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>As a tip</source>
            <translation>Comme un conseil</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>As a remark</source>
            <translation>Comme une remarque</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>How it speaks</source>
            <translation>Comment elle parle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>Title in French</source>
            <translation>Titre en français</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>Title in English</source>
            <translation>Titre en anglais</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>One of the two is enough.</source>
            <translation>L'un des deux suffit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>One a line. Capitals and accents do not count; #tags and @handles are meant as such.</source>
            <translation>Un par ligne. Majuscules et accents ne comptent pas ; #hashtag et @identifiant sont pris tels quels.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>Expression</source>
            <translation>Expression</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>In RE2's notation: \d+ *% finds figures in per cent.</source>
            <translation>Dans l'écriture de RE2 : \d+ *% trouve les pourcentages.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>What it says, in French</source>
            <translation>Ce qu'elle dit, en français</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>One sentence, one thing to do.</source>
            <translation>Une phrase, une chose à faire.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>What it says, in English</source>
            <translation>Ce qu'elle dit, en anglais</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>This rule</source>
            <translation>Cette règle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>What it says</source>
            <translation>Ce qu'elle dit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_form.py"/>
            <source>Try it</source>
            <translation>L'essayer</translation>
        </message>
    </context>
    <context>
        <name>RuleTrial</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>Type as one would in a post: you see at once whether the rule speaks, and where.</source>
            <translation>Écris comme dans un message : tu vois aussitôt si la règle parle, et où.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>One a line. They are saved with the rule and hold it to what you meant.</source>
            <translation>Une par ligne. Elles sont enregistrées avec la règle et la tiennent à ce que tu voulais.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>Try a line</source>
            <translation>Essayer une phrase</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>Lines where it must speak</source>
            <translation>Phrases où elle doit parler</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>Lines where it must be silent</source>
            <translation>Phrases où elle doit se taire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>— it is silent here</source>
            <translation>— elle se tait ici</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>— it speaks at “{words}”</source>
            <translation>— elle parle sur « {words} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>— holds</source>
            <translation>— tient</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>— does not hold: it is silent here</source>
            <translation>— ne tient pas : elle se tait ici</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_trial.py"/>
            <source>— does not hold: it speaks at “{words}”</source>
            <translation>— ne tient pas : elle parle sur « {words} »</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/no_recap.py"/>
            <source>Choose your best posts of #{hashtag}: the recap is nearly written.</source>
            <translation>Choisis tes meilleurs messages de #{hashtag} : le récap est presque écrit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/no_recap.py"/>
            <source>Begin a recap</source>
            <translation>Commencer un récap</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/no_recap.py"/>
            <source>No recap yet</source>
            <translation>Pas encore de récap</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/no_recap.py"/>
            <source>Those who were working only get the recap, and your copy stays when a service closes.</source>
            <translation>Celles et ceux qui travaillaient n'auront que le récap, et ta copie reste quand un service ferme.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/no_recap.py"/>
            <source>Write a recap?</source>
            <translation>Un récap ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/unanswered.py"/>
            <source>@{who} asked you something: “{words}”</source>
            <translation>@{who} t'a posé une question : « {words} »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/unanswered.py"/>
            <source>Questions that wait for you: {number}.</source>
            <translation>Questions qui t'attendent : {number}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/unanswered.py"/>
            <source>Questions that wait for an answer</source>
            <translation>Des questions sans réponse</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/unanswered.py"/>
            <source>An answer makes an exchange out of a broadcast.</source>
            <translation>Une réponse fait d'une diffusion un échange.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/after/unanswered.py"/>
            <source>Questions are waiting</source>
            <translation>Des questions attendent</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/bulk_dm.py"/>
            <source>{number} people would get the same message: as a public post it reaches those who want it.</source>
            <translation>{number} personnes recevraient le même message : public, il touche celles qui le veulent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/bulk_dm.py"/>
            <source>Copy {number} of one message: a public post would be simpler.</source>
            <translation>Copie {number} du même MP : un message public serait plus simple.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/bulk_dm.py"/>
            <source>The same message to several people</source>
            <translation>Le même MP à plusieurs personnes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/bulk_dm.py"/>
            <source>Nothing in bulk, X asks, and consent first: a post reaches those who want to read it.</source>
            <translation>Pas d'envoi en nombre, demande X, et l'accord d'abord : un message public touche qui veut le lire.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/bulk_dm.py"/>
            <source>Same message again</source>
            <translation>Encore le même MP</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/robot_signature.py"/>
            <source>This reads like a robot. Would you say it aloud?</source>
            <translation>Ce texte sent le robot. Tu le dirais à voix haute ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/robot_signature.py"/>
            <source>Robot signature</source>
            <translation>Signature de robot</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/robot_signature.py"/>
            <source>Automatic messages make their senders look silly, as the article that began it all was answered.</source>
            <translation>« Comment se rendre ridicule sur Twitter grâce aux messages automatiques », répondait-on à l'article fondateur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/robot_signature.py"/>
            <source>Sounds automatic</source>
            <translation>Sent le robot</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/scheduled_in_live.py"/>
            <source>The event is cancelled, and {n} of your posts would still leave.</source>
            <translation>L'événement est annulé, et il resterait des messages à partir : {n}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/scheduled_in_live.py"/>
            <source>Two posts within five minutes: leave them a little air.</source>
            <translation>Deux messages en cinq minutes : un peu d'air entre eux ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/scheduled_in_live.py"/>
            <source>One scheduled post would leave during the live: pause it?</source>
            <translation>Un message programmé partirait pendant le direct : pause ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/scheduled_in_live.py"/>
            <source>{number} scheduled posts would leave during the live: pause them?</source>
            <translation>{number} messages programmés partiraient pendant le direct : pause ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/scheduled_in_live.py"/>
            <source>Scheduled posts meet the live</source>
            <translation>Des messages programmés pendant le direct</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/scheduled_in_live.py"/>
            <source>Posts scheduled before a live are good practice; during it they talk over what happens.</source>
            <translation>Programmer avant un direct est une bonne habitude ; pendant, cela couvre ce qui se passe.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/scheduled_in_live.py"/>
            <source>Pause scheduled posts</source>
            <translation>Programmés : pause ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/thank_you_flood.py"/>
            <source>Your other readers just see a list of names.</source>
            <translation>Les autres lecteurs voient passer une liste de noms.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/thank_you_flood.py"/>
            <source>A list of names says little to each of them.</source>
            <translation>Une liste de noms ne dit pas grand-chose à chacun.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/thank_you_flood.py"/>
            <source>A flood of thanks</source>
            <translation>Une avalanche de mercis</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/thank_you_flood.py"/>
            <source>Thanks one after the other tire the readers you already have.</source>
            <translation>Des mercis à la chaîne fatiguent les lecteurs que tu as déjà.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/thank_you_flood.py"/>
            <source>Only names here</source>
            <translation>Rien que des noms</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/welcome_dm.py"/>
            <source>People spot an automatic thank-you at once. Three real words to three people?</source>
            <translation>Un merci automatique se repère à la première seconde. Un vrai mot à trois personnes ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/welcome_dm.py"/>
            <source>Welcome message to new followers</source>
            <translation>MP de bienvenue aux nouveaux abonnés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/welcome_dm.py"/>
            <source>It is widely disliked, and X wants explicit consent before automatic messages.</source>
            <translation>Presque personne n'aime cela, et X exige un accord explicite avant tout MP automatique.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/automation/welcome_dm.py"/>
            <source>Thank people yourself</source>
            <translation>Remercier soi-même</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>clapping hands</source>
            <translation>applaudissements</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>party popper</source>
            <translation>cotillons</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>fire</source>
            <translation>feu</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>red heart</source>
            <translation>cœur rouge</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>rocket</source>
            <translation>fusée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>thumbs up</source>
            <translation>pouce vers le haut</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>raising hands</source>
            <translation>mains levées</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>face with tears of joy</source>
            <translation>visage riant aux larmes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>rolling on the floor laughing</source>
            <translation>se rouler par terre de rire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>sparkles</source>
            <translation>étincelles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>folded hands</source>
            <translation>mains en prière</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>flexed biceps</source>
            <translation>biceps contracté</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>light bulb</source>
            <translation>ampoule</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>backhand index pointing right</source>
            <translation>main avec index pointant à droite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>smiling face with heart-eyes</source>
            <translation>visage souriant avec yeux en forme de cœur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>star-struck</source>
            <translation>visage avec des étoiles à la place des yeux</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>partying face</source>
            <translation>visage festif</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>smiling face with smiling eyes</source>
            <translation>visage souriant avec yeux rieurs</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>eyes</source>
            <translation>yeux</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>check mark button</source>
            <translation>bouton coché</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>star</source>
            <translation>étoile</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/data/emoji.py"/>
            <source>red exclamation mark</source>
            <translation>point d'exclamation rouge</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/broken.py"/>
            <source>Write {hashtag}</source>
            <translation>Écrire {hashtag}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/broken.py"/>
            <source>{tag} is no link: put a space before it.</source>
            <translation>{tag} n'est pas un lien : mets une espace devant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/broken.py"/>
            <source>{tag} is no link: a hashtag needs a letter.</source>
            <translation>{tag} n'est pas un lien : il faut une lettre au moins.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/broken.py"/>
            <source>{tag} stops at {kept}.</source>
            <translation>{tag} s'arrête à {kept}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/broken.py"/>
            <source>Broken hashtag</source>
            <translation>Hashtag cassé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/broken.py"/>
            <source>The link ends at the first sign that is no letter, digit or _, and digits alone are no hashtag.</source>
            <translation>Le lien s'arrête au premier signe qui n'est ni lettre, ni chiffre, ni _, et des chiffres seuls ne font pas un hashtag.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/broken.py"/>
            <source>A broken hashtag</source>
            <translation>Un hashtag cassé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/event_missing.py"/>
            <source>{hashtag} is missing: people following from afar won't see this.</source>
            <translation>Il manque {hashtag} : sans lui, les absents ne te verront pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/event_missing.py"/>
            <source>Add {hashtag}</source>
            <translation>Ajouter {hashtag}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/event_missing.py"/>
            <source>Event hashtag missing</source>
            <translation>Hashtag de l'événement absent</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/event_missing.py"/>
            <source>The hashtag is how people follow, mute and archive the live: guides ask for it in every post.</source>
            <translation>C'est par le hashtag qu'on suit, masque et archive le direct : les guides le demandent dans chaque message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/event_misspelt.py"/>
            <source>{tag} → {hashtag}?</source>
            <translation>{tag} → {hashtag} ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/event_misspelt.py"/>
            <source>Event hashtag misspelt</source>
            <translation>Hashtag de l'événement mal écrit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/event_misspelt.py"/>
            <source>A misspelt hashtag publishes into an empty room and scatters the conversation.</source>
            <translation>Un hashtag mal écrit publie dans une salle vide et disperse la conversation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/event_misspelt.py"/>
            <source>Spell the hashtag</source>
            <translation>Hashtag à relire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/mid_sentence.py"/>
            <source>Keep the words, drop their #</source>
            <translation>Garder les mots, enlever leur #</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/mid_sentence.py"/>
            <source>Easier to read with the hashtags at the end.</source>
            <translation>Plus lisible avec les hashtags à la fin.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/mid_sentence.py"/>
            <source>Hashtags in the middle of the sentence</source>
            <translation>Des hashtags au milieu de la phrase</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/mid_sentence.py"/>
            <source>At the end, hashtags don't interrupt those who listen to the sentence.</source>
            <translation>À la fin, les hashtags n'interrompent pas celles et ceux qui écoutent la phrase.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/mid_sentence.py"/>
            <source>Hashtags last</source>
            <translation>Hashtags à la fin</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/run_together.py"/>
            <source>{hashtag}: one capital per word and screen readers can read it.</source>
            <translation>{hashtag} : une majuscule par mot, et les lecteurs d'écran le lisent bien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/run_together.py"/>
            <source>Words run together in lower case</source>
            <translation>Mots collés en minuscules</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/run_together.py"/>
            <source>Capitals let screen readers and dyslexic readers tell the words apart; searches stay the same.</source>
            <translation>Les majuscules séparent les mots pour les lecteurs d'écran et les personnes dyslexiques ; la recherche n'y change rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/run_together.py"/>
            <source>One capital per word</source>
            <translation>Une majuscule par mot</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/too_many.py"/>
            <source>{number} hashtags: keep the event's, plus {more} at most?</source>
            <translation>{number} hashtags : garde celui de l'événement, plus {more} au maximum ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/too_many.py"/>
            <source>{number} hashtags: keep {more} at most?</source>
            <translation>{number} hashtags : garde-en {more} au maximum ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/too_many.py"/>
            <source>Too many hashtags</source>
            <translation>Trop de hashtags</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/too_many.py"/>
            <source>X's own guidance is two at most, and a screen reader says “hash” each time.</source>
            <translation>X lui-même en conseille deux au plus, et un lecteur d'écran dit « dièse » à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/hashtags/too_many.py"/>
            <source>Fewer hashtags</source>
            <translation>Moins de hashtags</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/nothing_said.py"/>
            <source>What does someone who isn't in the room learn here?</source>
            <translation>Qu'est-ce qu'une personne absente apprend ici ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/nothing_said.py"/>
            <source>Nothing said</source>
            <translation>Rien n'est dit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/nothing_said.py"/>
            <source>The reader is not in the room: give them the one thing they would want to know.</source>
            <translation>Le lecteur n'est pas dans la salle : donne-lui la chose qu'il voudrait savoir.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/nothing_said.py"/>
            <source>Say what happens</source>
            <translation>Dire ce qui se passe</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/over_limit.py"/>
            <source>{number} over. A private message is one post: say it in fewer words.</source>
            <translation>{number} de trop. Un message privé tient en un seul message : dis-le plus court.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/over_limit.py"/>
            <source>{number} over. Keep the strong idea here and put the rest in a second post?</source>
            <translation>{number} de trop. On garde l'idée forte, et on met la suite dans un deuxième message ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/over_limit.py"/>
            <source>Over the network's limit</source>
            <translation>Au-delà de la limite du réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/over_limit.py"/>
            <source>The network would refuse the post, and clipping in a hurry makes people lose the thread.</source>
            <translation>Le réseau refuserait le message, et couper dans la hâte fait perdre le fil.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/over_limit.py"/>
            <source>Too long: split it</source>
            <translation>Trop long, à couper</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/unfinished.py"/>
            <source>The sentence stops midway: on purpose?</source>
            <translation>La phrase s'arrête en route : volontaire ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/unfinished.py"/>
            <source>Unfinished draft</source>
            <translation>Brouillon inachevé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/unfinished.py"/>
            <source>Enter pressed too early is the commonest slip of people who type fast.</source>
            <translation>Appuyer trop tôt sur Entrée est l'étourderie la plus courante quand on tape vite.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/length/unfinished.py"/>
            <source>Finish the sentence</source>
            <translation>Finir la phrase</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>Add the space</source>
            <translation>Ajouter l'espace</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>Write a middle dot</source>
            <translation>Mettre un point médian</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>Set the ending apart</source>
            <translation>Détacher la fin</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>{link} becomes a link (.{ending} is a country): add the space.</source>
            <translation>{link} devient un lien (.{ending} est un pays) : ajoute l'espace.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>{link} becomes a link (.{ending} is an address): add the space.</source>
            <translation>{link} devient un lien (.{ending} est une adresse) : ajoute l'espace.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>{link} becomes a link (.{ending} is a country).</source>
            <translation>{link} devient un lien (.{ending} est un pays).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>{link} becomes a link (.{ending} is an address).</source>
            <translation>{link} devient un lien (.{ending} est une adresse).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>Accidental link</source>
            <translation>Lien involontaire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>A missing space makes a live link to a stranger's site, and counts 23: .il and .md are countries.</source>
            <translation>Une espace oubliée crée un vrai lien vers le site d'un inconnu, et compte 23 : .il et .md sont des pays.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/accidental.py"/>
            <source>An accidental link</source>
            <translation>Un lien involontaire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/grants_access.py"/>
            <source>This link leads to your own computer or network: nobody else can open it.</source>
            <translation>Ce lien mène à ton ordinateur ou à ton réseau : personne d'autre ne peut l'ouvrir.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/grants_access.py"/>
            <source>This link grants access (password or edit). Meant to be public?</source>
            <translation>Ce lien donne un accès (mot de passe ou modification). Public ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/grants_access.py"/>
            <source>This link opens a meeting to whoever has it. Meant to be public?</source>
            <translation>Ce lien ouvre une réunion à qui l'a. Public ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/grants_access.py"/>
            <source>The event keeps this to those in the room.</source>
            <translation>L'événement garde ceci pour les personnes présentes.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/grants_access.py"/>
            <source>Link that should stay inside</source>
            <translation>Lien qui devrait rester entre nous</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/grants_access.py"/>
            <source>A link copied from the organisers' chat may let everybody in, or lead nowhere for those outside.</source>
            <translation>Un lien copié de la discussion de l'équipe peut ouvrir la porte à tous, ou ne mener nulle part pour les autres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/grants_access.py"/>
            <source>Is this link public?</source>
            <translation>Lien public ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/naked.py"/>
            <source>Where does this lead? Four words will do.</source>
            <translation>Où mène ce lien ? Quatre mots suffisent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/naked.py"/>
            <source>Naked link</source>
            <translation>Lien tout seul</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/naked.py"/>
            <source>Everybody wants to know where a link leads, and people with a screen reader first.</source>
            <translation>Chacun veut savoir où mène un lien, et d'abord les personnes qui utilisent un lecteur d'écran.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/naked.py"/>
            <source>Introduce the link</source>
            <translation>Présenter le lien</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/shortened_or_tracked.py"/>
            <source>No need to shorten: every link counts {number}.</source>
            <translation>Inutile de raccourcir : un lien compte {number} quoi qu'il arrive.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/shortened_or_tracked.py"/>
            <source>The end of this link follows people around: the page is the same without it.</source>
            <translation>La fin de ce lien suit les gens à la trace : sans elle, la page est la même.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/shortened_or_tracked.py"/>
            <source>Take the tracking out</source>
            <translation>Enlever le pistage</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/shortened_or_tracked.py"/>
            <source>Shortened or tracked link</source>
            <translation>Lien raccourci ou pisté</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/shortened_or_tracked.py"/>
            <source>On X and Mastodon every link counts the same: a shortener hides where it leads and adds tracking.</source>
            <translation>Sur X et Mastodon, tous les liens comptent autant : un raccourcisseur cache où l'on va et ajoute du pistage.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/links/shortened_or_tracked.py"/>
            <source>The plain link</source>
            <translation>Le lien d'origine</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/location.py"/>
            <source>Take the place out</source>
            <translation>Enlever le lieu</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/location.py"/>
            <source>The photo holds the exact place: remove it?</source>
            <translation>La photo contient le lieu exact : je l'enlève ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/location.py"/>
            <source>The description gives the exact place: is it meant to be public?</source>
            <translation>La description donne le lieu exact : est-il public ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/location.py"/>
            <source>Photo carries its location</source>
            <translation>La photo porte son lieu</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/location.py"/>
            <source>Photos carry the place where they were taken, and not every network takes it out.</source>
            <translation>Les photos portent le lieu de la prise de vue, et tous les réseaux ne l'enlèvent pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/location.py"/>
            <source>Remove the place</source>
            <translation>Enlever le lieu</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/no_description.py"/>
            <source>Describe the picture without giving the answer away.</source>
            <translation>Décris l'image sans donner la réponse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/no_description.py"/>
            <source>{number} pictures without a description: what does each one add?</source>
            <translation>{number} images sans description : qu'apporte chacune ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/no_description.py"/>
            <source>One sentence: what does the photo add?</source>
            <translation>Décris en une phrase ce que la photo apporte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/no_description.py"/>
            <source>Image without description</source>
            <translation>Image sans description</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/no_description.py"/>
            <source>Without it blind readers hear “image”; French and British guidance ask for it on every image.</source>
            <translation>Sans elle, un lecteur aveugle entend « image » ; les guides français et britanniques la demandent pour chaque image.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/no_description.py"/>
            <source>Describe the image</source>
            <translation>Décrire l'image</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/over_limits.py"/>
            <source>A video or an animation goes alone on {network}.</source>
            <translation>Sur {network}, une vidéo ou une animation va seule.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/over_limits.py"/>
            <source>Too many pictures for a private message: {most} at most here.</source>
            <translation>Trop d'images pour un message privé : ici, {most} au maximum.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/over_limits.py"/>
            <source>{most} images at most: move {more} to a reply?</source>
            <translation>{most} images au maximum : on met les {more} autres en réponse ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/over_limits.py"/>
            <source>{number} over in a description: {limit} at most.</source>
            <translation>{number} de trop dans une description : {limit} au maximum.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/over_limits.py"/>
            <source>This file is too heavy for {network}: {limit} MB at most.</source>
            <translation>Ce fichier est trop lourd pour {network} : {limit} Mo au maximum.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/over_limits.py"/>
            <source>Move the rest to a reply</source>
            <translation>Mettre le reste en réponse</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/over_limits.py"/>
            <source>Too much for the network</source>
            <translation>Trop pour le réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/over_limits.py"/>
            <source>The network refuses the post, often after a long upload on bad wifi.</source>
            <translation>Le réseau refuse le message, souvent après un long envoi sur un mauvais wifi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/over_limits.py"/>
            <source>Too many or heavy</source>
            <translation>Trop d'images, ou trop lourd</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>Begin with what it shows</source>
            <translation>Commencer par ce qu'elle montre</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>The description repeats the post: what does the picture show?</source>
            <translation>La description répète le message : que montre l'image ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>A screen reader already says “image”: begin with what it shows.</source>
            <translation>Le lecteur d'écran dit déjà « image » : commence par ce qu'elle montre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>Write out the slide's text and figure.</source>
            <translation>Écris le texte et le chiffre de la diapo.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>Say in a sentence what the picture shows.</source>
            <translation>Dis en une phrase ce que l'image montre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>Description that describes nothing</source>
            <translation>Description qui ne décrit rien</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>“Image of” is announced already, and on a slide the text is the content.</source>
            <translation>« Image de » est déjà annoncé, et dans une diapo, le contenu, c'est le texte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/media/weak_description.py"/>
            <source>Describe it in full</source>
            <translation>Décrire pour de bon</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/crowd.py"/>
            <source>{number} people get pinged: do all of them want that?</source>
            <translation>{number} personnes notifiées : toutes le souhaitent ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/crowd.py"/>
            <source>{number} people pinged in {posts} posts: is this one needed?</source>
            <translation>{number} personnes notifiées en {posts} messages : celle-ci le faut-il ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/crowd.py"/>
            <source>A crowd of mentions</source>
            <translation>Une foule de mentions</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/crowd.py"/>
            <source>Mass mentions are what anti-spam rules look for, and they drown the message.</source>
            <translation>Les mentions en masse sont ce que visent les règles anti-spam, et elles noient le message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/crowd.py"/>
            <source>Fewer mentions</source>
            <translation>Moins de mentions</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/no_server.py"/>
            <source>Complete the address</source>
            <translation>Compléter l'adresse</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/no_server.py"/>
            <source>On {network} use the full address: otherwise the person isn't notified.</source>
            <translation>Sur {network}, il faut l'adresse complète : sinon la personne n'est pas prévenue.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/no_server.py"/>
            <source>Write {handle}</source>
            <translation>Écrire {handle}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/no_server.py"/>
            <source>Write it without @</source>
            <translation>L'écrire sans @</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/no_server.py"/>
            <source>{handle} is nobody on {network}, or somebody else.</source>
            <translation>{handle} n'est personne sur {network}, ou quelqu'un d'autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/no_server.py"/>
            <source>Handle without its server, or of another network</source>
            <translation>Identifiant sans son serveur, ou d'un autre réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/no_server.py"/>
            <source>Without its server a mention goes to a local namesake or to nobody; the server costs no characters.</source>
            <translation>Sans son serveur, une mention va à un homonyme local ou à personne ; le serveur ne coûte aucun signe.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/no_server.py"/>
            <source>The full address</source>
            <translation>L'adresse complète</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/opens_post.py"/>
            <source>The dot before @ has been unnecessary since 2016.</source>
            <translation>Le point devant @ ne sert plus depuis 2016.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/opens_post.py"/>
            <source>A post that opens with {handle} looks like a reply.</source>
            <translation>Un message qui commence par {handle} a l'air d'une réponse.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/opens_post.py"/>
            <source>Remove the dot</source>
            <translation>Enlever le point</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/opens_post.py"/>
            <source>Name {speaker} first</source>
            <translation>Nommer d'abord {speaker}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/opens_post.py"/>
            <source>Post opens with a handle, or with “.@”</source>
            <translation>Message qui commence par un identifiant, ou par « .@ »</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/opens_post.py"/>
            <source>Old guides teach the dot; since 2016 only real replies are filtered, but such a post looks like one.</source>
            <translation>Les vieux guides enseignent le point ; depuis 2016 seules les vraies réponses sont filtrées, mais un tel message y ressemble.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/opens_post.py"/>
            <source>Not @ first</source>
            <translation>Pas de @ au début</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/speaker_unlinked.py"/>
            <source>{speaker} is here: {handle}.</source>
            <translation>{speaker} est ici : {handle}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/speaker_unlinked.py"/>
            <source>Add {handle}</source>
            <translation>Ajouter {handle}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/speaker_unlinked.py"/>
            <source>Known speaker named without their handle</source>
            <translation>Personne nommée sans son identifiant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/speaker_unlinked.py"/>
            <source>The handle lets the speaker answer, and readers find them.</source>
            <translation>L'identifiant permet à la personne de répondre, et aux lecteurs de la trouver.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/speaker_unlinked.py"/>
            <source>Add the handle</source>
            <translation>Ajouter l'identifiant</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/unknown_handle.py"/>
            <source>Unknown account; did you mean {handle}?</source>
            <translation>Compte inconnu ; tu voulais dire {handle} ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/unknown_handle.py"/>
            <source>Handle that is not in the event's list</source>
            <translation>Identifiant absent de la liste de l'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/unknown_handle.py"/>
            <source>A stranger gets the notifications, and the speaker gets none.</source>
            <translation>Une personne étrangère reçoit les notifications, et l'intervenante ou l'intervenant n'en reçoit aucune.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/mentions/unknown_handle.py"/>
            <source>Check the handle</source>
            <translation>Identifiant à relire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>Today's posts are used up: this one can wait as a draft.</source>
            <translation>Les messages du jour sont épuisés : celui-ci peut attendre en brouillon.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>The half-hour's posts are used up: this one can wait as a draft.</source>
            <translation>Les messages de cette demi-heure sont épuisés : celui-ci peut attendre en brouillon.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>{number} posts in half an hour: X may close its door for a while.</source>
            <translation>{number} messages en une demi-heure : X peut fermer sa porte un moment.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>You have one post left today.</source>
            <translation>Il te reste un message aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>You have {number} posts left today.</source>
            <translation>Il te reste {number} messages aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>You have at most {number} posts left today.</source>
            <translation>Il te reste au plus {number} messages aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>The network's allowance is nearly used</source>
            <translation>Le quota du réseau est presque épuisé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>X lets an account without Premium post so much a day; to be shut out at the closing is a pity.</source>
            <translation>Sans Premium, X limite les messages d'une journée ; se retrouver bloqué à la clôture serait dommage.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/allowance.py"/>
            <source>Few posts left</source>
            <translation>Peu de messages restants</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/flood.py"/>
            <source>Quick fingers; pick the stronger of the next two ideas.</source>
            <translation>Belle cadence ; choisis la plus forte des deux prochaines idées.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/flood.py"/>
            <source>A flood of posts</source>
            <translation>Un flot de messages</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/flood.py"/>
            <source>Too many posts drown the strongest: one idea every three to five minutes can be followed.</source>
            <translation>Trop de messages noient le plus fort : une idée toutes les trois à cinq minutes se laisse suivre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/flood.py"/>
            <source>Slow down a little</source>
            <translation>Ralentir un peu</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/not_closed.py"/>
            <source>A last word to close the live?</source>
            <translation>Un dernier mot pour fermer le direct ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/not_closed.py"/>
            <source>Close the live</source>
            <translation>Fermer le direct</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/not_closed.py"/>
            <source>The live is not closed</source>
            <translation>Le direct n'est pas fermé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/not_closed.py"/>
            <source>Those who follow know that it is over, and the speakers are thanked.</source>
            <translation>Ceux qui suivent savent que c'est fini, et les intervenants sont remerciés.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/repeat.py"/>
            <source>Discard this one</source>
            <translation>Jeter celui-ci</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/repeat.py"/>
            <source>Already sent at {hour}:{minute} (‘{words}’).</source>
            <translation>Déjà envoyé à {hour} h {minute} (« {words} »).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/repeat.py"/>
            <source>Same thing again</source>
            <translation>Encore la même chose</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/repeat.py"/>
            <source>Doubles come from unsteady wifi, and repeated posts are what spam rules name.</source>
            <translation>Les doublons viennent d'un wifi instable, et les messages répétés sont ce que visent les règles anti-spam.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/repeat.py"/>
            <source>Already sent</source>
            <translation>Déjà envoyé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/stenographer.py"/>
            <source>How about summing up the last three points in your words?</source>
            <translation>Et si tu résumais les trois derniers points avec tes mots ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/stenographer.py"/>
            <source>Stenographer</source>
            <translation>Sténographe</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/stenographer.py"/>
            <source>Quote, paraphrase or sum up by choice: your own words add what the slides don't say.</source>
            <translation>Citer, reformuler ou résumer, au choix : tes mots ajoutent ce que les diapos ne disent pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/stenographer.py"/>
            <source>In your words</source>
            <translation>Avec tes mots</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/talk_not_introduced.py"/>
            <source>New talk: one line to introduce who speaks?</source>
            <translation>Nouvelle intervention : une ligne pour la présenter ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/talk_not_introduced.py"/>
            <source>Introduce the talk</source>
            <translation>Présenter l'intervention</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/talk_not_introduced.py"/>
            <source>New talk not introduced</source>
            <translation>Nouvelle intervention non présentée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/talk_not_introduced.py"/>
            <source>Readers from afar need who and what before quotes.</source>
            <translation>De loin, il faut savoir qui et quoi avant les citations.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/talk_not_introduced.py"/>
            <source>Introduce the talk first</source>
            <translation>Présenter d'abord</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/unannounced.py"/>
            <source>One line to warn your followers?</source>
            <translation>Une phrase pour prévenir tes abonnés ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/unannounced.py"/>
            <source>Announce the live</source>
            <translation>Annoncer le direct</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/unannounced.py"/>
            <source>The live has not been announced</source>
            <translation>Le direct n'est pas annoncé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/pace/unannounced.py"/>
            <source>Followers can mute the tag or tune in: every guide begins with the announcement.</source>
            <translation>Tes abonnés peuvent masquer le hashtag ou te suivre : tous les guides commencent par l'annonce.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/chatham_house.py"/>
            <source>Leave the names out</source>
            <translation>Retirer les noms</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/chatham_house.py"/>
            <source>Chatham House Rule: the idea yes, the person no.</source>
            <translation>Règle de Chatham House : l'idée oui, la personne non.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/chatham_house.py"/>
            <source>A name under the Chatham House Rule</source>
            <translation>Un nom sous la règle de Chatham House</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/chatham_house.py"/>
            <source>What is said may be used; who said it, and for whom they work, may not be told.</source>
            <translation>On peut reprendre ce qui est dit, sans dire qui parle ni pour qui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/chatham_house.py"/>
            <source>Ideas yes, names no</source>
            <translation>L'idée, pas le nom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>This talk asks for no sharing and no photos. I'm keeping your text and picture here.</source>
            <translation>Cette intervention demande de ne rien diffuser ni photographier. Je garde ton texte et ton image ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>This talk asks not to be shared. I'm keeping your text here.</source>
            <translation>Cette intervention demande de ne pas diffuser. Je garde ton texte ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>{day}/{month}, {hour}:{minute}</source>
            <comment>a day's hour</comment>
            <translation>{day}/{month}, {hour} h {minute}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>{hour}:{minute}</source>
            <comment>an hour</comment>
            <translation>{hour} h {minute}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>Not before {time}, and no photos. I'm keeping your text and picture here.</source>
            <translation>Pas avant {time}, et pas de photo. Je garde ton texte et ton image ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>Not to be shared before {time}. I'm keeping your text here.</source>
            <translation>À ne pas diffuser avant {time}. Je garde ton texte ici.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>“Please don't share”, or not yet</source>
            <translation>« Merci de ne pas diffuser », ou pas encore</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>Whoever comes late misses the spoken request: unpublished results have got out that way.</source>
            <translation>Qui arrive en retard n'entend pas la demande : des résultats inédits sont déjà sortis ainsi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/do_not_share.py"/>
            <source>Not to be shared</source>
            <translation>À ne pas diffuser</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/minors.py"/>
            <source>Minors in the picture? Their parents' written consent is needed.</source>
            <translation>Des mineurs sur la photo ? Il faut l'accord écrit des parents.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/minors.py"/>
            <source>Recognisable children</source>
            <translation>Des enfants reconnaissables</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/minors.py"/>
            <source>A face belongs to private life: for minors the parents decide, and who publishes must prove it.</source>
            <translation>Un visage relève de la vie privée : pour les mineurs, les parents décident, et qui publie doit pouvoir le prouver.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/minors.py"/>
            <source>Minors: consent?</source>
            <translation>Mineurs : accord ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/no_photo.py"/>
            <source>Text only</source>
            <translation>Le texte seul</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/no_photo.py"/>
            <source>No photos in this talk. Text only?</source>
            <translation>Pas de photo dans cette session. Le texte seul ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/no_photo.py"/>
            <source>Photo in a talk without photos</source>
            <translation>Photo dans une session sans photo</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/no_photo.py"/>
            <source>Conferences ask for leave before photos or screenshots of people or slides.</source>
            <translation>Les conférences demandent un accord avant de photographier ou de capturer personnes et diapos.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/no_photo.py"/>
            <source>No photos here</source>
            <translation>Pas de photo ici</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/secret.py"/>
            <source>Mask it</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/secret.py"/>
            <source>The wifi password is in the post.</source>
            <translation>Mot de passe du wifi dans le message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/secret.py"/>
            <source>A password is in the post.</source>
            <translation>Un mot de passe est dans le message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/secret.py"/>
            <source>A bank account's number is in the post.</source>
            <translation>Un numéro de compte bancaire est dans le message.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/secret.py"/>
            <source>An e-mail address in public: does its owner want that?</source>
            <translation>Une adresse e-mail en public : la personne est d'accord ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/secret.py"/>
            <source>A phone number in public: does its owner want that?</source>
            <translation>Un numéro de téléphone en public : la personne est d'accord ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/secret.py"/>
            <source>A secret in the text</source>
            <translation>Un secret dans le texte</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/secret.py"/>
            <source>What is posted is public at once, and copied before it can be taken back.</source>
            <translation>Ce qui part est public aussitôt, et copié avant qu'on puisse le reprendre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/secret.py"/>
            <source>Not for everybody</source>
            <translation>Pas pour tout le monde</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/wrong_audience.py"/>
            <source>Only public posts are found under the hashtag; this one is quieter.</source>
            <translation>Sous le hashtag on ne trouve que les messages publics ; celui-ci est plus discret.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/wrong_audience.py"/>
            <source>Practice is off: this one is published for real.</source>
            <translation>L'entraînement est fini : celui-ci est publié pour de vrai.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/wrong_audience.py"/>
            <source>This goes out as @{handle}; your last posts went from another account.</source>
            <translation>Ceci part de @{handle} ; tes derniers messages partaient d'un autre compte.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/wrong_audience.py"/>
            <source>The audience does not match the hashtag</source>
            <translation>Un public qui ne va pas avec le hashtag</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/wrong_audience.py"/>
            <source>Quiet posts are left out under hashtags, and posts from another account are the classic mishap.</source>
            <translation>Les messages discrets n'apparaissent pas sous un hashtag, et se tromper de compte est un grand classique.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/policy/wrong_audience.py"/>
            <source>Who will read this?</source>
            <translation>Qui lira ceci ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/breathing_pace.py"/>
            <source>Good pace: easy to follow.</source>
            <translation>Bon rythme : on suit sans être submergé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/breathing_pace.py"/>
            <source>A breathing pace</source>
            <translation>Un rythme qui respire</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/breathing_pace.py"/>
            <source>Who writes does not see the pace; who reads does.</source>
            <translation>Le rythme ne se voit pas quand on écrit, mais quand on lit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/breathing_pace.py"/>
            <source>A good pace</source>
            <translation>Un bon rythme</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/caught_it_yourself.py"/>
            <source>You spotted it before I did.</source>
            <translation>Tu l'as vu avant moi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/caught_it_yourself.py"/>
            <source>You caught it yourself</source>
            <translation>Tu l'as vu par toi-même</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/caught_it_yourself.py"/>
            <source>To need nobody is the point of it all.</source>
            <translation>Pouvoir se passer d'aide, c'est le but.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/caught_it_yourself.py"/>
            <source>Caught by yourself</source>
            <translation>Vu sans aide</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/complete_live.py"/>
            <source>A complete live: announced, introduced, closed.</source>
            <translation>Un direct complet : annoncé, présenté, conclu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/complete_live.py"/>
            <source>A complete live</source>
            <translation>Un direct complet</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/complete_live.py"/>
            <source>Followers knew what was coming, who spoke, and when it was over.</source>
            <translation>On a su ce qui venait, qui parlait et quand c'était fini.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/first_post.py"/>
            <source>First post out. That was the hard part.</source>
            <translation>Premier message parti. Le plus dur est fait.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/first_post.py"/>
            <source>First post sent</source>
            <translation>Premier message parti</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/first_post.py"/>
            <source>Starting is the hardest part: the article that began it all says so.</source>
            <translation>Démarrer est le plus dur : l'article fondateur le dit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/hashtag_steady.py"/>
            <source>{number} out of {number} with {hashtag}: everyone can follow.</source>
            <translation>{number} sur {number} avec {hashtag} : tout le monde peut suivre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/hashtag_steady.py"/>
            <source>Hashtag right, five in a row</source>
            <translation>Hashtag juste, cinq fois de suite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/hashtag_steady.py"/>
            <source>A steady hashtag is what lets people follow from afar; soon you need no reminder.</source>
            <translation>Un hashtag régulier permet de suivre de loin ; bientôt, plus besoin de rappel.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/hashtag_steady.py"/>
            <source>Steady hashtag</source>
            <translation>Hashtag régulier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/help_exchanged.py"/>
            <source>You answered @{who}: help goes both ways.</source>
            <translation>Tu as répondu à @{who} : l'entraide marche dans les deux sens.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/help_exchanged.py"/>
            <source>{name}'s advice is in this post: help goes both ways.</source>
            <translation>Le conseil de {name} est dans ce message : l'entraide marche dans les deux sens.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/help_exchanged.py"/>
            <source>Help given, help taken</source>
            <translation>Entraide donnée, entraide reçue</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/help_exchanged.py"/>
            <source>Help that is offered and help that is taken are what one learns most from.</source>
            <translation>L'entraide, offerte ou reçue, est ce qui fait le plus apprendre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/help_exchanged.py"/>
            <source>Help goes both ways</source>
            <translation>L'entraide, deux sens</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/image_described.py"/>
            <source>{number} images, {number} descriptions: blind readers see them too.</source>
            <translation>{number} images, {number} descriptions : les lecteurs aveugles les voient aussi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/image_described.py"/>
            <source>Photo described: blind readers get the slide too.</source>
            <translation>Photo décrite : les lecteurs aveugles ont aussi la diapo.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/image_described.py"/>
            <source>Photo described: blind readers get the picture too.</source>
            <translation>Photo décrite : les lecteurs aveugles ont aussi l'image.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/image_described.py"/>
            <source>Image well described</source>
            <translation>Image bien décrite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/image_described.py"/>
            <source>A habit sticks when we know whom it helps.</source>
            <translation>Une habitude tient quand on sait qui elle aide.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/image_described.py"/>
            <source>Image described</source>
            <translation>Image décrite</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/quote_attributed.py"/>
            <source>Clean quote, and we know who's speaking.</source>
            <translation>Citation nette, et on sait qui parle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/quote_attributed.py"/>
            <source>Quote fair and attributed</source>
            <translation>Citation juste et attribuée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/quote_attributed.py"/>
            <source>It is the core craft of live-tweeting.</source>
            <translation>C'est le cœur du métier de live-tweeteur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/praise/quote_attributed.py"/>
            <source>Quote well attributed</source>
            <translation>Citation bien attribuée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/name_misspelt.py"/>
            <source>Not quite as in the event's sheet: {names}?</source>
            <translation>Pas tout à fait comme dans la fiche : {names} ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/name_misspelt.py"/>
            <source>Write {name}</source>
            <translation>Écrire {name}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/name_misspelt.py"/>
            <source>The event's sheet spells it {name}.</source>
            <translation>La fiche écrit {name}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/name_misspelt.py"/>
            <source>Speaker's name misspelt</source>
            <translation>Nom d'intervenant mal écrit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/name_misspelt.py"/>
            <source>It is the one slip that the person quoted always sees.</source>
            <translation>C'est la coquille que la personne citée voit toujours.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/name_misspelt.py"/>
            <source>Check the name</source>
            <translation>Nom à vérifier</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/no_speaker.py"/>
            <source>Who says so?</source>
            <translation>Qui le dit ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/no_speaker.py"/>
            <source>Say that it is {speaker}</source>
            <translation>Dire que c'est {speaker}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/no_speaker.py"/>
            <source>Quote without a speaker</source>
            <translation>Citation sans auteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/no_speaker.py"/>
            <source>Readers need to know who is speaking, in a discussion too.</source>
            <translation>Il faut savoir qui parle, même dans une discussion.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/no_speaker.py"/>
            <source>Name the speaker</source>
            <translation>Nommer qui parle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/open_quote.py"/>
            <source>Where does the quote end?</source>
            <translation>Où finit la citation ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/open_quote.py"/>
            <source>Where does the quote begin?</source>
            <translation>Où commence la citation ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/open_quote.py"/>
            <source>Close the quote</source>
            <translation>Fermer la citation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/open_quote.py"/>
            <source>Open quotation mark</source>
            <translation>Guillemet ouvert</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/open_quote.py"/>
            <source>Without the closing mark your comment becomes the speaker's words.</source>
            <translation>Sans guillemet fermant, ton commentaire devient une parole de l'orateur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/unmarked_correction.py"/>
            <source>Is this a correction? Say so, and reply to the first.</source>
            <translation>C'est une correction ? Dis-le et réponds au premier.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/unmarked_correction.py"/>
            <source>A correction? You can edit the first post; say there that it is corrected.</source>
            <translation>Une correction ? Tu peux modifier le premier message ; dis-y qu'il est corrigé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/unmarked_correction.py"/>
            <source>Mark the correction</source>
            <translation>Signaler la correction</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/unmarked_correction.py"/>
            <source>Correction not marked</source>
            <translation>Correction non signalée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/unmarked_correction.py"/>
            <source>The first figure has already been passed on: readers need to see which one holds.</source>
            <translation>Le premier chiffre circule déjà : il faut voir lequel est le bon.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/quoting/unmarked_correction.py"/>
            <source>Mark the correction?</source>
            <translation>Correction à signaler</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/emoji_crowd.py"/>
            <source>Put dashes instead</source>
            <translation>Mettre des tirets</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/emoji_crowd.py"/>
            <source>A screen reader reads out each emoji of this list: a dash is silent.</source>
            <translation>Un lecteur d'écran lit chaque emoji de cette liste : un tiret ne s'entend pas.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/emoji_crowd.py"/>
            <source>A screen reader will say the name of {emoji} {number} times.</source>
            <translation>Un lecteur d'écran dira {number} fois le nom de {emoji}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/emoji_crowd.py"/>
            <source>A screen reader will say “{name}” {number} times.</source>
            <translation>Un lecteur d'écran dira « {name} » {number} fois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/emoji_crowd.py"/>
            <source>{number} emoji: a screen reader reads out the name of each.</source>
            <translation>{number} emoji : un lecteur d'écran lit le nom de chacun.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/emoji_crowd.py"/>
            <source>Keep one of each, at the end</source>
            <translation>En garder un de chaque, à la fin</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/emoji_crowd.py"/>
            <source>{emoji} in a word's place: not everybody reads the same word.</source>
            <translation>{emoji} à la place d'un mot : tout le monde n'y lit pas le même.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/emoji_crowd.py"/>
            <source>Emoji crowd</source>
            <translation>Une foule d'emoji</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/emoji_crowd.py"/>
            <source>Each emoji is read out by its full name: guides say two or three, at the end.</source>
            <translation>Chaque emoji est lu par son nom entier : les guides en conseillent deux ou trois, à la fin.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/emoji_crowd.py"/>
            <source>Fewer emoji</source>
            <translation>Moins d'emoji</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/fake_letters.py"/>
            <source>Write plain letters</source>
            <translation>Écrire en lettres ordinaires</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/fake_letters.py"/>
            <source>These letters can't be heard or searched.</source>
            <translation>Ces lettres ne s'entendent pas et ne se trouvent pas en recherche.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/fake_letters.py"/>
            <source>A screen reader spells this drawing: a described picture would tell it.</source>
            <translation>Un lecteur d'écran épelle ce dessin : une image décrite le dirait.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/fake_letters.py"/>
            <source>Fake bold, fake italics, drawings in characters</source>
            <translation>Faux gras, faux italique, dessins en caractères</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/fake_letters.py"/>
            <source>Screen readers skip such letters or spell them one by one, and searches don't find the words.</source>
            <translation>Les lecteurs d'écran sautent ces lettres ou les épellent une à une, et la recherche ne trouve pas les mots.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/reading/fake_letters.py"/>
            <source>Plain letters</source>
            <translation>Lettres ordinaires</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/room.py"/>
            <source>Split in two posts</source>
            <translation>Couper en deux messages</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/room.py"/>
            <source>Split into {number} posts</source>
            <translation>Couper en {number} messages</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/several.py"/>
            <source>On {network}: {remark}</source>
            <translation>Sur {network} : {remark}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/threads/numbering.py"/>
            <source>Renumber</source>
            <translation>Renuméroter</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/threads/numbering.py"/>
            <source>This one is {number}.</source>
            <translation>On en est à {number}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/threads/numbering.py"/>
            <source>Numbering out of step</source>
            <translation>Numérotation décalée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/threads/numbering.py"/>
            <source>Government guidance in Britain: make the order of a thread easy to see.</source>
            <translation>Les guides publics britanniques le demandent : l'ordre d'un fil doit se voir.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/threads/numbering.py"/>
            <source>Renumber the thread</source>
            <translation>Renuméroter le fil</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/threads/unchained.py"/>
            <source>Chain this talk's posts into a thread?</source>
            <translation>Enchaîne les messages de cette intervention en un fil ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/threads/unchained.py"/>
            <source>Same session, not chained</source>
            <translation>Même session, sans fil</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/threads/unchained.py"/>
            <source>Replies to your own posts keep a talk readable afterwards.</source>
            <translation>Répondre à ses propres messages garde l'intervention lisible après coup.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/threads/unchained.py"/>
            <source>Make it a thread</source>
            <translation>En faire un fil</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/tone/mocking_or_shouting.py"/>
            <source>Disagree with the idea: a question lands better.</source>
            <translation>Le désaccord oui, sur l'idée : une question passerait mieux.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/tone/mocking_or_shouting.py"/>
            <source>Capitals read as shouting: the words are strong enough.</source>
            <translation>Les capitales se lisent comme des cris : les mots sont assez forts.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/tone/mocking_or_shouting.py"/>
            <source>Small letters</source>
            <translation>En minuscules</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/tone/mocking_or_shouting.py"/>
            <source>Keep one mark</source>
            <translation>Garder un signe</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/tone/mocking_or_shouting.py"/>
            <source>One mark says it as well.</source>
            <translation>Un seul signe suffit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/tone/mocking_or_shouting.py"/>
            <source>Mocking or shouting</source>
            <translation>Moquerie ou cris</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/tone/mocking_or_shouting.py"/>
            <source>Ideas can be questioned; people remember being mocked, and capitals are hard to read.</source>
            <translation>Une idée se discute ; une moquerie reste, et les capitales se lisent mal.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/tone/mocking_or_shouting.py"/>
            <source>About the idea</source>
            <translation>Parler de l'idée</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/quotes.py"/>
            <source>Change the marks</source>
            <translation>Changer les guillemets</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/quotes.py"/>
            <source>French marks « … »?</source>
            <translation>Guillemets français « … » ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/quotes.py"/>
            <source>Curly quotes?</source>
            <translation>Guillemets courbes ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/quotes.py"/>
            <source>Straight or foreign quotation marks</source>
            <translation>Guillemets droits ou étrangers</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/quotes.py"/>
            <source>Each language has its own marks; with them anybody sees where a quote begins and ends.</source>
            <translation>Chaque langue a ses guillemets ; avec eux on voit où commence et où finit la citation.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/quotes.py"/>
            <source>Mind the quotes</source>
            <translation>Guillemets à revoir</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/slips.py"/>
            <source>Mend the slips</source>
            <translation>Corriger les coquilles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/slips.py"/>
            <source>A small slip or two: shall I mend them?</source>
            <translation>Une ou deux petites coquilles : je corrige ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/slips.py"/>
            <source>Typing slips</source>
            <translation>Coquilles de frappe</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/slips.py"/>
            <source>They are quick to mend, and nobody need think of them while listening.</source>
            <translation>Elles se corrigent vite, et personne n'a à y penser en écoutant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/slips.py"/>
            <source>Small slips</source>
            <translation>Petites coquilles</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/spacing.py"/>
            <source>No-break space before the marks: shall I put it?</source>
            <translation>Espace insécable avant les signes : je la mets ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/spacing.py"/>
            <source>No space before the mark in English: shall I take it out?</source>
            <translation>En anglais, pas d'espace avant le signe : je la retire ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/spacing.py"/>
            <source>Mend the spaces</source>
            <translation>Corriger les espaces</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/spacing.py"/>
            <source>Spaces around marks</source>
            <translation>Espaces autour des signes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/spacing.py"/>
            <source>A no-break space keeps the mark from dropping alone to the next line on a phone.</source>
            <translation>L'espace insécable évite que le signe tombe seul à la ligne sur un téléphone.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/core/rules/typography/spacing.py"/>
            <source>Mind the spaces</source>
            <translation>Espaces à revoir</translation>
        </message>
    </context>
    <context>
        <name>RulesInWords</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/packs/rule_words.py"/>
            <source>It says: {words}</source>
            <translation>Elle dit : {words}</translation>
        </message>
    </context>
    <context>
        <name>Scheduling</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/queue_acts.py"/>
            <source>Paused: {n} post, now among your kept drafts.</source>
            <translation>
                <numerusform>{n} message en pause, gardé parmi les brouillons.</numerusform>
                <numerusform>{n} messages en pause, gardés parmi les brouillons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/queue_acts.py"/>
            <source>Paused: {n} post. It comes back to mind {when}.</source>
            <translation>
                <numerusform>{n} message en pause : il reviendra en tête {when}.</numerusform>
                <numerusform>{n} messages en pause : ils reviendront en tête {when}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/queueing.py"/>
            <source>Scheduled: it leaves {when}.</source>
            <translation>Programmé : il partira {when}.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/scheduling.py"/>
            <source>Soon, {when}</source>
            <comment>when: at 14:00, tomorrow at 9:00</comment>
            <translation>Bientôt, {when}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/scheduling.py"/>
            <source>Later, {when}</source>
            <comment>when: at 14:00, tomorrow at 9:00</comment>
            <translation>Plus tard, {when}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/scheduling.py"/>
            <source>An hour before the start, {when}</source>
            <translation>Une heure avant le début, {when}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/scheduling.py"/>
            <source>At the start, {when}</source>
            <translation>Au début, {when}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/scheduling.py"/>
            <source>When the event is over, {when}</source>
            <translation>Une fois l'événement fini, {when}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/scheduling.py"/>
            <source>You post by hand here: nothing can leave by itself. Keep it for later with a reminder.</source>
            <translation>Ici tu publies à la main : rien ne peut partir tout seul. Garde-le pour plus tard, avec un rappel.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/scheduling.py"/>
            <source>That time has passed: when should it leave?</source>
            <translation>Cette heure est passée : quand doit-il partir ?</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <location filename="../../src/livetweet_coach/app/sending.py"/>
            <source>Your photo is nearly ready: send again in a moment.</source>
            <translation>Ta photo est presque prête : renvoie dans un instant.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/sending.py"/>
            <source>Your photo is nearly ready: keep it again in a moment.</source>
            <translation>Ta photo est presque prête : garde-le dans un instant.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Settings</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Night</source>
            <translation>Nuit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Language of the app</source>
            <translation>Langue de l'application</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>In French, the app says</source>
            <translation>L'application te dit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>What you see</source>
            <translation>Ce que tu vois</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Sent posts</source>
            <translation>Messages envoyés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Newest first</source>
            <translation>Récents d'abord</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Oldest first</source>
            <translation>Anciens d'abord</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>At your pauses</source>
            <translation>À tes pauses</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>After sending</source>
            <translation>Après l'envoi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>These and all other figures stand in coach.toml, beside settings.toml.</source>
            <translation>Ces chiffres et tous les autres sont dans coach.toml, à côté de settings.toml.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>What protects people (policies, secrets) is always told.</source>
            <translation>Ce qui protège les personnes (consignes, secrets) est toujours dit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>The coach</source>
            <translation>Le coach</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>The coach speaks</source>
            <translation>Le coach parle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>After a pause of</source>
            <translation>Après une pause de</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Remarks in 10 minutes, at most</source>
            <translation>Remarques en 10 minutes, au plus</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>It suggests a break after</source>
            <translation>Il propose une pause après</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>For so long a post can be called back after Send.</source>
            <translation>Le temps pendant lequel un message envoyé peut être rattrapé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>The counter and the rules are this network's.</source>
            <translation>Le compteur et les règles sont ceux de ce réseau.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Sending</source>
            <translation>L'envoi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Undo send</source>
            <translation>Annuler l'envoi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Network you practise</source>
            <translation>Réseau pratiqué</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Underline words that no dictionary of this computer knows</source>
            <translation>Souligner les mots qu'aucun dictionnaire de cet ordinateur ne connaît</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Off</source>
            <translation>Sans</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>On this network</source>
            <translation>Sur ce réseau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>On a server</source>
            <translation>Sur un serveur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>With files</source>
            <translation>Avec des fichiers</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>A server carries sealed envelopes and reads nothing. Your school or association can run one.</source>
            <translation>Un serveur porte des enveloppes scellées et ne lit rien. Ton école ou ton association peut en tenir un.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Test the server</source>
            <translation>Tester le serveur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Your tutor</source>
            <translation>Ton tuteur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Your first name</source>
            <translation>Ton prénom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Where you meet</source>
            <translation>Où se retrouver</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>The server's address</source>
            <translation>L'adresse du serveur</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>A sound when your tutor speaks</source>
            <translation>Un son quand ton tuteur parle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>The server is being tested…</source>
            <translation>Test du serveur en cours…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/settings/settings_pane.py"/>
            <source>Write an address first.</source>
            <translation>Écris d'abord une adresse.</translation>
        </message>
    </context>
    <context>
        <name>SheetPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>Event sheet</source>
            <translation>Fiche de l'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>Only the hashtag matters. Everything else can wait or stay blank.</source>
            <translation>Seul le hashtag compte. Le reste peut attendre ou rester vide.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>The event</source>
            <translation>L'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>To have at hand</source>
            <translation>À garder sous la main</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>Nobody yet. With a name and a handle, the app completes mentions as you type.</source>
            <translation>Personne pour l'instant. Avec un nom et un identifiant, l'application complète les mentions pendant que tu écris.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>Speakers</source>
            <translation>Intervenants</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>Add a speaker</source>
            <translation>Ajouter quelqu'un</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>Nothing yet. With times, the app knows what is on and who speaks.</source>
            <translation>Rien pour l'instant. Avec des heures, l'application sait ce qui se passe et qui parle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>Agenda</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/sheet_pane.py"/>
            <source>Add a talk</source>
            <translation>Ajouter un temps</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <location filename="../../src/livetweet_coach/app/sheets.py"/>
            <source>Event sheets</source>
            <translation>Fiches d'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/sheets.py"/>
            <source>Open an event sheet</source>
            <translation>Ouvrir une fiche d'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/sheets.py"/>
            <source>event</source>
            <translation>événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/sheets.py"/>
            <source>Save the event sheet</source>
            <translation>Enregistrer la fiche d'événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/sheets.py"/>
            <source>The sheet is saved.</source>
            <translation>La fiche est enregistrée.</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>Kept drafts</source>
            <translation>Brouillons gardés</translation>
        </message>
    </context>
    <context>
        <name>SourceLink</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/widgets/source_link.py"/>
            <source>Source: {host}</source>
            <translation>Source : {host}</translation>
        </message>
    </context>
    <context>
        <name>SpeakersModel</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/speakers.py"/>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/speakers.py"/>
            <source>Also written</source>
            <translation>Aussi écrit</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/sheet/speakers.py"/>
            <source>Mention</source>
            <translation>Mentionner</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/text/spelling.py"/>
            <source>Looking for words…</source>
            <translation>Recherche de mots…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/text/spelling.py"/>
            <source>Add “{word}” to my words</source>
            <translation>Ajouter « {word} » à mes mots</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/text/spelling.py"/>
            <source>Right at this event</source>
            <translation>Juste à cet événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/text/spelling.py"/>
            <source>No suggestion</source>
            <translation>Aucune proposition</translation>
        </message>
    </context>
    <context>
        <name>StartPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>What would you like to do?</source>
            <translation>Que veux-tu faire ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>No account, no network needed. You learn to live-tweet by doing it, with a coach beside you.</source>
            <translation>Sans compte et sans réseau. On apprend à live-tweeter en le faisant, avec un coach à côté de soi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>A short radio programme to follow at your own pace. Nothing is published.</source>
            <translation>Une courte émission à suivre à ton rythme. Rien n'est publié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>A hashtag is enough to begin, or open the sheet of your event.</source>
            <translation>Un hashtag suffit pour commencer, ou ouvre la fiche de ton événement.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>Follow somebody's live from afar, and say one thing at a time. An invite is all you need.</source>
            <translation>Suivre de loin le direct de quelqu'un, et dire une chose à la fois. Une invitation suffit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>Practise</source>
            <translation>M'entraîner</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>Live-tweet an event</source>
            <translation>Live-tweeter un événement</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>Coach somebody</source>
            <translation>Accompagner quelqu'un</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>Resume my draft</source>
            <translation>Reprendre mon brouillon</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/start/start_pane.py"/>
            <source>Your draft is where you left it.</source>
            <translation>Ton brouillon est là où tu l'as laissé.</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/settings.py"/>
            <source>The settings' file could not be read. It was set aside as {name}; the usual settings are in force.</source>
            <translation>Le fichier des réglages était illisible. Il est mis de côté sous le nom {name} ; les réglages habituels s'appliquent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/settings.py"/>
            <source>The settings in {name} could not be read ({detail}); the usual ones are in force.</source>
            <translation>Impossible de lire les réglages dans {name} ({detail}) ; les réglages habituels s'appliquent.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/settings.py"/>
            <source>This setting holds until you leave: it could not be kept ({detail}).</source>
            <translation>Ce réglage vaut jusqu'à la fermeture : impossible de le garder ({detail}).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/damage.py"/>
            <source>The file that kept your drafts was damaged. It was set aside as {name}, and nothing in it was changed.</source>
            <translation>Le fichier qui gardait tes brouillons était abîmé. Il est mis de côté sous le nom {name}, sans rien y changer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/damage.py"/>
            <source>No draft could be read from it.</source>
            <translation>Aucun brouillon n'a pu y être lu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/adapters/store/damage.py"/>
            <source>{n} drafts could be read from it and are here.</source>
            <translation>
                <numerusform>{n} brouillon a pu y être lu : le voici.</numerusform>
                <numerusform>{n} brouillons ont pu y être lus : les voici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/database.py"/>
            <source>The disk is full: nothing more can be kept. Your text stays here, and can be copied.</source>
            <translation>Le disque est plein : plus rien ne peut être gardé. Ton texte reste ici, et peut être copié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/database.py"/>
            <source>Nothing can be written here: the folder is read-only. Your text stays here, and can be copied.</source>
            <translation>Rien ne peut être écrit ici : le dossier est en lecture seule. Ton texte reste ici, et peut être copié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/database.py"/>
            <source>The file that keeps your drafts is damaged. It will be set aside at the next start.</source>
            <translation>Le fichier qui garde tes brouillons est abîmé. Il sera mis de côté au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/database.py"/>
            <source>Nothing can be written to disk ({detail}). Your text stays here, and can be copied.</source>
            <translation>Rien ne peut être écrit sur le disque ({detail}). Ton texte reste ici, et peut être copié.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/database.py"/>
            <source>Your drafts were kept by a newer LiveTweet Coach. Install that one to open them; nothing was changed.</source>
            <translation>Tes brouillons ont été gardés par un LiveTweet Coach plus récent. Installe celui-là pour les ouvrir ; rien n'a été changé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/lock.py"/>
            <source>LiveTweet Coach is already open. Go on in its window: two at once would mix up your drafts.</source>
            <translation>LiveTweet Coach est déjà ouvert. Continue dans sa fenêtre : deux à la fois mélangeraient tes brouillons.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/store/queue.py"/>
            <source>This post was sent before: it goes out only once.</source>
            <translation>Ce message est déjà parti : il ne part qu'une fois.</translation>
        </message>
    </context>
    <context>
        <name>StreamPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/stream_pane.py"/>
            <source>Posts and remarks</source>
            <translation>Messages et remarques</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/stream_pane.py"/>
            <source>Write about this line</source>
            <translation>Écrire à propos de cette ligne</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/stream_pane.py"/>
            <source>Drop or take back this remark</source>
            <translation>Abandonner ou reprendre cette remarque</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/stream_pane.py"/>
            <source>Say this one earlier</source>
            <translation>La dire plus tôt</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/stream_pane.py"/>
            <source>Say this one later</source>
            <translation>La dire plus tard</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/stream_pane.py"/>
            <source>Propose to switch this rule off</source>
            <translation>Proposer de couper cette règle</translation>
        </message>
    </context>
    <context>
        <name>ThreadEditor</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/thread_editor.py"/>
            <source>Add a post to the thread</source>
            <translation>Ajouter un message au fil</translation>
        </message>
    </context>
    <context>
        <name>TilesPane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/tiles_pane.py"/>
            <source>Several learners at once</source>
            <translation>Plusieurs apprenants à la fois</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/tiles_pane.py"/>
            <source>The arrow keys walk, Enter opens one.</source>
            <translation>Les flèches parcourent, Entrée en ouvre un.</translation>
        </message>
    </context>
    <context>
        <name>TimeChoice</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/time_choice.py"/>
            <source>When it leaves</source>
            <translation>Quand il part</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/time_choice.py"/>
            <source>Day and time</source>
            <translation>Jour et heure</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/time_choice.py"/>
            <source>ddd d MMM yyyy, HH:mm</source>
            <comment>a day and a time, in Qt's letters</comment>
            <translation>ddd d MMM yyyy, HH:mm</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/time_choice.py"/>
            <source>It leaves by itself while this app is open; where it is not, you are asked first.</source>
            <translation>Il part tout seul tant que l'application est ouverte ; sinon, on te demande d'abord.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/compose/time_choice.py"/>
            <source>At another time…</source>
            <translation>À un autre moment…</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/queue_acts.py"/>
            <source>Take {n} posts off the network? That cannot be undone.</source>
            <translation>
                <numerusform>Retirer {n} message du réseau ? C'est définitif.</numerusform>
                <numerusform>Retirer {n} messages du réseau ? C'est définitif.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>about to leave</source>
            <translation>sur le départ</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>queued</source>
            <translation>en file</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>sending its pictures</source>
            <translation>envoi de ses images</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>on its way</source>
            <translation>en route</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>being taken off</source>
            <translation>retrait en cours</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>tries again soon</source>
            <translation>nouvel essai bientôt</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>being checked</source>
            <translation>en vérification</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>needs you</source>
            <translation>a besoin de toi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>waits for your word</source>
            <translation>attend ton accord</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>copied</source>
            <translation>copié</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>kept for later</source>
            <translation>gardé pour plus tard</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>simulation</source>
            <translation>simulation</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>kept for later, Enter to go on</source>
            <translation>gardé pour plus tard, Entrée pour continuer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>template, kept, Enter to go on</source>
            <translation>modèle gardé, Entrée pour continuer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>You</source>
            <translation>Toi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>{n} sent</source>
            <translation>
                <numerusform>{n} envoyé</numerusform>
                <numerusform>{n} envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>{n} scheduled</source>
            <translation>
                <numerusform>{n} programmé</numerusform>
                <numerusform>{n} programmés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>{n} queued</source>
            <translation>
                <numerusform>{n} en file</numerusform>
                <numerusform>{n} en file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>{n} kept</source>
            <translation>
                <numerusform>{n} gardé</numerusform>
                <numerusform>{n} gardés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>leaves {when}</source>
            <translation>part {when}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>private, to @{who}</source>
            <translation>privé, à @{who}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>kept, reminder {when}</source>
            <translation>gardé, rappel {when}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>at {time}</source>
            <comment>a time of today</comment>
            <translation>à {time}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>tomorrow at {time}</source>
            <translation>demain à {time}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>yesterday at {time}</source>
            <translation>hier à {time}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>on {day} at {time}</source>
            <translation>le {day} à {time}</translation>
        </message>
    </context>
    <context>
        <name>TimelinePane</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/publish/timeline_pane.py"/>
            <source>Timeline</source>
            <translation>Fil des envois</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/publish/timeline_pane.py"/>
            <source>Undo send</source>
            <translation>Annuler l'envoi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/publish/timeline_pane.py"/>
            <source>What can be done with the chosen post</source>
            <translation>Ce qu'on peut faire du message choisi</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/publish/timeline_pane.py"/>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/publish/timeline_pane.py"/>
            <source>{words}: see the kept drafts</source>
            <translation>{words} : voir les brouillons gardés</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/publish/timeline_pane.py"/>
            <source>See the kept drafts ({keys})</source>
            <translation>Voir les brouillons gardés ({keys})</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/publish/timeline_pane.py"/>
            <source>Undo send, {n} s</source>
            <translation>Annuler l'envoi, {n} s</translation>
        </message>
    </context>
    <context>
        <name>TroubleList</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/widgets/trouble_list.py"/>
            <source>Part of the file could not be read. The rest is open, nothing is lost.</source>
            <translation>Une partie du fichier n'a pas pu être lue. Le reste est ouvert, rien n'est perdu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/widgets/trouble_list.py"/>
            <source>Line {line}, {key}: {said}</source>
            <translation>Ligne {line}, {key} : {said}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/widgets/trouble_list.py"/>
            <source>Line {line}: {said}</source>
            <translation>Ligne {line} : {said}</translation>
        </message>
    </context>
    <context>
        <name>Tutoring</name>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>My ready phrases</source>
            <translation>Mes phrases prêtes</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>Help I gave</source>
            <translation>Aides données</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>The room I host</source>
            <translation>La salle que j'accueille</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>Save what waits for the learner in a file…</source>
            <translation>Enregistrer ce qui attend dans un fichier…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>Read a file from the learner…</source>
            <translation>Lire un fichier de l'apprenant…</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>Desk</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>no rule</source>
            <translation>aucune règle</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/vault.py"/>
            <source>This computer has no open keyring, so this is kept only until LiveTweet Coach closes. Next time it will be asked for again.</source>
            <translation>Cet ordinateur n'a pas de trousseau ouvert, alors c'est gardé seulement jusqu'à la fermeture de LiveTweet Coach. La prochaine fois, il faudra le redonner.</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/widgets/wording.py"/>
            <source>Out: “{words}”.</source>
            <translation>Enlevé : « {words} ».</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/widgets/wording.py"/>
            <source>In: “{words}”.</source>
            <translation>Ajouté : « {words} ».</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/widgets/wording.py"/>
            <source>Nothing is changed yet.</source>
            <translation>Rien n'est encore changé.</translation>
        </message>
    </context>
    <context>
        <name>X</name>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X did not take this post, and gave no reason (code {status}).</source>
            <translation>X n'a pas pris ce message, sans dire pourquoi (code {status}).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X did not take this post, and says: {detail}</source>
            <translation>X n'a pas pris ce message, et dit : {detail}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X already has a post of yours with these very words, and takes no second one. If it is this one, say that it is posted; else change something in it.</source>
            <translation>X a déjà un message de toi avec exactement ces mots, et n'en prend pas un second. Si c'est celui-ci, indique qu'il est publié ; sinon, changes-y quelque chose.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X lets no app quote other people's posts. Post it with your own app: {address}</source>
            <translation>X ne laisse aucune application citer les messages des autres. Publie-le avec ton application habituelle : {address}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X lets apps answer only people who mentioned you: nothing was sent. Answer with your own app: {address}</source>
            <translation>X ne laisse les applications répondre qu'aux personnes qui t'ont mentionné : rien n'est parti. Réponds avec ton application habituelle : {address}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>The post that this one answers is gone, or not for you to see: nothing was sent.</source>
            <translation>Le message auquel celui-ci répond a disparu, ou ne t'est pas visible : rien n'est parti.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X has locked this account: nothing was sent. Open x.com, where it says what to do.</source>
            <translation>X a bloqué ce compte : rien n'est parti. Ouvre x.com, où il dit quoi faire.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X no longer has the pictures of this post: send it again, and they go along anew.</source>
            <translation>X n'a plus les images de ce message : renvoie-le, et elles repartent avec lui.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>This post is too long for X: nothing was sent. Shorten it, and send again.</source>
            <translation>Ce message est trop long pour X : rien n'est parti. Raccourcis-le et renvoie-le.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>X takes one $ sign with letters a post from apps: write the others without $.</source>
            <translation>X n'accepte des applications qu'un seul $ suivi de lettres par message : écris les autres sans $.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/answers.py"/>
            <source>At X, your app may not post: give it “Read and write” at console.x.com, then connect again.</source>
            <translation>Chez X, ton application n'a pas le droit de publier : donne-lui « Read and write » sur console.x.com, puis reconnecte-toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>Connecting was given up: nothing was changed.</source>
            <translation>La connexion a été abandonnée : rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>That is not the whole address: copy all of what the browser's address line shows.</source>
            <translation>Ce n'est pas l'adresse entière : copie tout ce que montre la barre d'adresse du navigateur.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>You did not agree on X, so nothing was connected. Try again whenever you like.</source>
            <translation>Tu n'as pas donné ton accord sur X, donc rien n'est connecté. Réessaie quand tu veux.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>X sent the browser back without agreeing: look at your app's settings at console.x.com.</source>
            <translation>X a renvoyé le navigateur sans accord : regarde les réglages de ton application sur console.x.com.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>X gave no lasting key: try again, and agree to all that it asks.</source>
            <translation>X n'a pas donné de clé durable : réessaie, et accepte tout ce qu'il demande.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/connecting.py"/>
            <source>That answer belongs to another attempt: connect again, and use the page that opens then.</source>
            <translation>Cette réponse vient d'une autre tentative : recommence la connexion et sers-toi de la page qui s'ouvre alors.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>This network puts something else in X's place, or this computer's clock is wrong. Sign in to the wifi in your browser, look at the date and time, then connect again.</source>
            <translation>Ce réseau met autre chose à la place de X, ou l'horloge de cet ordinateur est déréglée. Inscris-toi au wifi dans ton navigateur, vérifie la date et l'heure, puis reconnecte-toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X can't be reached from here: look at your connection, then connect again.</source>
            <translation>Impossible de joindre X d'ici : vérifie ta connexion, puis reconnecte-toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X's answer was lost on the way: connect again. Nothing was changed.</source>
            <translation>La réponse de X s'est perdue en route : reconnecte-toi. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X does not know this Client ID: copy it again from console.x.com, under Keys and tokens.</source>
            <translation>X ne connaît pas ce Client ID : recopie-le depuis console.x.com, sous Keys and tokens.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>Your app is registered at X as one that has a secret: in its settings at console.x.com, choose “Native App” as its type, then connect again.</source>
            <translation>Ton application est inscrite chez X comme une application à secret : dans ses réglages sur console.x.com, choisis le type « Native App », puis reconnecte-toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X's yes is good for 30 seconds, and came later than that: connect again, and agree once more.</source>
            <translation>Le oui de X vaut 30 secondes, et il est arrivé plus tard : reconnecte-toi et donne ton accord encore une fois.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X answers only apps that have credits: buy some at console.x.com, then connect again.</source>
            <translation>X ne répond qu'aux applications qui ont des crédits : achètes-en sur console.x.com, puis reconnecte-toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X is in trouble at the moment: connect again in a few minutes.</source>
            <translation>X a des difficultés en ce moment : reconnecte-toi dans quelques minutes.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X asks for a pause: connect again in a quarter of an hour.</source>
            <translation>X demande une pause : reconnecte-toi dans un quart d'heure.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X did not connect the account, and gave no reason (code {status}).</source>
            <translation>X n'a pas connecté le compte, sans dire pourquoi (code {status}).</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>X did not connect the account, and says: {detail}</source>
            <translation>X n'a pas connecté le compte, et dit : {detail}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>This computer's clock is {n} minutes ahead, and X refuses that: set it right, then connect again.</source>
            <translation>
                <numerusform>L'horloge de cet ordinateur avance de {n} minute, et X le refuse : mets-la à l'heure, puis reconnecte-toi.</numerusform>
                <numerusform>L'horloge de cet ordinateur avance de {n} minutes, et X le refuse : mets-la à l'heure, puis reconnecte-toi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>This computer's clock is {n} minutes late, and X refuses that: set it right, then connect again.</source>
            <translation>
                <numerusform>L'horloge de cet ordinateur retarde de {n} minute, et X le refuse : mets-la à l'heure, puis reconnecte-toi.</numerusform>
                <numerusform>L'horloge de cet ordinateur retarde de {n} minutes, et X le refuse : mets-la à l'heure, puis reconnecte-toi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>A page came in X's place, as wifi networks show before one signs in: sign in there with your browser, then connect again.</source>
            <translation>Une page est venue à la place de X, comme celle d'un wifi où il faut s'inscrire : inscris-toi avec ton navigateur, puis reconnecte-toi.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/media.py"/>
            <source>A picture's description has at most {limit} characters on X: shorten it.</source>
            <translation>Sur X, la description d'une image compte au plus {limit} signes : raccourcis-la.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/media.py"/>
            <source>A picture of this post can't be read any more: nothing was sent. Attach it again.</source>
            <translation>Une image de ce message n'est plus lisible : rien n'est parti. Joins-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/media.py"/>
            <source>A picture of this post is too large for X, or no picture: nothing was sent. Attach another.</source>
            <translation>Une image de ce message est trop lourde pour X, ou n'en est pas une : rien n'est parti. Joins-en une autre.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/media.py"/>
            <source>X's answer about a picture can't be read.</source>
            <translation>La réponse de X sur une image est illisible.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>X's answer can't be read: the message may be there. The app looks before it sends again.</source>
            <translation>La réponse de X est illisible : le message y est peut-être. L'application regarde avant de renvoyer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>X takes one picture with a private message: take the others out.</source>
            <translation>X prend une seule image avec un message privé : retire les autres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>@{who} can't be a name on X: letters, digits and _ only.</source>
            <translation>@{who} ne peut pas être un nom sur X : seulement des lettres, des chiffres et _.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>X's answer about @{who} can't be read: nothing was sent.</source>
            <translation>La réponse de X au sujet de @{who} est illisible : rien n'est parti.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>There is too much in this conversation to look through: look there yourself.</source>
            <translation>Il y a trop à parcourir dans cette conversation : va voir toi-même.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>X says that it has this message already, and can't be asked now: the app looks again.</source>
            <translation>X dit avoir déjà ce message, et ne répond pas pour l'instant : l'application regarde de nouveau.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>X has this very message from you to @{who} already: change something in it.</source>
            <translation>X a déjà ce même message de toi pour @{who} : changes-y quelque chose.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>This X account was connected for posts only: connect it again and tick private messages. Nothing is sent.</source>
            <translation>Ce compte X est connecté seulement pour publier : reconnecte-le en cochant les messages privés. Rien n'est envoyé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>X finds nobody called @{who}: nothing was sent. Is the name right?</source>
            <translation>X ne trouve personne du nom de @{who} : rien n'est parti. Le nom est-il juste ?</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>X did not take this message to @{who}, who may take messages only from people they follow: nothing was sent.</source>
            <translation>X n'a pas pris ce message pour @{who}, qui n'en reçoit peut-être que des gens suivis : rien n'est parti.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/messages.py"/>
            <source>At X, your app may not send private messages: give it “Read and write and Direct message” at console.x.com, then connect again and tick private messages.</source>
            <translation>Chez X, ton application n'a pas le droit d'envoyer de messages privés : donne-lui « Read and write and Direct message » sur console.x.com, puis reconnecte-toi en cochant les messages privés.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/network.py"/>
            <source>This is the number of your app: the Client ID is longer, and has letters.</source>
            <translation>C'est le numéro de ton application : le Client ID est plus long, et contient des lettres.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/network.py"/>
            <source>This is no Client ID: copy it from console.x.com, under Keys and tokens.</source>
            <translation>Ce n'est pas un Client ID : copie-le depuis console.x.com, sous Keys and tokens.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/network.py"/>
            <source>X's answer about your account can't be read: nothing was changed.</source>
            <translation>La réponse de X sur ton compte est illisible : rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/network.py"/>
            <source>X has ended this connection: connect your account again. Your post waits.</source>
            <translation>X a mis fin à cette connexion : reconnecte ton compte. Ton message attend.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/network.py"/>
            <source>The app has forgotten your X account, but X could not be told: take the app off at x.com/settings/connected_apps.</source>
            <translation>L'application a oublié ton compte X, mais X n'a pas pu être prévenu : retire l'application sur x.com/settings/connected_apps.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/publisher.py"/>
            <source>X's answer can't be read: the post may be there. The app looks before it sends again.</source>
            <translation>La réponse de X est illisible : le message y est peut-être. L'application regarde avant de renvoyer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/publisher.py"/>
            <source>X takes the posts of a thread one by one.</source>
            <translation>X prend les messages d'un fil un par un.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/publisher.py"/>
            <source>X takes no private message back from whom it was sent to.</source>
            <translation>X ne reprend pas un message privé à la personne qui l'a reçu.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/publisher.py"/>
            <source>X did not say whether the post is off: take it off again, which does no harm.</source>
            <translation>X n'a pas dit si le message est retiré : retire-le encore une fois, cela ne gêne en rien.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/publisher.py"/>
            <source>X says that it has this post already, and can't be asked now: the app looks again soon.</source>
            <translation>X dit avoir déjà ce message, et ne répond pas pour l'instant : l'application regarde de nouveau bientôt.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/tokens.py"/>
            <source>The app no longer has its key to your X account: connect it again. Your post waits.</source>
            <translation>L'application n'a plus sa clé de ton compte X : reconnecte-le. Ton message attend.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/tokens.py"/>
            <source>X gave no new key to your account: connect it again. Your post waits.</source>
            <translation>X n'a pas donné de nouvelle clé pour ton compte : reconnecte-le. Ton message attend.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/tokens.py"/>
            <source>Your X account is connected until LiveTweet Coach closes; then connect it again.</source>
            <translation>Ton compte X est connecté jusqu'à la fermeture de LiveTweet Coach ; reconnecte-le ensuite.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>X can't be reached: nothing was sent. It goes as soon as the network is back.</source>
            <translation>Impossible de joindre X : rien n'est parti. Le message part dès que le réseau revient.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>X's answer was lost: the post may be there. The app looks before it sends anything again.</source>
            <translation>La réponse de X s'est perdue : le message y est peut-être. L'application regarde avant de renvoyer quoi que ce soit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>X is in trouble and did not say whether the post is there. The app looks before it sends again.</source>
            <translation>X a des difficultés et n'a pas dit si le message y est. L'application regarde avant de renvoyer.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>X no longer knows this app: connect your account again. Your post waits.</source>
            <translation>X ne connaît plus cette application : reconnecte ton compte. Ton message attend.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>X asks for a pause: nothing was sent. It goes by itself afterwards.</source>
            <translation>X demande une pause : rien n'est parti. Le message part tout seul après.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>X's answer was lost, but nothing shows there yet: it is tried again by itself.</source>
            <translation>La réponse de X s'est perdue, mais rien n'y est encore visible : un nouvel essai part tout seul.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>A page came in X's place, as wifi networks show before one signs in: open your browser and sign in. The app looks on X before it sends anything again.</source>
            <translation>Une page est venue à la place de X, comme celle d'un wifi où il faut s'inscrire : ouvre ton navigateur et inscris-toi. L'application regarde sur X avant de renvoyer quoi que ce soit.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>This network puts something else in X's place, or this computer's clock is wrong: nothing was sent. Sign in to the wifi in your browser, and look at the date and time.</source>
            <translation>Ce réseau met autre chose à la place de X, ou l'horloge de cet ordinateur est déréglée : rien n'est parti. Inscris-toi au wifi dans ton navigateur, et vérifie la date et l'heure.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>X takes no more posts from this account for now: nothing was sent, and it goes by itself once X allows. If it is urgent, copy it and post with your own app.</source>
            <translation>X ne prend plus de messages de ce compte pour l'instant : rien n'est parti, et le message part tout seul dès que X le permet. S'il est urgent, copie-le et publie-le avec ton application habituelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>The spending limit that you set at X is reached: nothing was sent. Raise it at console.x.com and send again, or copy the post into your own app.</source>
            <translation>La limite de dépense que tu as fixée chez X est atteinte : rien n'est parti. Relève-la sur console.x.com et renvoie, ou copie le message dans ton application habituelle.</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/adapters/publishers/x/troubles.py"/>
            <source>Your X credits are used up: nothing was sent. Buy some at console.x.com and send again, or copy the post into your own app.</source>
            <translation>Tes crédits X sont épuisés : rien n'est parti. Achètes-en sur console.x.com et renvoie, ou copie le message dans ton application habituelle.</translation>
        </message>
    </context>
    <context>
        <name>_Card</name>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/phrases_pane.py"/>
            <source>Remove /{key}</source>
            <translation>Retirer /{key}</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/phrases_pane.py"/>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/phrases_pane.py"/>
            <source>After the slash</source>
            <translation>Après la barre oblique</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/phrases_pane.py"/>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <location filename="../../src/livetweet_coach/ui/desk/phrases_pane.py"/>
            <source>It says</source>
            <translation>Elle dit</translation>
        </message>
    </context>
</TS>
