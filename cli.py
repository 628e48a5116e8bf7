"""Runs c21lab from a checkout: python cli.py score my-session."""

from c21lab.cli import main

if __name__ == "__main__":
    main()
