"""Every editorial rule finds its bad example."""
