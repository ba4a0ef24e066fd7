package org.endusegraph.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Basis;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.Listing;
import org.endusegraph.model.Stance;
import org.endusegraph.screening.ownership.Climb;
import org.endusegraph.screening.ownership.Owners;
import org.endusegraph.screening.ownership.Stake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who owns some parties, and the owners of those, upwards; and who is listed. Refuted links are left out. */
@Component
class OwnersReader {

    private static final Climb CLIMB = new Climb(10, 20_000);

    private final Graph graph;
    private final Nodes nodes;
    private final Relation<Listing> listingsOf;

    OwnersReader(Graph graph, Nodes nodes, Relation<Listing> listingsOf) {
        this.graph = graph;
        this.nodes = nodes;
        this.listingsOf = listingsOf;
    }

    /**
     * The owners of some parties, without their listings.
     *
     * @param same says which others each of some parties is the same as
     */
    Owners above(
            Reader reader,
            Collection<String> ids,
            Clocks clocks,
            Function<Set<String>, Map<String, Set<String>>> same) {
        return CLIMB.from(ids, new Climb.Source() {
            @Override
            public List<Stake> stakesIn(Set<String> parties) {
                return stakes(reader, parties, clocks);
            }

            @Override
            public Map<String, Set<String>> sameAs(Set<String> parties) {
                return same.apply(parties);
            }
        });
    }

    private List<Stake> stakes(Reader reader, Set<String> owned, Clocks clocks) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", List.copyOf(owned));
        parameters.put("asOf", clocks.asOf());
        parameters.put("knownAt", clocks.knownAt());
        return graph.read(reader, "screening-stakes", parameters, row -> row).stream()
                .filter(OwnersReader::isEstablished)
                .map(OwnersReader::stake)
                .toList();
    }

    /** An indirect share may be counted already, as shares of those in between: it may be added, and is not for certain. */
    private static Stake stake(Row row) {
        boolean control = row.flag("control");
        boolean known = !row.isNull("shareMin");
        boolean certain = known && !control && !row.flag("indirect");
        return new Stake(
                row.text("id"),
                row.text("ownerId"),
                row.text("ownedId"),
                certain ? row.decimal("shareMin") : 0,
                control ? 0 : known ? row.decimal("shareMax") : 100,
                control);
    }

    private static boolean isEstablished(Row row) {
        var tally = new LinkStatus.Tally();
        row.rows("claims")
                .forEach(claim -> tally.count(
                        claim.constant("stance", Stance.class),
                        claim.constant("basis", Basis.class),
                        claim.flag("stands")));
        var status = tally.status();
        return status != null && status.atLeast(LinkStatus.DISPUTED);
    }

    /** The listings of some parties that hold, by party. */
    Map<String, List<Listing>> listings(Reader reader, Collection<String> ids, Clocks clocks) {
        var holding = new HashMap<String, List<Listing>>();
        nodes.related(reader, listingsOf, ids)
                .forEach((id, listings) -> holding.put(
                        id,
                        listings.stream()
                                .filter(listing -> listing.holds(clocks.asOf(), clocks.knownAt()))
                                .toList()));
        return holding;
    }
}
