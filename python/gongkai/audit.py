# SPDX-License-Identifier: Apache-2.0
"""What does not add up in a report (核查): the rules, and what they came to."""

from gongkai._gongkai import Check, Finding, Findings, Rule, Severity, Side, Status, rules

__all__ = ["Check", "Finding", "Findings", "Rule", "Severity", "Side", "Status", "rules"]
