"""Glossator: read licences side by side, see what restricts you, and gloss the margin."""

__version__ = "0.1.0"
