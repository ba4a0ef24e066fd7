package org.endusegraph.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The names of all parties of one version of the graph, with what else screening compares. What is public and what is not stand in two
 * indexes, so that which candidates are found for a reader hangs on nothing that the reader may not see.
 */
final class PartyIndex {

    private static final int LONGEST_TEXT = 2_000;

    private final String version;
    private final NameIndex open;
    private final NameIndex restricted;
    private final Map<String, List<String>> audiences = new HashMap<>();

    private PartyIndex(Graph graph, String version) {
        this.version = version;
        var openly = NameIndex.builder();
        var restrictedly = NameIndex.builder();
        graph.scan("screening-parties", row -> {
            var candidate = candidate(row);
            if (row.isNull("audience")) {
                openly.add(candidate);
            } else {
                restrictedly.add(candidate);
                audiences.put(candidate.id(), row.texts("audience"));
            }
        });
        open = openly.build();
        restricted = restrictedly.build();
    }

    /** Reads the graph. */
    static PartyIndex of(Graph graph) {
        return new PartyIndex(graph, graph.version());
    }

    private static Candidate candidate(Row row) {
        var incorporated = row.dateOrNull("incorporatedOn");
        return new Candidate(
                row.text("id"),
                row.constant("kind", EntityKind.class),
                row.rows("names").stream()
                        .filter(name -> name.text("text").length() <= LONGEST_TEXT)
                        .map(name -> new CandidateName(name.text("text"), name.constant("kind", NameKind.class)))
                        .toList(),
                row.texts("countries"),
                row.texts("addresses").stream()
                        .filter(address -> address.length() <= LONGEST_TEXT)
                        .toList(),
                row.texts("identifiers").stream().map(PartyIndex::identifier).toList(),
                row.texts("birthDates").stream().map(PartialDate::of).toList(),
                incorporated == null ? List.of() : List.of(incorporated));
    }

    private static Identifier identifier(String text) {
        int colon = text.indexOf(':');
        return new Identifier(text.substring(0, colon), text.substring(colon + 1));
    }

    /** The version of the graph that it was read from. */
    String version() {
        return version;
    }

    /** How many names it holds, whoever may see them. */
    int names() {
        return open.names() + restricted.names();
    }

    /** Memory that it takes, in bytes. */
    long bytes() {
        return open.bytes() + restricted.bytes();
    }

    /** A matcher for it. */
    Matcher matcher() {
        return open.matcher();
    }

    /** The candidates that have most in common with a counterparty, of those that a reader may see. */
    List<Candidate> candidates(Reader reader, Counterparty counterparty, int limit) {
        var found = open.candidates(counterparty, limit);
        if (reader.circles().isEmpty() || restricted.parties() == 0) {
            return found;
        }
        return Stream.concat(
                        found.stream(),
                        restricted.candidates(counterparty, restricted.parties()).stream()
                                .filter(candidate -> isVisible(reader, candidate.id()))
                                .limit(limit))
                .toList();
    }

    /** The parties that have an identifier, of those that a reader may see. */
    List<Candidate> identifiedBy(Reader reader, Identifier identifier) {
        return Stream.concat(
                        open.identifiedBy(identifier).stream(),
                        restricted.identifiedBy(identifier).stream()
                                .filter(candidate -> isVisible(reader, candidate.id())))
                .toList();
    }

    /** The party with an id; null if there is none, or none that a reader may see. */
    @Nullable
    Candidate byId(Reader reader, String id) {
        var candidate = open.byId(id);
        return candidate == null && isVisible(reader, id) ? restricted.byId(id) : candidate;
    }

    /** Ids of the parties that a reader may see after an id, in order. */
    Stream<String> idsAfter(Reader reader, String after) {
        var hidden =
                restricted.idsAfter(after).filter(id -> isVisible(reader, id)).toList();
        return hidden.isEmpty()
                ? open.idsAfter(after)
                : Stream.concat(open.idsAfter(after), hidden.stream()).sorted();
    }

    private boolean isVisible(Reader reader, String id) {
        var audience = audiences.get(id);
        return audience == null || audience.stream().anyMatch(reader.circles()::contains);
    }
}
