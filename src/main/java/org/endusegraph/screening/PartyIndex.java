package org.endusegraph.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.PartialDate;
import org.endusegraph.screening.names.NameReader;
import org.jspecify.annotations.Nullable;

/**
 * The names of all parties of one version of the graph, with what else screening compares. Each audience has an index of its own, so that
 * which candidates are found for a reader hangs on nothing that the reader may not see.
 */
final class PartyIndex {

    private static final int LONGEST_TEXT = 2_000;

    private final String version;
    private final NameIndex open;
    private final Map<Set<String>, NameIndex> restricted = new HashMap<>();
    private final Map<String, String> digests;

    private PartyIndex(Graph graph, String version) {
        this.version = version;
        digests = digests(graph);
        var reader = new NameReader();
        var openly = NameIndex.builder(reader);
        var restrictedly = new HashMap<Set<String>, NameIndex.Builder>();
        graph.scan("screening-parties", row -> {
            var builder = row.isNull("audience")
                    ? openly
                    : restrictedly.computeIfAbsent(
                            Set.copyOf(row.texts("audience")), audience -> NameIndex.builder(reader));
            builder.add(candidate(row));
        });
        open = openly.build();
        restrictedly.forEach((audience, builder) -> restricted.put(audience, builder.build()));
        digests.entrySet().retainAll(digests(graph).entrySet());
    }

    /**
     * Reads the graph.
     *
     * @param version that it had before
     */
    static PartyIndex of(Graph graph, String version) {
        return new PartyIndex(graph, version);
    }

    private static Map<String, String> digests(Graph graph) {
        var digests = new HashMap<String, String>();
        graph.scan("screening-editions", row -> digests.put(row.text("id"), row.text("digest")));
        return digests;
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

    /** Whether it holds all names of an edition of a dataset and no others, by its digest; null for one that is not complete. */
    boolean isOf(String dataset, @Nullable String digest) {
        return digest != null && digest.equals(digests.get(dataset));
    }

    /** How many names it holds, whoever may see them. */
    int names() {
        return open.names()
                + restricted.values().stream().mapToInt(NameIndex::names).sum();
    }

    /** Memory that it takes, in bytes. */
    long bytes() {
        return open.bytes()
                + restricted.values().stream().mapToLong(NameIndex::bytes).sum();
    }

    /** A matcher for it. */
    Matcher matcher() {
        return open.matcher();
    }

    /** The candidates that have most in common with a counterparty, of those that a reader may see; so many at most for each audience. */
    List<Candidate> candidates(Reader reader, Counterparty counterparty, int limit) {
        return visible(reader)
                .flatMap(index -> index.candidates(counterparty, limit).stream())
                .toList();
    }

    /** The parties that have an identifier, of those that a reader may see. */
    List<Candidate> identifiedBy(Reader reader, Identifier identifier) {
        return visible(reader)
                .flatMap(index -> index.identifiedBy(identifier).stream())
                .toList();
    }

    /** The party with an id; null if there is none, or none that a reader may see. */
    @Nullable
    Candidate byId(Reader reader, String id) {
        return visible(reader)
                .flatMap(index -> Stream.ofNullable(index.byId(id)))
                .findFirst()
                .orElse(null);
    }

    /** Ids of the parties that a reader may see after an id, in order. */
    Stream<String> idsAfter(Reader reader, String after) {
        var visible = visible(reader).toList();
        return visible.size() == 1
                ? open.idsAfter(after)
                : visible.stream().flatMap(index -> index.idsAfter(after)).sorted();
    }

    private Stream<NameIndex> visible(Reader reader) {
        return Stream.concat(
                Stream.of(open),
                restricted.entrySet().stream()
                        .filter(one -> one.getKey().stream().anyMatch(reader.circles()::contains))
                        .map(Map.Entry::getValue));
    }
}
