"""What is marked in the columns: provisions, differences, notes and finds."""
