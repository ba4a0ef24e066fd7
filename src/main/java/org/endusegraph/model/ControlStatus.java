package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item was under the law of a jurisdiction on a day.
 *
 * @param productId null if it was asked about a capability
 * @param asOf null if the day is not on record
 * @param lawId norm by which the control list bound on that day; null if it is not on record
 * @param amendedById norm by which the list had last been amended on that day; null if it is not on record
 * @param from first day on which the answer is the same; null if none is on record
 * @param to last day on which the answer is the same; null if none is on record
 * @param endUserId null if none was named
 * @param missing what is not known and could change the answer
 */
public record ControlStatus(
        @Nullable String productId,
        Jurisdiction jurisdiction,
        @Nullable LocalDate asOf,
        ControlStatusCode status,
        String explanation,
        @Nullable String lawId,
        @Nullable String amendedById,
        List<ControlGround> entries,
        List<ControlMeasure> measures,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String endUserId,
        List<String> missing) {

    /** What an answer is not. */
    public static final String DISCLAIMER =
            "This is what is on record, and no legal advice. Whether an entry covers an item hangs on its technical"
                    + " parameters; whether a licence is needed is for the authority to say.";
}
