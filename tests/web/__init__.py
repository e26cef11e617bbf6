"""The web room, driven in process."""
