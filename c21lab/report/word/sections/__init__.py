"""The parts of the report, each from a ReportInput to blocks."""
