"""Notes handed to other programs and taken back from them, a file a format."""
