"""Bringing in one's own: importing files, pasting and dropping them, and telling what came of it."""
