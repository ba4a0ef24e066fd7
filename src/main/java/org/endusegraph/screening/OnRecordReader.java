package org.endusegraph.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.OwnershipRegime;
import org.endusegraph.screening.ownership.Owners;
import org.endusegraph.screening.ownership.OwnershipRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads at once what is on record about all parties of a screening. */
@Component
class OnRecordReader {

    private final Graph graph;
    private final Decisions decisions;
    private final OwnersReader owners;

    OnRecordReader(Graph graph, Decisions decisions, OwnersReader owners) {
        this.graph = graph;
        this.decisions = decisions;
        this.owners = owners;
    }

    /**
     * Reads it.
     *
     * @param index says who shares an identifier
     * @param clocks the day on which things hold, and that by which they were known
     * @param regimes under whose rules owners are looked at
     */
    OnRecord read(Reader reader, PartyIndex index, Set<String> ids, Clocks clocks, List<OwnershipRegime> regimes) {
        var day = Objects.requireNonNull(clocks.asOf());
        var sameness = new Sameness(new SamenessSource(graph, decisions, index, reader));
        var same = sameness.of(ids);
        var parties = new TreeSet<>(ids);
        same.values().forEach(parties::addAll);
        var rules = OwnershipRules.on(day, regimes);
        var above = rules.isEmpty() ? new Owners() : owners.above(reader, ids, clocks, sameness::of);
        var looked = new TreeSet<>(parties);
        looked.addAll(above.parties());
        var listings = owners.listings(reader, looked, clocks);
        listings.forEach((id, some) -> some.forEach(listing -> above.addListing(id, listing.listId(), listing.id())));
        return new OnRecord(same, listings, above.findings(rules, ids, day), highRisk(reader, parties, clocks));
    }

    private Set<String> highRisk(Reader reader, Set<String> ids, Clocks clocks) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", List.copyOf(ids));
        parameters.put("asOf", clocks.asOf());
        parameters.put("knownAt", clocks.knownAt());
        return Set.copyOf(graph.read(reader, "screening-high-risk", parameters, row -> row.text("id")));
    }
}
