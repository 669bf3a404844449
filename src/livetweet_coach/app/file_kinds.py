"""The files that the app opens when they are dropped on it or handed to it: event sheets, invitations, rooms' files."""

SHEET, INVITE_FILE, ROOM_FILE = ".ltevent", ".ltinvite", ".ltroom"
OPENED = (SHEET, INVITE_FILE, ROOM_FILE)
