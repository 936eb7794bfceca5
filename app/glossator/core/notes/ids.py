"""What notes and replies are told apart by."""


def new_id() -> str:
    """An id that no other note or reply has, on any machine."""
    import uuid  # it asks first which system it is on, and a window that opens gives no ids

    return str(uuid.uuid4())
