"""What becomes of decisions on findings and of pairs made by hand, as sections of the page about a journey."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.session.carriage import Because, CarriedDecision, CarriedPin
from glossator.core.session.model import ClauseReference, Verdict
from glossator.core.text.direction import isolate
from glossator.ui.about_licence.markup import muted, prose, section
from glossator.ui.carrying.journey import Journey
from glossator.ui.i18n import current_language


def sections_of_findings(journey: Journey) -> Iterator[str]:
    """A section for the decisions and one for the pairs, each where there are any; what stays behind comes first."""
    decisions = sorted(journey.carried.decisions, key=lambda each: list(Because).index(each.because), reverse=True)
    if decisions:
        head = QCoreApplication.translate("CarryReport", "Decisions on marks")
        yield section(f"{head} ({len(decisions)})", "".join(_decision(each, journey) for each in decisions))
    pins = sorted(journey.carried.pins, key=lambda each: each.goes_along)
    if pins:
        head = QCoreApplication.translate("CarryReport", "Clauses paired by hand")
        yield section(f"{head} ({len(pins)})", "".join(_pin(each, journey) for each in pins))


def _decision(carried: CarriedDecision, journey: Journey) -> str:
    decision, taxonomy = carried.before, load_taxonomy()
    kind = taxonomy.kind(decision.kind).name.in_language(current_language()) if decision.kind in taxonomy else ""
    verdicts = {
        Verdict.ACCEPTED: QCoreApplication.translate("CarryReport", "accepted"),
        Verdict.REJECTED: QCoreApplication.translate("CarryReport", "rejected"),
    }
    fates = {
        Because.WORDS: QCoreApplication.translate("CarryReport", "goes along, the words are the same"),
        Because.CLAUSE: QCoreApplication.translate("CarryReport", "goes along, the words have changed; please look"),
        Because.NOTHING: QCoreApplication.translate(
            "CarryReport", "stays with the old version: the new one has no such mark left to decide on"
        ),
    }
    clause = isolate(journey.clause(decision.target.clause, journey.old))
    place = QCoreApplication.translate("CarryReport", "in {clause}").format(clause=clause)
    head = f"<b>{prose(isolate(kind or decision.kind))}</b> {muted(prose(f'· {verdicts[decision.verdict]} · {place}'))}"
    return f'<p>{head}</p><p class="words">{prose(fates[carried.because])}</p>'


def _pin(carried: CarriedPin, journey: Journey) -> str:
    before = " | ".join(_cited(each, journey) for each in carried.before.clauses)
    if not carried.goes_along:
        told = QCoreApplication.translate(
            "CarryReport", "stays with the old version: a clause has no single counterpart"
        )
    else:
        after = " | ".join(_cited(each, journey) for each in carried.after.clauses)
        told = QCoreApplication.translate("CarryReport", "goes along as {pair}").format(pair=isolate(after))
    return f'<p><b>{prose(isolate(before))}</b></p><p class="words">{prose(told)}</p>'


def _cited(clause: ClauseReference, journey: Journey) -> str:
    """The licence and the number of a clause."""
    licences = (journey.old, journey.new, *journey.beside)
    found = next((each for each in licences if each and each.reference == clause.licence), None)
    name = found.metadata.short if found else clause.licence
    return isolate(f"{name}, {journey.clause(clause.clause, found)}")
