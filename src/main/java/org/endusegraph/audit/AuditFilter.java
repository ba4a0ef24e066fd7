package org.endusegraph.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which records.
 *
 * @param from first day, in UTC
 * @param to last day, in UTC
 * @param counterparty a text in what was asked: the name of a counterparty, an identifier, an id
 */
record AuditFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reader,
        @Nullable String rootField,
        @Nullable String outcome,
        @Nullable String counterparty) {

    static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    /** Whether it takes no record of a file of this day: none in it is later. */
    boolean isPast(@Nullable LocalDate file) {
        return from != null && file != null && file.isBefore(from);
    }

    boolean takes(AuditRecord entry, Concealment concealment) {
        var day = entry.time().toLocalDate();
        return (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && (reader == null || entry.reader().equals(reader))
                && (rootField == null || entry.rootFields().contains(rootField))
                && (outcome == null || entry.outcomes().contains(outcome))
                && (counterparty == null || entry.texts().anyMatch(text -> concealment.stands(text, counterparty)));
    }
}
