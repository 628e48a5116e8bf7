"""The board: the plenary's slides as one page for a browser, without a server and without a network."""
