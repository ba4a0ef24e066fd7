package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a control list, with the day it was agreed on and the days it was in force.
 *
 * @param readOn days of editions of the list that have it, in order: it was in force by the first
 * @param goneBy day of the first edition without it; null if none is on record
 * @param partOfId entry that it is a paragraph of; null if none
 */
public record ControlEntry(
        String id,
        ControlList list,
        String code,
        String title,
        List<ItemForm> forms,
        @Nullable PartialDate agreedOn,
        @Nullable PartialDate inForceFrom,
        @Nullable PartialDate inForceTo,
        List<PartialDate> readOn,
        @Nullable PartialDate goneBy,
        @Nullable String act,
        List<String> coversIds,
        List<String> derivedFromIds,
        @Nullable String partOfId,
        List<String> reasons,
        @Nullable String note,
        boolean synthetic)
        implements Node {

    /**
     * What it was on a day. A month or year counts from its first day for a start and to its last day for an end. Where a date is not on
     * record, the answer is {@code UNKNOWN} on the days that hang on it: before the day in force, it may or may not have been agreed on;
     * before the last day in force, or between the last edition with it and the first without, it may or may not have been in force.
     */
    public ControlEntryStatus statusOn(LocalDate day) {
        if ((inForceTo != null && inForceTo.last().isBefore(day))
                || (goneBy != null && !goneBy.last().isAfter(day))) {
            return ControlEntryStatus.NO_LONGER_IN_FORCE;
        }
        if (isInForceBy(day)) {
            return goneBy == null || !readOn.getLast().last().isBefore(day)
                    ? ControlEntryStatus.IN_FORCE
                    : ControlEntryStatus.UNKNOWN;
        }
        if (agreedOn == null || (inForceFrom == null && inForceTo != null)) {
            return ControlEntryStatus.UNKNOWN;
        }
        if (agreedOn.first().isAfter(day)) {
            return ControlEntryStatus.NOT_YET;
        }
        return inForceFrom == null && !readOn.isEmpty()
                ? ControlEntryStatus.UNKNOWN
                : ControlEntryStatus.AGREED_NOT_YET_IN_FORCE;
    }

    /**
     * Days on which it was agreed on and not yet in force in its list, a month or year counted from its first day. Null if one of the two is
     * not on record, or there are none.
     */
    public @Nullable DateRange gap() {
        return agreedOn == null || inForceFrom == null || !agreedOn.first().isBefore(inForceFrom.first())
                ? null
                : new DateRange(agreedOn.first(), inForceFrom.first().minusDays(1));
    }

    private boolean isInForceBy(LocalDate day) {
        return (inForceFrom != null && !inForceFrom.first().isAfter(day))
                || (!readOn.isEmpty() && !readOn.getFirst().last().isAfter(day));
    }
}
