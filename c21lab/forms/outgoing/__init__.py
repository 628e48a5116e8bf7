"""Forms go out: XLSForm, the structure of LimeSurvey, outlines to paste; nothing here reads an export."""
