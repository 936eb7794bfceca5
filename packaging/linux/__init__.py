"""What Linux readers install: packages for Debian and Fedora, and an archive."""
