"""From ratings to scores and findings. Pure: nothing here opens a file or draws."""
