"""OpenDocument texts, read as LibreOffice shows them: numbers computed, changes accepted."""
