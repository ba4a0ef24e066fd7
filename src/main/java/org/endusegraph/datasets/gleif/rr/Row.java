package org.endusegraph.datasets.gleif.rr;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.datasets.gleif.Lei;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@code RelationshipRecord}: the start says of itself that it is, for instance, consolidated by the end.
 *
 * @param from day on which the relationship began ({@code RELATIONSHIP_PERIOD}); null if unknown
 * @param to day on which it ended; null if unknown, or it goes on
 * @param status {@code ACTIVE}, {@code INACTIVE}, or {@code NULL}
 * @param lastUpdate day on which the record was last changed
 * @param deletedOn day on which an update deletes the record; null if it does not
 */
record Row(
        String place,
        int line,
        Lei start,
        Lei end,
        String type,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String status,
        List<Quantifier> quantifiers,
        @Nullable String registrationStatus,
        @Nullable PartialDate lastUpdate,
        @Nullable String validationSources,
        @Nullable String validationDocuments,
        @Nullable LocalDate deletedOn) {

    /** {@code units} is {@code PERCENTAGE}; some write a whole as {@code 1.00}, others as {@code 100.00}. */
    record Quantifier(
            @Nullable String method,
            String amount,
            @Nullable String units) {}
}
