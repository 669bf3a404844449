"""Links that shorten, follow people around, or let people in. As of 2026-11-01, gathered by hand.

A facilitator may add to it; what the event's sheet lists as a link is always welcome.
"""

import re

from livetweet_coach.core.rules.data.listed import listed
from livetweet_coach.core.rules.lazy import pattern

SHORTENERS = listed(
    "adf.ly bit.do bit.ly bitly.com bl.ink buff.ly cutt.ly dlvr.it goo.gl ift.tt is.gd j.mp l.ead.me lnkd.in lc.cx "
    "ow.ly rb.gy rebrand.ly s.id shorturl.at smarturl.it snip.ly soo.gd t.co t.ly t2m.io tiny.cc tinyurl.com tr.im "
    "urlr.me urlz.fr v.gd vu.fr zpr.io"
)
"""Hosts that lead to any site; a site's own short names (youtu.be, forms.gle) tell where they lead and are none."""
TRACKING = listed(
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok "
    "_hsenc _hsmi vero_id oly_anon_id oly_enc_id s_cid ref_src ref_url"
)
TRACKING_BEGINS = ("utm_", "mtm_", "pk_", "at_campaign", "at_medium", "xtor")
"""Parameters of a link that tell who clicked where; the page is the same without them."""
GRANTING = listed(
    "pwd passcode passwd password token access_token auth_token auth_key authkey api_key apikey key secret "
    "invite_token join_token"
)
"""Parameters of a link that let whoever has it in."""
MEETINGS = pattern(
    r"(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)/(?:j|s|my|wc)/\S|meet\.google\.com/[a-z]{3,4}-\S"
    r"|teams\.(?:microsoft|live)\.com/(?:l/meetup-join|meet)/\S|(?:[\w-]+\.)?whereby\.com/\S"
    r"|meet\.jit\.si/\S|[\w-]+\.webex\.com/(?:meet|join|[\w/-]*j\.php)|framatalk\.org/\S|meet\.framasoft\.org/\S"
    r"|(?:visio|webconf|webinaire)\.numerique\.gouv\.fr/\S|app\.gotomeeting\.com/\S|meet\.goto\.com/\S"
    r"|(?:[\w-]+\.)+[a-z]{2,}/(?:b|rooms)/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}",
    re.IGNORECASE,
)
"""Host and path of a video meeting, as against a page that announces it."""
EDITING = pattern(r"/[^/]+/edit/?$", re.IGNORECASE)
EDITING_BEHIND_HASH = pattern(r"/edit/", re.IGNORECASE)
"""The end of a document's path, or what an encrypted pad has behind #, where everybody may change it."""
PRIVATE_HOST = pattern(
    r"localhost$|127(?:\.\d+){3}$|10(?:\.\d+){3}$|192\.168(?:\.\d+){2}$|169\.254(?:\.\d+){2}$"
    r"|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}$|\[(?:::1|f[cde][0-9a-f:]*)\]$|[\w-]+$"
    r"|(?:[\w-]+\.)+(?:local|localhost|localdomain|lan|internal|intranet|intra|corp|home|home\.arpa)$"
    r"|(?:[\w-]+\.)*intra(?:net)?\.[\w.-]+$",
    re.IGNORECASE,
)
"""Hosts that only one's own machine or network knows."""
