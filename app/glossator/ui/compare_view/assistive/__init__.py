"""What assistive programs are told of the cells in sight."""
