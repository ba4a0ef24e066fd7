package org.endusegraph.datasets.un;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.datasets.file.XmlElements;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.jspecify.annotations.Nullable;

/** Reads the individuals and entities of the list. */
final class Reader {

    private static final String ROOT = "CONSOLIDATED_LIST";
    private static final String INDIVIDUAL = "INDIVIDUAL";

    private final PublishedFile file;

    Reader(PublishedFile file) {
        this.file = file;
    }

    /** The day on which the file was generated; null if it does not say. */
    @Nullable
    LocalDate generated() {
        var root = new XmlElement[1];
        new XmlElements(file, Set.of()).readUntil(element -> {
            root[0] = element;
            return true;
        });
        if (root[0] == null || !root[0].name().equals(ROOT)) {
            throw file.refused(1, "this is not the UN's consolidated list, whose root element is " + ROOT);
        }
        var day = PublishedDates.iso(root[0].attribute("dateGenerated"));
        return day == null ? null : day.first();
    }

    /** Hands over what the list holds, in order. */
    void read(Consumer<Row> rows, Consumer<RejectedRow> rejections) {
        new XmlElements(file, Set.of(INDIVIDUAL, "ENTITY")).read(element -> {
            if (!element.name().equals(ROOT)) {
                read(element, rows, rejections);
            }
        });
    }

    private void read(XmlElement element, Consumer<Row> rows, Consumer<RejectedRow> rejections) {
        var dataId = element.textAt("DATAID");
        var name = name(element);
        if (dataId == null || !dataId.matches("\\d+")) {
            rejections.accept(new RejectedRow(file.place(element.line()), "its DATAID is missing or no number"));
        } else if (name.isEmpty()) {
            rejections.accept(new RejectedRow(file.place(element.line()), "it has no name"));
        } else {
            rows.accept(row(element, dataId, name));
        }
    }

    private static String name(XmlElement element) {
        return Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                .map(part -> oneLine(element.textAt(part)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private Row row(XmlElement element, String dataId, String name) {
        var kind = element.name();
        return new Row(
                file.place(element.line()),
                element.line(),
                kind.equals(INDIVIDUAL),
                dataId,
                name,
                oneLine(element.textAt("NAME_ORIGINAL_SCRIPT")),
                element.textAt("REFERENCE_NUMBER"),
                element.textAt("UN_LIST_TYPE"),
                element.textAt("LISTED_ON"),
                values(element, "LAST_DAY_UPDATED"),
                values(element, "DESIGNATION"),
                values(element, "NATIONALITY"),
                element.textAt("COMMENTS1"),
                element.all(kind + "_ALIAS").stream()
                        .filter(alias -> alias.textAt("ALIAS_NAME") != null)
                        .map(Reader::alias)
                        .toList(),
                element.all(kind + "_ADDRESS").stream().map(Reader::address).toList(),
                element.all("INDIVIDUAL_DATE_OF_BIRTH").stream()
                        .map(Reader::birthDate)
                        .toList(),
                element.all("INDIVIDUAL_DOCUMENT").stream()
                        .filter(document -> document.textAt("NUMBER") != null)
                        .map(Reader::document)
                        .toList());
    }

    private static List<String> values(XmlElement element, String name) {
        return element.path(name + "/VALUE")
                .map(value -> oneLine(value.text()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Row.Alias alias(XmlElement alias) {
        return new Row.Alias(
                alias.textAt("QUALITY"),
                Objects.requireNonNull(oneLine(alias.textAt("ALIAS_NAME"))),
                alias.textAt("DATE_OF_BIRTH"));
    }

    private static Row.Address address(XmlElement address) {
        return new Row.Address(
                Stream.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE")
                        .map(part -> oneLine(address.textAt(part)))
                        .filter(Objects::nonNull)
                        .toList(),
                oneLine(address.textAt("COUNTRY")),
                oneLine(address.textAt("NOTE")));
    }

    private static Row.BirthDate birthDate(XmlElement date) {
        return new Row.BirthDate(
                date.textAt("TYPE_OF_DATE"),
                date.textAt("DATE"),
                date.textAt("YEAR"),
                date.textAt("FROM_YEAR"),
                date.textAt("TO_YEAR"),
                date.textAt("NOTE"));
    }

    private static Row.Document document(XmlElement document) {
        var issuer = document.textAt("ISSUING_COUNTRY");
        return new Row.Document(
                document.textAt("TYPE_OF_DOCUMENT"),
                oneLine(document.textAt("TYPE_OF_DOCUMENT2")),
                Objects.requireNonNull(oneLine(document.textAt("NUMBER"))),
                issuer == null ? document.textAt("COUNTRY_OF_ISSUE") : issuer);
    }

    private static @Nullable String oneLine(@Nullable String text) {
        return text == null ? null : text.replaceAll("\\s+", " ");
    }
}
