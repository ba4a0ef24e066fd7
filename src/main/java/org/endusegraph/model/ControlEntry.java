package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of a control list, with the day it was agreed on and the days it was in force. */
public record ControlEntry(
        String id,
        ControlList list,
        String code,
        String title,
        List<ItemForm> forms,
        @Nullable PartialDate agreedOn,
        @Nullable PartialDate inForceFrom,
        @Nullable PartialDate inForceTo,
        @Nullable String act,
        List<String> coversIds,
        List<String> derivedFromIds,
        List<String> reasons,
        @Nullable String note,
        boolean synthetic)
        implements Node {

    /**
     * What it was on a day. A month or year counts from its first day for a start and to its last day for an end. Where a date is not on
     * record, the answer is {@code UNKNOWN} on the days that hang on it: before the day in force, it may or may not have been agreed on;
     * before the last day in force, it may or may not have been in force.
     */
    public ControlEntryStatus statusOn(LocalDate day) {
        if (inForceTo != null && inForceTo.last().isBefore(day)) {
            return ControlEntryStatus.NO_LONGER_IN_FORCE;
        }
        if (inForceFrom != null && !inForceFrom.first().isAfter(day)) {
            return ControlEntryStatus.IN_FORCE;
        }
        if (agreedOn == null || (inForceFrom == null && inForceTo != null)) {
            return ControlEntryStatus.UNKNOWN;
        }
        return agreedOn.first().isAfter(day) ? ControlEntryStatus.NOT_YET : ControlEntryStatus.AGREED_NOT_YET_IN_FORCE;
    }
}
