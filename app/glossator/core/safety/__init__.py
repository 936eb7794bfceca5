"""Keeping a reviewer's work: what is unsaved is journalled, what is open is locked, what changed is noticed."""
