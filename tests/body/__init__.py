"""Tests of the body model."""
