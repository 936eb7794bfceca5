"""Finding the words of a note again in a text that has changed; W3C selectors, tried from the simple to the complex."""
