"""Recognising known licences in unknown texts: whole, changed, or in parts."""
