"""Runs c21lab from a checkout: python cli.py score my-session."""

from c21lab.__main__ import start

if __name__ == "__main__":
    start()
