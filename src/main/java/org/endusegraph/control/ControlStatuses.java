package org.endusegraph.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.control.StatusOn.Destination;
import org.endusegraph.model.ControlStatus;
import org.endusegraph.model.ControlStatusCode;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** What items were under the law of a jurisdiction, and between which days that is the answer. */
final class ControlStatuses {

    private ControlStatuses() {}

    /** What an item was on a day, with the first and the last day of that answer. */
    static ControlStatus on(Item item, Destination destination, LocalDate day, @Nullable String endUser) {
        var answer = new StatusOn(item, destination, day);
        var turns = turns(item, destination);
        var from = turns.stream()
                .filter(turn -> !turn.isAfter(day))
                .sorted(Comparator.reverseOrder())
                .filter(turn -> !answer.isSame(new StatusOn(item, destination, turn.minusDays(1))))
                .findFirst()
                .orElse(null);
        var to = turns.stream()
                .filter(turn -> turn.isAfter(day))
                .filter(turn -> !answer.isSame(new StatusOn(item, destination, turn)))
                .findFirst()
                .map(turn -> turn.minusDays(1))
                .orElse(null);
        return answer.answer(from, to, endUser);
    }

    /** What an item was in a period; not known if that changed in it, or if it is null. */
    static ControlStatus in(Item item, Destination destination, @Nullable PartialDate period) {
        if (period == null) {
            return unknown(item, destination, "The day is not on record.");
        }
        var first = new StatusOn(item, destination, period.first()).code();
        boolean changes = turns(item, destination).stream()
                .filter(turn -> turn.isAfter(period.first()) && !turn.isAfter(period.last()))
                .anyMatch(turn -> new StatusOn(item, destination, turn).code() != first);
        return changes
                ? unknown(
                        item, destination, "The day in " + period + " is not on record, and the answer changes in it.")
                : on(item, destination, period.first(), null);
    }

    private static ControlStatus unknown(Item item, Destination destination, String why) {
        return new ControlStatus(
                item.productId(),
                destination.jurisdiction(),
                null,
                ControlStatusCode.UNKNOWN,
                why,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of("The day."));
    }

    /** Days on which an answer can change, in order. */
    private static List<LocalDate> turns(Item item, Destination destination) {
        return Stream.of(
                        item.turns(),
                        destination.turns(),
                        ControlRules.LAWS.stream().flatMap(law -> law.period().turns()),
                        ControlRules.MEASURES.stream()
                                .flatMap(measure -> measure.period().turns()))
                .flatMap(days -> days)
                .distinct()
                .sorted()
                .toList();
    }
}
