package org.endusegraph.datasets.bods;

import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement.
 *
 * @param place {@code name:line}
 * @param line from 1
 * @param ordinal how many statements come before it
 * @param recordId the record that it is a version of
 * @param recordType {@code entity}, {@code person} or {@code relationship}
 */
record Row(String place, int line, long ordinal, String recordId, String recordType, Node statement) {

    Node details() {
        return statement.at("recordDetails");
    }

    boolean isClosed() {
        return "closed".equals(statement.text("recordStatus"));
    }

    /** When it was declared, else when it was published; null if neither is known. */
    @Nullable
    PartialDate date() {
        var declared = PublishedDates.iso(statement.text("statementDate"));
        return declared == null ? published() : declared;
    }

    @Nullable
    PartialDate published() {
        return PublishedDates.iso(statement.text("publicationDetails", "publicationDate"));
    }

    /** The publisher's name, else its address; null if it has none. */
    @Nullable
    String publisher() {
        var name = statement.text("publicationDetails", "publisher", "name");
        return name == null ? statement.text("publicationDetails", "publisher", "url") : name;
    }

    /** Of two versions of a record, the one with the higher number holds: the later day, and on one day the later in the files. */
    long version() {
        var date = date();
        return (date == null ? 0 : date.first().toEpochDay()) << 32 | ordinal;
    }

    /** The code of the kind of party; null for relationships. */
    @Nullable
    String type() {
        return recordType.equals("person")
                ? details().text("personType")
                : details().text("entityType", "type");
    }

    /** Whether it stands for a party that is not known, or not named. */
    boolean isUnspecified() {
        var type = "" + type();
        return type.startsWith("unknown") || type.startsWith("anonymous");
    }

    /** How to find it in the publication. */
    String locator() {
        return "statement " + statement.text("statementId") + ", record " + recordId;
    }
}
