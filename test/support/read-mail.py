"""Reads e-mails with Python's strict policy, and prints what it found as one JSON list."""
import email
import hashlib
import json
import sys
from email import policy
from email.header import decode_header, make_header
from email.utils import getaddresses


def text(message, name):
    # Python 3.11 puts blanks into display names that take several encoded words: read the header as it stands.
    raw = dict((key.lower(), value) for key, value in message.raw_items()).get(name.lower())
    return None if raw is None else str(make_header(decode_header(raw)))


def read(path):
    raw = open(path, "rb").read()
    message = email.message_from_bytes(raw, policy=policy.strict)
    parts = [part for part in message.walk() if not part.is_multipart()]
    lines = raw.split(b"\n")
    defects = [str(one) for part in message.walk() for one in part.defects]
    defects += [str(one) for part in message.walk() for key in part.keys() for one in getattr(part[key], "defects", ())]
    return {
        "subject": text(message, "Subject"),
        "from": text(message, "From"),
        "to": text(message, "To"),
        "headers": [key for key in message.keys()],
        "types": [part.get_content_type() for part in parts],
        "files": [
            [part.get_filename(), hashlib.sha256(part.get_payload(decode=True)).hexdigest()]
            for part in parts
            if part.get_content_disposition() == "attachment"
        ],
        "text": parts[0].get_content(),
        "defects": defects,
        "longest": max(len(line) for line in lines),
        "bare": raw.count(b"\n") - raw.count(b"\r\n") + raw.count(b"\r") - raw.count(b"\r\n"),
        "eightBit": sum(byte > 127 for byte in raw),
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
