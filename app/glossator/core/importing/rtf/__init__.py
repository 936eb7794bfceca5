"""Rich Text Format, read as it is shown: numbers as printed, code pages by font, changes accepted."""
