package org.endusegraph.datasets.gleif.lei;

import java.util.List;
import org.endusegraph.datasets.gleif.Lei;
import org.jspecify.annotations.Nullable;

/**
 * An {@code LEIRecord}.
 *
 * @param names other names and transliterated ones
 * @param registrationAuthorityEntityId number in a register, which the file names by a code
 * @param legalJurisdiction a country, or one of its regions: {@code US-DE}
 * @param entityCategory such as {@code GENERAL} or {@code FUND}
 * @param events what befell it, such as {@code DISSOLUTION}
 * @param registrationStatus of the LEI, such as {@code ISSUED} or {@code LAPSED}
 */
record Row(
        String place,
        int line,
        Lei lei,
        String legalName,
        List<OtherName> names,
        List<Address> addresses,
        @Nullable String registrationAuthorityEntityId,
        @Nullable String legalJurisdiction,
        @Nullable String entityCategory,
        @Nullable String entityStatus,
        @Nullable String entityCreationDate,
        List<Event> events,
        List<Lei> successors,
        List<String> successorNames,
        @Nullable String registrationStatus,
        @Nullable String validationSources) {

    /** {@code type} is such as {@code PREVIOUS_LEGAL_NAME}. */
    record OtherName(
            String text,
            @Nullable String language,
            @Nullable String type) {}

    /** The legal address first, then that of its headquarters. */
    record Address(
            List<String> lines,
            @Nullable String region,
            @Nullable String country) {}

    /** What befell it, or is about to; {@code on} is a day. */
    record Event(String type, @Nullable String on, @Nullable String status) {}
}
