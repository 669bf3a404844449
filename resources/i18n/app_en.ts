<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Accounts</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/accounts/connecting.py"/>
            <source>{n} posts for it have not left: connect it again and they can.</source>
            <translation>
                <numerusform>{n} post for it has not left: connect it again and it can.</numerusform>
                <numerusform>{n} posts for it have not left: connect it again and they can.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/accounts/gauge.py"/>
            <source>{n} posts left on {network} today</source>
            <translation>
                <numerusform>{n} post left on {network} today</numerusform>
                <numerusform>{n} posts left on {network} today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AltEditor</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>%n over</source>
            <translation>
                <numerusform>%n over</numerusform>
                <numerusform>%n over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/media/alt_editor.py"/>
            <source>%n left</source>
            <translation>
                <numerusform>%n left</numerusform>
                <numerusform>%n left</numerusform>
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
                <numerusform>{n} over.</numerusform>
                <numerusform>{n} over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>{n} left.</source>
            <comment>characters left</comment>
            <translation>
                <numerusform>{n} left.</numerusform>
                <numerusform>{n} left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>{n} remark: {words}</source>
            <translation>
                <numerusform>{n} remark: {words}</numerusform>
                <numerusform>{n} remarks: {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/announce.py"/>
            <source>Silence for {n} minutes.</source>
            <translation>
                <numerusform>Silence for {n} minute.</numerusform>
                <numerusform>Silence for {n} minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoachPane</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/coach/coach_pane.py"/>
            <source>%n more remarks</source>
            <translation>
                <numerusform>%n more remark</numerusform>
                <numerusform>%n more remarks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComposerPane</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/desk/composer_pane.py"/>
            <source>Urgent, %n left</source>
            <translation>
                <numerusform>Urgent, %n left</numerusform>
                <numerusform>Urgent, %n left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CounterRing</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/widgets/counter_ring.py"/>
            <source>%n over</source>
            <translation>
                <numerusform>%n over</numerusform>
                <numerusform>%n over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/widgets/counter_ring.py"/>
            <source>%n left</source>
            <translation>
                <numerusform>%n left</numerusform>
                <numerusform>%n left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>{n} sent</source>
            <translation>
                <numerusform>{n} sent</numerusform>
                <numerusform>{n} sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>{n} waits</source>
            <translation>
                <numerusform>{n} waits</numerusform>
                <numerusform>{n} wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk.py"/>
            <source>Leave the room? {n} remark still waits and will not be said.</source>
            <translation>
                <numerusform>Leave the room? {n} remark still waits and will not be said.</numerusform>
                <numerusform>Leave the room? {n} remarks still wait and will not be said.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>{n} remark waits</source>
            <translation>
                <numerusform>{n} remark waits</numerusform>
                <numerusform>{n} remarks wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>{n} sign in the draft</source>
            <translation>
                <numerusform>{n} sign in the draft</numerusform>
                <numerusform>{n} signs in the draft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk_rows.py"/>
            <source>{n} picture</source>
            <translation>
                <numerusform>{n} picture</numerusform>
                <numerusform>{n} pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/desk_words.py"/>
            <source>hand up for {n} min</source>
            <translation>
                <numerusform>hand up for {n} min</numerusform>
                <numerusform>hand up for {n} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/exchanging.py"/>
            <source>{n} message was new.</source>
            <translation>
                <numerusform>{n} message was new.</numerusform>
                <numerusform>{n} messages were new.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/exchanging.py"/>
            <source>{n} message is in the file. Send it to {name}; when theirs comes back, open it here.</source>
            <translation>
                <numerusform>{n} message is in the file. Send it to {name}; when theirs comes back, open it here.</numerusform>
                <numerusform>{n} messages are in the file. Send it to {name}; when theirs comes back, open it here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} remark given</source>
            <translation>
                <numerusform>{n} remark given</numerusform>
                <numerusform>{n} remarks given</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} understood</source>
            <translation>
                <numerusform>{n} understood</numerusform>
                <numerusform>{n} understood</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} applied</source>
            <translation>
                <numerusform>{n} applied</numerusform>
                <numerusform>{n} applied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} praise</source>
            <translation>
                <numerusform>{n} praise</numerusform>
                <numerusform>{n} praises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} picture described</source>
            <translation>
                <numerusform>{n} picture described</numerusform>
                <numerusform>{n} pictures described</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>{n} note for the end</source>
            <translation>
                <numerusform>{n} note for the end</numerusform>
                <numerusform>{n} notes for the end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/desk/tutoring.py"/>
            <source>To {n} learner</source>
            <translation>
                <numerusform>To {n} learner</numerusform>
                <numerusform>To {n} learners</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Explain</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>{n} remark a post.</source>
            <comment>the budget is used</comment>
            <translation>
                <numerusform>{n} remark a post.</numerusform>
                <numerusform>{n} remarks a post.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/explain.py"/>
            <source>This rule spoke {n} minute ago.</source>
            <translation>
                <numerusform>This rule spoke {n} minute ago.</numerusform>
                <numerusform>This rule spoke {n} minutes ago.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/reminding.py"/>
            <source>{n} reminders, the first: {words}</source>
            <translation>
                <numerusform>{n} reminder: {words}</numerusform>
                <numerusform>{n} reminders, the first: {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>{n} draft kept for later</source>
            <translation>
                <numerusform>{n} draft kept for later</numerusform>
                <numerusform>{n} drafts kept for later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>{n} posts</source>
            <translation>
                <numerusform>{n} post</numerusform>
                <numerusform>{n} posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/shelf.py"/>
            <source>{n} picture</source>
            <translation>
                <numerusform>{n} picture</numerusform>
                <numerusform>{n} pictures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>Names at hand: {names} and {n} more.</source>
            <translation>
                <numerusform>Names at hand: {names} and {n} more.</numerusform>
                <numerusform>Names at hand: {names} and {n} more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/coaching/opening.py"/>
            <source>{n} talks have rules of their own. I will remind you.</source>
            <translation>
                <numerusform>{n} talk has rules of its own. I will remind you.</numerusform>
                <numerusform>{n} talks have rules of their own. I will remind you.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Packs</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>{n} rule</source>
            <translation>
                <numerusform>{n} rule</numerusform>
                <numerusform>{n} rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>{n} rule can't be used yet</source>
            <translation>
                <numerusform>{n} rule can't be used yet</numerusform>
                <numerusform>{n} rules can't be used yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/packs.py"/>
            <source>{n} word</source>
            <comment>in a glossary</comment>
            <translation>
                <numerusform>{n} word</numerusform>
                <numerusform>{n} words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/media/parts_editor.py"/>
            <source>{n} part is hidden.</source>
            <translation>
                <numerusform>{n} part is hidden.</numerusform>
                <numerusform>{n} parts are hidden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgrammePaste</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/sheet/programme_paste.py"/>
            <source>%n rows read. Correct them in the agenda.</source>
            <translation>
                <numerusform>%n row read. Correct it in the agenda.</numerusform>
                <numerusform>%n rows read. Correct them in the agenda.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadyPhrases</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/room/desk/phrases.py"/>
            <source>/{key} is {n} too long for a remark.</source>
            <translation>
                <numerusform>/{key} is {n} sign too long for a remark.</numerusform>
                <numerusform>/{key} is {n} signs too long for a remark.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/sending.py"/>
            <source>And {n} more remark.</source>
            <translation>
                <numerusform>And {n} more remark.</numerusform>
                <numerusform>And {n} more remarks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Returning</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/returning.py"/>
            <source>{n} post waited for more than ten minutes. Send it now?</source>
            <translation>
                <numerusform>{n} post waited for more than ten minutes. Send it now?</numerusform>
                <numerusform>{n} posts waited for more than ten minutes. Send them now?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/core/progress/review.py"/>
            <source>{n} post sent. Here is what stays.</source>
            <translation>
                <numerusform>{n} post sent. Here is what stays.</numerusform>
                <numerusform>{n} posts sent. Here is what stays.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>%n remarks kept for now</source>
            <translation>
                <numerusform>%n remark kept for now</numerusform>
                <numerusform>%n remarks kept for now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/ui/progress/review_pane.py"/>
            <source>%n remarks of your tutor</source>
            <translation>
                <numerusform>%n remark of your tutor</numerusform>
                <numerusform>%n remarks of your tutor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>{n} message is in the file. Send it to {name}; when theirs comes back, open it here.</source>
            <translation>
                <numerusform>{n} message is in the file. Send it to {name}; when theirs comes back, open it here.</numerusform>
                <numerusform>{n} messages are in the file. Send it to {name}; when theirs comes back, open it here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/room/exchanging.py"/>
            <source>{n} message was new.</source>
            <translation>
                <numerusform>{n} message was new.</numerusform>
                <numerusform>{n} messages were new.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Scheduling</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/queue_acts.py"/>
            <source>Paused: {n} post, now among your kept drafts.</source>
            <translation>
                <numerusform>{n} post paused, now among your kept drafts.</numerusform>
                <numerusform>{n} posts paused, now among your kept drafts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/queue_acts.py"/>
            <source>Paused: {n} post. It comes back to mind {when}.</source>
            <translation>
                <numerusform>{n} post paused: it comes back to mind {when}.</numerusform>
                <numerusform>{n} posts paused: they come back to mind {when}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/adapters/store/damage.py"/>
            <source>{n} drafts could be read from it and are here.</source>
            <translation>
                <numerusform>{n} draft could be read from it and is here.</numerusform>
                <numerusform>{n} drafts could be read from it and are here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/queue_acts.py"/>
            <source>Take {n} posts off the network? That cannot be undone.</source>
            <translation>
                <numerusform>Take {n} post off the network? That cannot be undone.</numerusform>
                <numerusform>Take {n} posts off the network? That cannot be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>{n} sent</source>
            <translation>
                <numerusform>{n} sent</numerusform>
                <numerusform>{n} sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>{n} scheduled</source>
            <translation>
                <numerusform>{n} scheduled</numerusform>
                <numerusform>{n} scheduled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>{n} queued</source>
            <translation>
                <numerusform>{n} queued</numerusform>
                <numerusform>{n} queued</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/app/timeline.py"/>
            <source>{n} kept</source>
            <translation>
                <numerusform>{n} kept</numerusform>
                <numerusform>{n} kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>X</name>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>This computer's clock is {n} minutes ahead, and X refuses that: set it right, then connect again.</source>
            <translation>
                <numerusform>This computer's clock is {n} minute ahead, and X refuses that: set it right, then connect again.</numerusform>
                <numerusform>This computer's clock is {n} minutes ahead, and X refuses that: set it right, then connect again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/livetweet_coach/adapters/publishers/x/declined.py"/>
            <source>This computer's clock is {n} minutes late, and X refuses that: set it right, then connect again.</source>
            <translation>
                <numerusform>This computer's clock is {n} minute late, and X refuses that: set it right, then connect again.</numerusform>
                <numerusform>This computer's clock is {n} minutes late, and X refuses that: set it right, then connect again.</numerusform>
            </translation>
        </message>
    </context>
</TS>
