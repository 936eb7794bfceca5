"""What the program itself is made of, and on what terms: its own papers."""
