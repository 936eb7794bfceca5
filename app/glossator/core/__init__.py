"""What the program knows of licences: pure Python, no Qt."""
