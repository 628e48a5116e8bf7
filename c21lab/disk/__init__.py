"""Files on a disk: several written as one, by one run at a time, and a sentence where the disk refuses."""
