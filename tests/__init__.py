"""The tests of Kneewise, one file per module. ``python -m tests`` sets up and runs everything."""
