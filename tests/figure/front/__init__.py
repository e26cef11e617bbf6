"""The view from the front: the same pose turned towards us."""
