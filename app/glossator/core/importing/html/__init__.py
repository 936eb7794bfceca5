"""Web pages, read as a browser shows them: their main content, with the numbers of lists, and nothing from outside."""
