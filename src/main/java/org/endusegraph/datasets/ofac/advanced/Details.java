package org.endusegraph.datasets.ofac.advanced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the file says outside of its parties: some megabytes, held in memory. */
final class Details {

    private final References references = new References();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Document>> documents = new HashMap<>();
    private final Map<String, List<Sanction>> sanctions = new HashMap<>();
    private final Map<String, List<Relation>> relations = new HashMap<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> crafts = new HashSet<>();
    private @Nullable LocalDate issuedOn;

    /** A {@code Location} in one line, and its country: a code, or a name where the file gives no code. */
    record Place(String text, @Nullable String country) {}

    /** An {@code IDRegDocument}: an identifier. */
    record Document(String type, String number, @Nullable String country) {}

    /** A {@code SanctionsEntry}: that a party is on a list, named as OFAC names it, since a day. */
    record Sanction(
            String list, List<String> programmes, @Nullable PartialDate from) {}

    /** A {@code ProfileRelationship}: how a party is joined to another. */
    record Relation(String to, String type, boolean former) {}

    /** Notes which parties there are. */
    void addParty(Party party) {
        (isCraft(party) ? crafts : subjects).add(party.uid());
    }

    /** Notes anything else. */
    void add(XmlElement element) {
        switch (element.name()) {
            case "DateOfIssue" ->
                issuedOn = Dates.point(element).map(PartialDate::last).orElse(null);
            case "ReferenceValueSets" -> references.add(element);
            case "Location" -> places.put(id(element, "ID"), Places.of(element, references));
            case "IDRegDocument" -> addDocument(element);
            case "ProfileRelationship" ->
                list(relations, id(element, "From-ProfileID"))
                        .add(new Relation(
                                id(element, "To-ProfileID"),
                                references.text("RelationType", element.attribute("RelationTypeID")),
                                "true".equals(element.attribute("Former"))));
            default -> addSanction(element);
        }
    }

    private void addDocument(XmlElement document) {
        var number = document.textAt("IDRegistrationNo");
        if (number != null) {
            list(documents, id(document, "IdentityID"))
                    .add(new Document(
                            references.text("IDRegDocType", document.attribute("IDRegDocTypeID")),
                            number,
                            Places.country(document.attribute("IssuedBy-CountryID"), references)));
        }
    }

    private void addSanction(XmlElement entry) {
        var programmes = entry.all("SanctionsMeasure").stream()
                .filter(measure -> references
                        .text("SanctionsType", measure.attribute("SanctionsTypeID"))
                        .equals("Program"))
                .map(measure -> measure.textAt("Comment"))
                .filter(Objects::nonNull)
                .toList();
        var from = entry.all("EntryEvent").stream()
                .filter(event -> references
                        .text("EntryEventType", event.attribute("EntryEventTypeID"))
                        .equals("Created"))
                .flatMap(event -> event.first("Date").stream())
                .flatMap(date -> Dates.point(date).stream())
                .min(Comparator.comparing(PartialDate::first))
                .orElse(null);
        list(sanctions, id(entry, "ProfileID"))
                .add(new Sanction(references.text("List", entry.attribute("ListID")), programmes, from));
    }

    private static <T> List<T> list(Map<String, List<T>> lists, String key) {
        return lists.computeIfAbsent(key, none -> new ArrayList<>());
    }

    private static String id(XmlElement element, String attribute) {
        return Objects.requireNonNullElse(element.attribute(attribute), "");
    }

    /** Whether a party is a vessel or an aircraft. */
    boolean isCraft(Party party) {
        return kind(party).equals("Vessel") || kind(party).equals("Aircraft");
    }

    /** {@code Individual}, {@code Entity}, {@code Vessel}, {@code Aircraft}: the sub-type where it says something, else the type. */
    String kind(Party party) {
        var subType = references.text("PartySubType", party.subType());
        return subType.equals("Vessel") || subType.equals("Aircraft")
                ? subType
                : references.text("PartyType", references.attribute("PartySubType", party.subType(), "PartyTypeID"));
    }

    References references() {
        return references;
    }

    /** The place with an id; null if there is none. */
    @Nullable
    Place place(@Nullable String id) {
        return id == null ? null : places.get(id);
    }

    List<Document> documents(XmlElement identity) {
        return documents.getOrDefault(id(identity, "ID"), List.of());
    }

    List<Sanction> sanctions(String uid) {
        return sanctions.getOrDefault(uid, List.of());
    }

    List<Relation> relations(String uid) {
        return relations.getOrDefault(uid, List.of());
    }

    /** Whether there is a party with a number that is no vessel or aircraft. */
    boolean hasSubject(String uid) {
        return subjects.contains(uid);
    }

    /** Whether there is a vessel or an aircraft with a number. */
    boolean hasCraft(String uid) {
        return crafts.contains(uid);
    }

    /** The day of the file; null if it says none. */
    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }
}
