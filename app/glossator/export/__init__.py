"""A finished comparison handed on: JSON and the annotated PDF."""
