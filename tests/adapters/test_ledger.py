"""The accounts of a person, and their publishers."""

from dataclasses import replace

from tests.adapters.outbox_desk import NOW
from tests.app.accounts.stand_in_network import LEA, LEA_SKY, StandInNetwork

from livetweet_coach.adapters.ledger import Ledger
from livetweet_coach.adapters.store.accounts import NAME, Accounts
from livetweet_coach.adapters.store.store import memory_store, open_store
from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.publishing.step import Step


def a_ledger(networks=None):
    made = []

    def make():
        made.append(1)
        return networks or {"mastodon": StandInNetwork("mastodon", LEA), "bluesky": StandInNetwork("bluesky", LEA_SKY)}

    return Ledger(Accounts(memory_store().values), make), made


def a_step(account):
    return Step("s-1", "d", Post("p", "Bonjour"), way=account.way, account=account.account)


def test_accounts_are_kept_in_the_order_in_which_they_came(tmp_path):
    store = open_store(tmp_path, NOW)
    accounts = Accounts(store.values)
    accounts.put(LEA)
    accounts.put(LEA_SKY)
    accounts.put(replace(LEA, name="Léa M."))
    store.close()
    again = Accounts(open_store(tmp_path, NOW).values)
    assert again.all() == (replace(LEA, name="Léa M."), LEA_SKY)
    again.remove(LEA.id)
    assert again.all() == (LEA_SKY,)


def test_what_cannot_be_read_is_no_account():
    store = memory_store()
    store.values.put(NAME, b"{not json")
    assert Accounts(store.values).all() == ()


def test_a_post_finds_its_accounts_publisher_the_same_one_each_time():
    ledger, _ = a_ledger()
    ledger.put(LEA)
    found = ledger.publisher_for(a_step(LEA))
    assert found is ledger.publisher_for(a_step(LEA))
    assert ledger.publisher_for(a_step(LEA_SKY)) is None


def test_networks_are_made_when_the_first_post_leaves():
    ledger, made = a_ledger()
    ledger.put(LEA)
    assert ledger.all == (LEA,)
    assert ledger.of([LEA_SKY.id, LEA.id]) == (LEA,)
    assert made == []
    ledger.publisher(LEA.id)
    ledger.publisher(LEA.id)
    assert made == [1]


def test_an_account_that_left_publishes_nothing():
    ledger, _ = a_ledger()
    ledger.put(LEA)
    assert ledger.publisher(LEA.id) is not None
    ledger.remove(LEA.id)
    assert ledger.publisher(LEA.id) is None
    assert ledger.all == ()
