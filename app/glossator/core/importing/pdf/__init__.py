"""PDF files with a text layer: lines in reading order, joined into paragraphs, without what repeats on every page."""
