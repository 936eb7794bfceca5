"""Where every file of the packaged program comes from, and on what terms."""
