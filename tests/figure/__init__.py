"""The figures: poses drawn, looked at through their SVG."""
