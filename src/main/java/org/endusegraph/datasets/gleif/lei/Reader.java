package org.endusegraph.datasets.gleif.lei;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.datasets.gleif.GleifFile;
import org.endusegraph.datasets.gleif.Lei;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.RejectedRow;

/** Reads the records of level 1. */
final class Reader {

    private final GleifFile file;

    Reader(GleifFile file) {
        this.file = file;
    }

    void read(Consumer<Row> rows, EntrySink sink) {
        file.read(element -> read(element, rows, sink), sink);
    }

    private void read(XmlElement element, Consumer<Row> rows, EntrySink sink) {
        var lei = Lei.of(element.textAt("LEI"));
        var name = element.textAt("Entity/LegalName");
        if (lei == null) {
            sink.rejected(new RejectedRow(
                    file.place(element), "'" + element.textAt("LEI") + "' is no LEI: 18 letters and digits, 2 digits"));
        } else if (name == null) {
            sink.rejected(new RejectedRow(file.place(element), "the entity with LEI " + lei + " has no LegalName"));
        } else {
            rows.accept(row(element, lei, name));
        }
    }

    private Row row(XmlElement element, Lei lei, String name) {
        return new Row(
                file.place(element),
                element.line(),
                lei,
                name,
                names(element),
                Stream.of("Entity/LegalAddress", "Entity/HeadquartersAddress")
                        .flatMap(element::path)
                        .map(Reader::address)
                        .toList(),
                element.textAt("Entity/RegistrationAuthority/RegistrationAuthorityEntityID"),
                element.textAt("Entity/LegalJurisdiction"),
                element.textAt("Entity/EntityCategory"),
                element.textAt("Entity/EntityStatus"),
                element.textAt("Entity/EntityCreationDate"),
                events(element),
                element.path("Entity/SuccessorEntity/SuccessorLEI")
                        .map(successor -> Lei.of(successor.text()))
                        .filter(Objects::nonNull)
                        .toList(),
                element.path("Entity/SuccessorEntity/SuccessorEntityName")
                        .map(XmlElement::text)
                        .filter(Objects::nonNull)
                        .toList(),
                element.textAt("Registration/RegistrationStatus"),
                element.textAt("Registration/ValidationSources"));
    }

    private static List<Row.OtherName> names(XmlElement element) {
        return Stream.of(
                        "Entity/OtherEntityNames/OtherEntityName",
                        "Entity/TransliteratedOtherEntityNames/TransliteratedOtherEntityName")
                .flatMap(element::path)
                .filter(name -> name.text() != null)
                .map(name -> new Row.OtherName("" + name.text(), name.attribute("lang"), name.attribute("type")))
                .toList();
    }

    private static Row.Address address(XmlElement address) {
        var region = address.textAt("Region");
        var country = address.textAt("Country");
        var lines = Stream.of("FirstAddressLine", "AdditionalAddressLine", "PostalCode", "City", "Region", "Country")
                .flatMap(address::path)
                .map(XmlElement::text)
                .filter(Objects::nonNull)
                .toList();
        return new Row.Address(lines, region, country);
    }

    /** What befell it: since 3.0 as events, before as its end. */
    private static List<Row.Event> events(XmlElement element) {
        var ends = element.path("Entity")
                .filter(entity -> entity.textAt("EntityExpirationReason") != null)
                .map(entity -> new Row.Event(
                        "" + entity.textAt("EntityExpirationReason"), entity.textAt("EntityExpirationDate"), null));
        var events = element.path("Entity/LegalEntityEvents/LegalEntityEvent")
                .filter(event -> event.textAt("LegalEntityEventType") != null)
                .map(event -> new Row.Event(
                        "" + event.textAt("LegalEntityEventType"),
                        event.textAt("LegalEntityEventEffectiveDate"),
                        event.attribute("event_status")));
        return Stream.concat(ends, events).toList();
    }
}
