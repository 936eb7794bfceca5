"""The annotated PDF: set by Typst, annotated by pikepdf, made in a process of its own and moved into place whole."""
