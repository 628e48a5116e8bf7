"""Makes the sample sessions: invented towns, the answers their people give, and the workbooks they hand in."""
