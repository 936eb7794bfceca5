"""Licences and notes that are dragged onto the columns."""
