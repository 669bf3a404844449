"""The files that the app opens when they are dropped or handed to it: sheets, invitations, rooms' files, packs."""

SHEET, INVITE_FILE, ROOM_FILE, PACK = ".ltevent", ".ltinvite", ".ltroom", ".ltpack"
OPENED = (SHEET, INVITE_FILE, ROOM_FILE, PACK)
