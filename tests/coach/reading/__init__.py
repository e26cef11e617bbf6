"""Tests of ``guide.coach.reading``."""
