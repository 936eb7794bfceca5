"""What the program has to say above the text, without standing in its way."""
