"""The desk: the same recipes in a browser, on the facilitator's own laptop and for nobody else.

Pages are made here, on the server; what they do is done by recipes, as the commands do it. Loaded by its command alone.
"""
