"""Printing by way of the annotated PDF, with a preview of its pages."""
