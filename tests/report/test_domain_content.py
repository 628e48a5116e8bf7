"""A domain's page tells what is most telling of its fields, by their scores."""

from __future__ import annotations

from c21lab.report.domain_content import domain_content
from rooms import Sheet, framework_of, score


def test_of_many_strengths_and_weaknesses_the_highest_and_the_lowest_are_told() -> None:
    framework = framework_of(5, 5)
    rows = ("7 7 8 8 9 3 3 2 2 1", "7 8 8 9 9 3 2 2 1 1")
    results = score(framework, [Sheet(rows[number % 2]) for number in range(16)])
    high, low = (domain_content(results, domain, ()) for domain in framework.domains)
    assert [finding.field for finding in high.findings] == ["A5", "A4", "A3"]
    assert [finding.field for finding in low.findings] == ["B5", "B4", "B3"]
