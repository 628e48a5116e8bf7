"""Runs c21lab as a module: python -m c21lab."""

from c21lab.cli import main

if __name__ == "__main__":
    main()
