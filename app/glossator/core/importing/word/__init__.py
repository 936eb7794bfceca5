"""Word documents (Office Open XML), read as Word shows them: numbers computed, changes accepted."""
