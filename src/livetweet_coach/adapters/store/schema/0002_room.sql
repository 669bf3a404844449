-- Rooms this member is in. `epoch` names this store to the others, `run` rises with each start; `body` (JSON) has the
-- rest. Private keys are not here: they are in the vault, under a name that follows from the room and the member.
CREATE TABLE room (
    id TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL,
    run INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE room_grant (
    room TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    member TEXT NOT NULL,
    signed BLOB NOT NULL,
    PRIMARY KEY (room, member)
);

-- Both streams with another member, as docs/protocol.md tells them. What waits to be acknowledged is in room_message.
CREATE TABLE room_pair (
    room TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    member TEXT NOT NULL,
    mine INTEGER NOT NULL,
    theirs INTEGER NOT NULL,
    said INTEGER NOT NULL,
    upto INTEGER NOT NULL,
    PRIMARY KEY (room, member)
);

CREATE TABLE room_beyond (
    room TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    member TEXT NOT NULL,
    seq INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (room, member, seq)
);

-- Messages both ways. `seq` is a number in the stream to the receiver while it waits there, NULL when it is done with.
CREATE TABLE room_message (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    room TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    sender TEXT NOT NULL,
    receiver TEXT NOT NULL,
    seq INTEGER,
    has_left INTEGER NOT NULL,
    is_there INTEGER NOT NULL,
    body BLOB NOT NULL
);
CREATE INDEX room_message_room ON room_message (room);
