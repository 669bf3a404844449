"""Links taken apart, as rules about them need them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.addresses import addresses, is_listed, taken_apart


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("", []),
        ("rien, ni/ou 24/7 ni 1.5/2 ni M.Dupont", []),
        ("voir https://exemple.org/a?b=c.", ["https://exemple.org/a?b=c"]),
        ("(https://exemple.org/a_(b)), puis zoom.us/j/1 !", ["https://exemple.org/a_(b)", "zoom.us/j/1"]),
        ("« https://exemple.org »\nfile:///home/a.txt", ["https://exemple.org", "file:///home/a.txt"]),
        ("lea@exemple.org/x et @lea/liste", []),
        ("http://[::1]:8000/a", ["http://[::1]:8000/a"]),
    ],
)
def test_where_links_stand(text, links):
    assert [address.span.of(text) for address in addresses(text)] == links


def test_the_parts_of_a_link():
    one = taken_apart("https://lea:pw@WWW.Exemple.org:8443/a/b?x=1&Y=2&z#fin", 4)
    assert (one.scheme, one.user, one.host, one.path) == ("https", "lea:pw", "www.exemple.org", "/a/b")
    assert (one.query, one.fragment, one.place) == ("x=1&Y=2&z", "fin", "exemple.org/a/b")
    assert one.parameters == (("x", "1"), ("y", "2"), ("z", ""))
    assert one.span.start == 4
    assert taken_apart("http://[::1]:80/a").host == "[::1]"
    assert taken_apart("zoom.us/j/1?next=https://a.org").scheme == ""


def test_what_the_event_lists_is_the_same_link_with_the_same_query():
    event = EventSheet(links=("https://www.exemple.org/etude/",))
    (same, tracked) = addresses("exemple.org/etude puis https://exemple.org/etude?utm_source=a")
    assert is_listed(same, event) and not is_listed(tracked, event)
    assert not is_listed(same, None) and not is_listed(same, EventSheet())


@given(st.text(alphabet="aé./:?#=&@[]()«» \nhtps", max_size=60))
def test_links_come_in_order_and_never_overlap(text):
    last = 0
    for address in addresses("https://a.fr/" + text + " http://b.org/c"):
        assert last <= address.span.start <= address.span.end
        last = address.span.end
