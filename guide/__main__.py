"""``python -m guide`` is the ``kneewise`` command."""

import sys

from guide.cli import main

if __name__ == "__main__":
    sys.exit(main())
