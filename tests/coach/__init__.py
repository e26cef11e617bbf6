"""The questions people ask."""
