"""Tests of the records: what one catalog file and one URL hold."""
