package org.endusegraph.datasets.eu.xml;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.eu.Subject;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.datasets.file.XmlElements;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the entries of the list; nearly all is in attributes. */
final class Reader {

    private static final String ROOT = "export";
    private static final String ENTRY = "sanctionEntity";

    private final PublishedFile file;

    Reader(PublishedFile file) {
        this.file = file;
    }

    /** When the file was generated; null if it does not say. */
    @Nullable
    PartialDate generated() {
        var root = new XmlElement[1];
        new XmlElements(file, Set.of()).readUntil(element -> {
            root[0] = element;
            return true;
        });
        if (root[0] == null || !root[0].name().equals(ROOT)) {
            throw file.refused(1, "this is not the EU's list in XML 1.1, whose root element is " + ROOT);
        }
        return PublishedDates.iso(root[0].attribute("generationDate"));
    }

    void read(Consumer<Subject> subjects, Consumer<RejectedRow> rejections) {
        new XmlElements(file, Set.of(ENTRY)).read(element -> {
            if (element.name().equals(ENTRY)) {
                read(element, subjects, rejections);
            }
        });
    }

    private void read(XmlElement entry, Consumer<Subject> subjects, Consumer<RejectedRow> rejections) {
        var logicalId = entry.attribute("logicalId");
        if (logicalId == null || !logicalId.matches("\\d+")) {
            rejections.accept(new RejectedRow(file.place(entry.line()), "its logicalId is missing or no number"));
        } else {
            subjects.accept(subject(entry, logicalId));
        }
    }

    private Subject subject(XmlElement entry, String logicalId) {
        return new Subject(
                file.place(entry.line()),
                entry.line(),
                logicalId,
                entry.attribute("euReferenceNumber"),
                entry.attribute("unitedNationId"),
                entry.attribute("designationDate"),
                entry.first("subjectType").map(type -> type.attribute("code")).orElse(null),
                Stream.concat(
                                entry.all("remark").stream().map(XmlElement::text),
                                Stream.of(entry).map(one -> one.attribute("designationDetails")))
                        .filter(Objects::nonNull)
                        .toList(),
                entry.all("regulation").stream().map(Reader::regulation).toList(),
                entry.all("nameAlias").stream()
                        .map(Reader::name)
                        .filter(name -> !name.text().isEmpty())
                        .toList(),
                entry.all("address").stream().map(Reader::address).toList(),
                entry.all("birthdate").stream().map(Reader::birthDate).toList(),
                entry.all("identification").stream()
                        .filter(number -> number(number) != null)
                        .map(Reader::identification)
                        .toList(),
                texts(entry.all("citizenship"), "countryIso2Code"));
    }

    private static List<String> texts(List<XmlElement> elements, String attribute) {
        return elements.stream()
                .map(element -> element.attribute(attribute))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Subject.Regulation regulation(XmlElement regulation) {
        return new Subject.Regulation(
                regulation.attribute("numberTitle"),
                regulation.attribute("publicationDate"),
                regulation.attribute("entryIntoForceDate"),
                regulation.attribute("programme"));
    }

    private static Subject.Name name(XmlElement name) {
        var whole = name.attribute("wholeName");
        var parts = texts(name, "firstName", "middleName", "lastName").collect(Collectors.joining(" "));
        return new Subject.Name(
                whole == null ? parts : whole,
                name.attribute("nameLanguage"),
                name.attribute("function"),
                name.attribute("strong"));
    }

    private static Stream<String> texts(XmlElement element, String... attributes) {
        return Stream.of(attributes).map(element::attribute).filter(Objects::nonNull);
    }

    private static Subject.Address address(XmlElement address) {
        return new Subject.Address(
                texts(address, "street", "poBox", "zipCode", "city", "region", "place")
                        .toList(),
                address.attribute("countryDescription"),
                address.attribute("countryIso2Code"));
    }

    private static Subject.BirthDate birthDate(XmlElement date) {
        return new Subject.BirthDate(
                date.attribute("birthdate"),
                date.attribute("monthOfYear"),
                date.attribute("year"),
                date.attribute("yearRangeFrom"),
                date.attribute("yearRangeTo"),
                date.attribute("circa"),
                date.attribute("calendarType"));
    }

    private static @Nullable String number(XmlElement identification) {
        var number = identification.attribute("number");
        return number == null ? identification.attribute("latinNumber") : number;
    }

    private static Subject.Identification identification(XmlElement identification) {
        return new Subject.Identification(
                Objects.requireNonNull(number(identification)),
                identification.attribute("identificationTypeCode"),
                identification.attribute("countryIso2Code"),
                identification.attribute("knownFalse"));
    }
}
