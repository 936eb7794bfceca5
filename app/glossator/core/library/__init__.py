"""The library: licences with their texts, metadata and curated provisions."""
