"""Tests of ``guide.phrases``, one file for each of its modules."""
