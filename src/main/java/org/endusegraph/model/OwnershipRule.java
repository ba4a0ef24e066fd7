package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which share on, and on which dates, who owns a party counts as if the party itself were on a list.
 *
 * @param lists ids of the lists that it speaks of
 * @param threshold in per cent
 * @param inclusive whether the threshold itself is enough
 * @param aggregates whether the shares of several listed owners are added up
 * @param control whether control by other means than shares counts too
 * @param inForce whether it is in force between its dates: YES, or UNKNOWN
 * @param from first day; null if unknown
 * @param to last day; null if it has none
 * @param text in a sentence or two
 * @param sourceTitle where it is read
 */
public record OwnershipRule(
        String id,
        OwnershipRegime regime,
        List<String> lists,
        double threshold,
        boolean inclusive,
        Tristate aggregates,
        boolean control,
        Tristate inForce,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String text,
        String sourceTitle,
        String sourcePublisher,
        String sourceAddress,
        String locator) {

    /** Whether it speaks of a day. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether a share in per cent is enough. */
    public boolean reaches(double share) {
        return inclusive ? share >= threshold : share > threshold;
    }
}
