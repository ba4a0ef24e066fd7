package org.endusegraph.datasets.uk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row: one name of a designation, or one address, number, date of birth. Fields that can hold several values, numbered {@code (1) (2)}, are
 * lists.
 *
 * @param uniqueId of the designation, such as {@code RUS0001}
 * @param name in up to six parts, here joined; the last is that of an entity
 * @param nameType {@code Primary Name}, {@code Primary Name Variation} or {@code Alias}
 * @param designationType {@code Individual}, {@code Entity} or {@code Ship}
 */
record Row(
        String place,
        int line,
        String uniqueId,
        @Nullable String lastUpdated,
        @Nullable String ofsiGroupId,
        @Nullable String unReferenceNumber,
        @Nullable String name,
        @Nullable String nameType,
        @Nullable String aliasStrength,
        @Nullable String nameNonLatinScript,
        @Nullable String regimeName,
        @Nullable String designationType,
        @Nullable String designationSource,
        @Nullable String sanctionsImposed,
        @Nullable String otherInformation,
        @Nullable String statementOfReasons,
        List<String> addressLines,
        @Nullable String addressCountry,
        @Nullable String dateDesignated,
        List<String> birthDates,
        List<String> nationalities,
        List<String> nationalIdentifiers,
        List<String> passports,
        List<String> positions,
        @Nullable String typeOfEntity,
        @Nullable String parentCompany,
        @Nullable String subsidiaries,
        List<String> businessRegistrationNumbers) {}
