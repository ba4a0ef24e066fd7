package org.endusegraph.screening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A decision whether two are one.
 *
 * @param party id of a party; null if it is about a counterparty
 * @param reference of a counterparty; null if it is about two parties
 * @param name of the counterparty, as it was then; null if it is about two parties, or none was given
 * @param other id of the other party
 * @param by an office or a role
 * @param until last day on which it holds; null for until another is taken
 */
public record MatchDecision(
        String id,
        @Nullable String party,
        @Nullable String reference,
        @Nullable String name,
        String other,
        boolean same,
        String by,
        String why,
        OffsetDateTime decidedAt,
        @Nullable LocalDate until) {

    /** Whether it holds on a day, if no other was taken. */
    boolean holds(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
