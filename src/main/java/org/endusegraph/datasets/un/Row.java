package org.endusegraph.datasets.un;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code INDIVIDUAL} or an {@code ENTITY}.
 *
 * @param dataId number of the entry, the same in all editions
 * @param name of an individual in up to four parts, here joined
 * @param unListType the sanctions regime
 * @param lastDaysUpdated days on which the entry was amended
 */
record Row(
        String place,
        int line,
        boolean individual,
        String dataId,
        String name,
        @Nullable String nameOriginalScript,
        @Nullable String referenceNumber,
        @Nullable String unListType,
        @Nullable String listedOn,
        List<String> lastDaysUpdated,
        List<String> designations,
        List<String> nationalities,
        @Nullable String comments,
        List<Alias> aliases,
        List<Address> addresses,
        List<BirthDate> birthDates,
        List<Document> documents) {

    /**
     * Other names, several with semicolons between them.
     *
     * @param quality {@code Good} or {@code Low} of an individual; {@code a.k.a.} or {@code f.k.a.} of an entity
     */
    record Alias(
            @Nullable String quality, String name, @Nullable String dateOfBirth) {}

    /** {@code parts} are street, city, province and postal code, as far as known. */
    record Address(
            List<String> parts,
            @Nullable String country,
            @Nullable String note) {}

    /** {@code type} is {@code EXACT}, {@code APPROXIMATELY} or {@code BETWEEN}. */
    record BirthDate(
            @Nullable String type,
            @Nullable String date,
            @Nullable String year,
            @Nullable String fromYear,
            @Nullable String toYear,
            @Nullable String note) {}

    /**
     * A passport or the like.
     *
     * @param type in general
     * @param detailedType what it is; mostly missing
     */
    record Document(
            @Nullable String type,
            @Nullable String detailedType,
            String number,
            @Nullable String issuingCountry) {}
}
