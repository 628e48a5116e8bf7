"""The tabs of results.xlsx: what stands in them, and how they are written."""
