"""Scoring sheets: blank ones written, filled ones read."""
