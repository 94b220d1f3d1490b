"""The official Python SDK, unmodified: prints a JSON line a call. Where the platform is, the environment says."""

import sys
import traceback

from bitable import bitable
from contact import contact
from errors import errors
from im import im
from raw_calls import raw_calls
from seed_page import seed_page
from tokens import tokens

failed = False
for part in (tokens, seed_page, contact, im, bitable, errors, raw_calls):
    # What failed has printed its line; the other parts tell more.
    try:
        part()
    except Exception:
        traceback.print_exc()
        failed = True
sys.exit(1 if failed else 0)
