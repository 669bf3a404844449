-- Times are seconds since 1970 (UTC), for order and choice; the bodies (JSON) hold everything as it was said.
CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    shelf TEXT NOT NULL CHECK (shelf IN ('open', 'kept', 'sent')),
    saved_at REAL NOT NULL,
    remind_at REAL,
    body TEXT NOT NULL
);

CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    sending TEXT NOT NULL,
    draft TEXT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX outbox_sending ON outbox (sending);
CREATE INDEX outbox_draft ON outbox (draft);
CREATE INDEX outbox_unfinished ON outbox (sending) WHERE state NOT IN ('published', 'withdrawn');

CREATE TABLE timeline (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    live TEXT NOT NULL,
    at REAL NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX timeline_at ON timeline (at);

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    live TEXT NOT NULL,
    at REAL NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX journal_at ON journal (at);

CREATE TABLE mastery (
    rule TEXT PRIMARY KEY,
    body TEXT NOT NULL
);

CREATE TABLE value (
    name TEXT PRIMARY KEY,
    body BLOB NOT NULL
);
