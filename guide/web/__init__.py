"""The web: the only room that knows Litestar and Jinja."""
