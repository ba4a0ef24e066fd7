package org.endusegraph.datasets.ftm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.datasets.publication.KeyTable;
import org.endusegraph.model.PartyListKind;
import org.jspecify.annotations.Nullable;

/**
 * What rows say of other rows, wherever these stand: a first reading finds it. It is held in memory: some 200 bytes an address, an identity
 * document, a sanction and a party with a topic of lists, and 64 bytes or less for all that the graph does not hold.
 */
final class Context {

    /** The most addresses, and the most identity documents, that are held. */
    static final int MOST = 500_000;

    private final boolean persons;
    private final Map<String, Address> addresses = new HashMap<>();
    private final Map<String, List<Document>> documents = new HashMap<>();
    private final Map<String, EnumSet<PartyListKind>> topics = new HashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final PublishedLists lists = new PublishedLists();
    private final KeyTable notHeld = new KeyTable();
    private final List<String> schemata = new ArrayList<>();

    /**
     * Knows nothing yet.
     *
     * @param persons whether natural persons that no authority has listed are loaded
     */
    Context(boolean persons) {
        this.persons = persons;
    }

    /** An address. Either may be null. */
    record Address(@Nullable String text, @Nullable String country) {}

    /** A passport, or another identity document; {@code country} may be null. */
    record Document(boolean passport, @Nullable String country, String number) {}

    void add(Row row) {
        noteTopics(row);
        switch (row.schema()) {
            case "Address" -> addAddress(row);
            case "Passport", "Identification" -> addDocument(row);
            case "Sanction" -> addSanction(row);
            default -> addIfNotHeld(row);
        }
    }

    private void noteTopics(Row row) {
        var kinds = ListKinds.ofTopics(row.all("topics"));
        if (!kinds.isEmpty()) {
            topics.put(row.id(), kinds);
        }
    }

    private void addAddress(Row row) {
        if (addresses.size() < MOST) {
            addresses.put(row.id(), new Address(Addresses.oneLine(row), Addresses.country(row.first("country"))));
        }
    }

    private void addDocument(Row row) {
        var number = row.first("number", "passportNumber");
        var holder = row.first("holder");
        if (number != null && holder != null && documents.size() < MOST) {
            documents
                    .computeIfAbsent(holder, key -> new ArrayList<>(1))
                    .add(new Document(
                            row.schema().equals("Passport"), Addresses.country(row.first("country")), number));
        }
    }

    private void addSanction(Row row) {
        var sanction = Sanction.of(row);
        if (sanction != null && !sanction.hasEndedUnknown()) {
            listed.addAll(sanction.parties());
            lists.add(sanction);
        }
    }

    private void addIfNotHeld(Row row) {
        boolean person = row.schema().equals("Person");
        if (person ? !persons : !Parties.KINDS.containsKey(row.schema()) && !Edge.ALL.containsKey(row.schema())) {
            int index = schemata.indexOf(row.schema());
            notHeld.put(row.id(), index < 0 ? schemata.size() : index);
            if (index < 0) {
                schemata.add(row.schema());
            }
        }
    }

    /** The lists, once all rows are added. */
    List<PublishedLists.PublishedList> lists() {
        return lists.all(topics);
    }

    /** Whether an authority has listed a party. */
    boolean isListed(String id) {
        return listed.contains(id);
    }

    /** The schema of an entity that is not loaded; null if it is, or is not in the files. */
    @Nullable
    String notHeld(String id) {
        long index = notHeld.get(id, -1);
        var schema = index < 0 ? null : schemata.get((int) index);
        return "Person".equals(schema) && isListed(id) ? null : schema;
    }

    /** Whether a row is an address or an identity document for which there was no room. */
    boolean hasNoRoomFor(Row row) {
        return switch (row.schema()) {
            case "Address" -> !addresses.containsKey(row.id());
            case "Passport", "Identification" ->
                documents.size() == MOST && !documents.containsKey("" + row.first("holder"));
            default -> false;
        };
    }

    /** An address by its id; null if the files do not have it. */
    @Nullable
    Address address(String id) {
        return addresses.get(id);
    }

    /** The identity documents of a party. */
    List<Document> documents(String holder) {
        return documents.getOrDefault(holder, List.of());
    }
}
