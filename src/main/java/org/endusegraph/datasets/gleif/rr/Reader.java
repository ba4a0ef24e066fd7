package org.endusegraph.datasets.gleif.rr;

import java.util.List;
import java.util.function.Consumer;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.datasets.gleif.GleifFile;
import org.endusegraph.datasets.gleif.Lei;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.jspecify.annotations.Nullable;

/** Reads the records of level 2. */
final class Reader {

    private final GleifFile file;

    Reader(GleifFile file) {
        this.file = file;
    }

    void read(Consumer<Row> rows, EntrySink sink) {
        file.read(element -> read(element, rows, sink), sink);
    }

    private void read(XmlElement element, Consumer<Row> rows, EntrySink sink) {
        if (!isLei(element, "StartNode") || !isLei(element, "EndNode")) {
            sink.leftOut("relationship of what has no LEI");
            return;
        }
        var start = Lei.of(element.textAt("Relationship/StartNode/NodeID"));
        var end = Lei.of(element.textAt("Relationship/EndNode/NodeID"));
        var type = element.textAt("Relationship/RelationshipType");
        if (start == null || end == null || type == null) {
            sink.rejected(new RejectedRow(
                    file.place(element), "a relationship needs two LEIs (18 letters and digits, 2 digits) and a type"));
        } else if (start.equals(end)) {
            sink.rejected(new RejectedRow(file.place(element), "both ends are " + start));
        } else {
            rows.accept(row(element, start, end, type));
        }
    }

    private static boolean isLei(XmlElement element, String node) {
        var type = element.textAt("Relationship/" + node + "/NodeIDType");
        return type == null || type.equals("LEI");
    }

    private Row row(XmlElement element, Lei start, Lei end, String type) {
        return new Row(
                file.place(element),
                element.line(),
                start,
                end,
                type,
                PublishedDates.iso(period(element, "StartDate")),
                PublishedDates.iso(period(element, "EndDate")),
                element.textAt("Relationship/RelationshipStatus"),
                quantifiers(element),
                element.textAt("Registration/RegistrationStatus"),
                PublishedDates.iso(element.textAt("Registration/LastUpdateDate")),
                element.textAt("Registration/ValidationSources"),
                element.textAt("Registration/ValidationDocuments"),
                GleifFile.deletedOn(element));
    }

    /** Of the period of the relationship, not of the accounts or filings that show it. */
    private static @Nullable String period(XmlElement element, String bound) {
        return element.path("Relationship/RelationshipPeriods/RelationshipPeriod")
                .filter(period -> "RELATIONSHIP_PERIOD".equals(period.textAt("PeriodType")))
                .findFirst()
                .map(period -> period.textAt(bound))
                .orElse(null);
    }

    private static List<Row.Quantifier> quantifiers(XmlElement element) {
        return element.path("Relationship/RelationshipQuantifiers/RelationshipQuantifier")
                .filter(quantifier -> quantifier.textAt("QuantifierAmount") != null)
                .map(quantifier -> new Row.Quantifier(
                        quantifier.textAt("MeasurementMethod"),
                        "" + quantifier.textAt("QuantifierAmount"),
                        quantifier.textAt("QuantifierUnits")))
                .toList();
    }
}
