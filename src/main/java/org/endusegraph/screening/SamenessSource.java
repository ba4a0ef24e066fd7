package org.endusegraph.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;

/** Reads what tells that parties are the same, as one reader may see it. */
record SamenessSource(Graph graph, Decisions decisions, PartyIndex index, Reader reader) implements Sameness.Source {

    @Override
    public Decided decided(Collection<String> ids) {
        return decisions.about(ids, Set.of());
    }

    @Override
    public Map<String, Set<String>> identified(Collection<String> ids) {
        var identified = new HashMap<String, Set<String>>();
        for (var id : ids) {
            var party = index.byId(reader, id);
            if (party != null) {
                var others = new TreeSet<String>();
                party.identifiers().stream()
                        .filter(RegisterNumber::isOfOneParty)
                        .flatMap(identifier -> index.identifiedBy(reader, identifier).stream())
                        .map(Candidate::id)
                        .filter(other -> !other.equals(id))
                        .forEach(others::add);
                identified.put(id, others);
            }
        }
        return identified;
    }

    @Override
    public Map<String, String> datasets(Collection<String> ids) {
        return datasets(graph, reader, ids);
    }

    /** The datasets of some parties, by id. */
    static Map<String, String> datasets(Graph graph, Reader reader, Collection<String> ids) {
        var datasets = new HashMap<String, String>();
        graph.read(reader, "screening-dataset-of", Map.of("ids", List.copyOf(ids)), row -> row)
                .forEach(row -> datasets.put(row.text("id"), row.text("dataset")));
        return datasets;
    }

    /** Whether two parties share an identifier that a register gives to one alone, however they write it. */
    static boolean shareIdentifier(Candidate one, Candidate other) {
        var others = RegisterNumber.of(other.identifiers());
        return RegisterNumber.of(one.identifiers()).stream()
                .filter(RegisterNumber::isOfOneParty)
                .anyMatch(number -> others.stream().anyMatch(number::isSameAs));
    }

    @Override
    public boolean isThere(String id) {
        return index.byId(reader, id) != null;
    }
}
