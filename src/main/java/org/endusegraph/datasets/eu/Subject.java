package org.endusegraph.datasets.eu;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@code sanctionEntity}, or the rows of one. Dates are as written; countries are codes, {@code 00} if unknown.
 *
 * @param logicalId number of the entry, the same in all editions
 * @param subjectType {@code person} or {@code P}, {@code enterprise} or {@code E}
 * @param remarks of the entry, with the details of the designation
 */
public record Subject(
        String place,
        int line,
        String logicalId,
        @Nullable String euReferenceNumber,
        @Nullable String unitedNationId,
        @Nullable String designationDate,
        @Nullable String subjectType,
        List<String> remarks,
        List<Regulation> regulations,
        List<Name> names,
        List<Address> addresses,
        List<BirthDate> birthDates,
        List<Identification> identifications,
        List<String> citizenships) {

    /** The act that lists it or last changed its entry: not always that which listed it first. */
    public record Regulation(
            @Nullable String numberTitle,
            @Nullable String publicationDate,
            @Nullable String entryIntoForceDate,
            @Nullable String programme) {}

    /** {@code strong} is {@code false} of a weak name. */
    public record Name(
            String text,
            @Nullable String language,
            @Nullable String function,
            @Nullable String strong) {}

    /** {@code parts} are street, post box, postal code, city, region and place, as far as known. */
    public record Address(
            List<String> parts,
            @Nullable String countryName,
            @Nullable String countryCode) {}

    /** {@code calendarType} is {@code GREGORIAN} if it is not said. */
    public record BirthDate(
            @Nullable String date,
            @Nullable String month,
            @Nullable String year,
            @Nullable String yearRangeFrom,
            @Nullable String yearRangeTo,
            @Nullable String circa,
            @Nullable String calendarType) {}

    /** A number of a document or register; {@code knownFalse} is {@code true} of one that is known to be false. */
    public record Identification(
            String number,
            @Nullable String typeCode,
            @Nullable String countryCode,
            @Nullable String knownFalse) {}

    /** The same with what another row says of it; what both say counts once. */
    public Subject with(Subject row) {
        return new Subject(
                place,
                line,
                logicalId,
                euReferenceNumber == null ? row.euReferenceNumber : euReferenceNumber,
                unitedNationId == null ? row.unitedNationId : unitedNationId,
                designationDate == null ? row.designationDate : designationDate,
                subjectType == null ? row.subjectType : subjectType,
                both(remarks, row.remarks),
                both(regulations, row.regulations),
                both(names, row.names),
                both(addresses, row.addresses),
                both(birthDates, row.birthDates),
                both(identifications, row.identifications),
                both(citizenships, row.citizenships));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
