"""plenary.xlsx: what the plenary agreed on, field by field."""
