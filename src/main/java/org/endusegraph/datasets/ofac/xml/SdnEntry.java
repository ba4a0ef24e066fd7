package org.endusegraph.datasets.ofac.xml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.file.XmlElement;

/**
 * An {@code sdnEntry}, with the publisher's names, without what vessels have. Empty text is null.
 *
 * @param name last name and first name: {@code ZHU, Hailun}; of all but individuals the last name is all of it
 * @param sdnType {@code Individual}, {@code Entity}, {@code Vessel} or {@code Aircraft}
 */
record SdnEntry(
        String place,
        int line,
        String uid,
        String name,
        String title,
        String sdnType,
        String remarks,
        List<String> programs,
        List<Id> ids,
        List<Aka> akas,
        List<Address> addresses,
        List<String> countries,
        List<String> datesOfBirth,
        List<String> placesOfBirth) {

    /** An identifier, or another particular. */
    record Id(String type, String number, String country) {}

    /**
     * Another name.
     *
     * @param type {@code a.k.a.}, {@code f.k.a.} or {@code n.k.a.}
     * @param category {@code strong} or {@code weak}
     */
    record Aka(String type, String category, String name) {}

    /** An address in one line, and its country. */
    record Address(String text, String country) {}

    static SdnEntry of(PublishedFile file, XmlElement entry) {
        return new SdnEntry(
                file.place(entry.line()),
                entry.line(),
                text(entry, "uid"),
                name(entry),
                text(entry, "title"),
                text(entry, "sdnType"),
                text(entry, "remarks"),
                texts(entry, "programList/program"),
                entry.path("idList/id")
                        .map(id -> new Id(text(id, "idType"), text(id, "idNumber"), text(id, "idCountry")))
                        .toList(),
                entry.path("akaList/aka")
                        .map(aka -> new Aka(text(aka, "type"), text(aka, "category"), name(aka)))
                        .toList(),
                entry.path("addressList/address").map(SdnEntry::address).toList(),
                Stream.of("nationalityList/nationality/country", "citizenshipList/citizenship/country")
                        .flatMap(path -> texts(entry, path).stream())
                        .toList(),
                texts(entry, "dateOfBirthList/dateOfBirthItem/dateOfBirth"),
                texts(entry, "placeOfBirthList/placeOfBirthItem/placeOfBirth"));
    }

    boolean isCraft() {
        return sdnType.equals("Vessel") || sdnType.equals("Aircraft");
    }

    private static String name(XmlElement named) {
        return Stream.of(text(named, "lastName"), text(named, "firstName"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Address address(XmlElement address) {
        var line = Stream.of("address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country")
                .map(part -> text(address, part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Address(line, text(address, "country"));
    }

    private static String text(XmlElement element, String path) {
        var text = element.textAt(path);
        return text == null ? "" : text;
    }

    private static List<String> texts(XmlElement element, String path) {
        return element.path(path)
                .map(XmlElement::text)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
