-- Posts can be taken off a network again: 'deleting' and 'deleted' (an older app would not know them), 'media' while
-- pictures go up. What is deleted is over.
DROP INDEX outbox_unfinished;
CREATE INDEX outbox_unfinished ON outbox (sending) WHERE state NOT IN ('published', 'withdrawn', 'deleted');
