package org.endusegraph.datasets.csl;

import java.util.List;

/**
 * An entry as it is published, with the publisher's names, without what vessels have. Empty text is null.
 *
 * @param place where in the files it starts: {@code name:line}
 * @param line the same line, from 1
 * @param source name of the list, with its code in brackets
 * @param entityNumber OFAC's number of the subject; empty on the lists of others
 * @param type {@code Individual}, {@code Entity}, {@code Vessel}, {@code Aircraft}; empty on the lists of others than OFAC
 * @param country of the subject beside those of its addresses, which only some lists in JSON have
 */
public record CslEntry(
        String place,
        int line,
        String source,
        String entityNumber,
        String type,
        List<String> programs,
        String name,
        String title,
        List<Address> addresses,
        String country,
        String federalRegisterNotice,
        String startDate,
        String endDate,
        String standardOrder,
        String licenseRequirement,
        String licensePolicy,
        String remarks,
        List<String> altNames,
        List<String> citizenships,
        List<String> datesOfBirth,
        List<String> nationalities,
        List<String> placesOfBirth,
        List<Id> ids) {

    /** An address in one line, and its country as written. */
    public record Address(String text, String country) {}

    /** An identifier or another particular: {@code Tax ID No.}, {@code 7702070139}, {@code RU}. */
    public record Id(String type, String number, String country) {}
}
