package org.endusegraph.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.endusegraph.screening.ownership.Owners;
import org.endusegraph.screening.ownership.Stake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who owns some parties, and the owners of those, upwards; and who of them is listed. Refuted links are left out. */
@Component
class OwnersReader {

    /** How many owners above one another are looked at. */
    private static final int MOST_LEVELS = 10;

    private static final int MOST_OWNERS = 5_000;

    private final Graph graph;
    private final Nodes nodes;
    private final Relation<Listing> listingsOf;

    OwnersReader(Graph graph, Nodes nodes, Relation<Listing> listingsOf) {
        this.graph = graph;
        this.nodes = nodes;
        this.listingsOf = listingsOf;
    }

    /**
     * The owners of some parties. What is said of a party that is the same as another counts for that.
     *
     * @param sameness which parties are the same as some others
     */
    Owners read(Reader reader, Collection<String> ids, Clocks clocks, Function<Collection<String>, Sameness> sameness) {
        var owners = new Owners();
        var seen = new HashSet<String>();
        var names = new HashMap<String, String>();
        var level = new TreeSet<>(ids);
        for (int i = 0; i < MOST_LEVELS && !level.isEmpty() && seen.size() < MOST_OWNERS; i++) {
            seen.addAll(level);
            var asked = new ArrayList<String>();
            sameness.apply(level).of(level).forEach((id, same) -> {
                asked.add(id);
                same.forEach(other -> names.putIfAbsent(other, names.getOrDefault(id, id)));
                asked.addAll(same);
            });
            addListings(reader, asked, clocks, names, owners);
            level = addStakes(reader, asked, clocks, names, owners);
            level.removeAll(seen);
        }
        return owners;
    }

    private void addListings(Reader reader, List<String> ids, Clocks clocks, Map<String, String> names, Owners owners) {
        nodes.related(reader, listingsOf, ids)
                .forEach((id, listings) -> listings.stream()
                        .filter(listing -> listing.holds(clocks.asOf(), clocks.knownAt()))
                        .forEach(listing ->
                                owners.addListing(names.getOrDefault(id, id), listing.listId(), listing.id())));
    }

    private TreeSet<String> addStakes(
            Reader reader, List<String> ids, Clocks clocks, Map<String, String> names, Owners owners) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", ids);
        parameters.put("asOf", clocks.asOf());
        parameters.put("knownAt", clocks.knownAt());
        var found = new TreeSet<String>();
        for (var row : graph.read(reader, "screening-stakes", parameters, row -> row)) {
            var status = status(row);
            if (status != null && status.atLeast(LinkStatus.DISPUTED)) {
                var stake = stake(row, names);
                owners.add(stake);
                found.add(stake.ownerId());
            }
        }
        return found;
    }

    /** An indirect share may be counted already, as shares of those in between: it may be added, and is not for certain. */
    private static Stake stake(Row row, Map<String, String> names) {
        boolean control = row.flag("control");
        boolean known = !row.isNull("shareMin");
        boolean certain = known && !control && !row.flag("indirect");
        return new Stake(
                row.text("id"),
                names.getOrDefault(row.text("ownerId"), row.text("ownerId")),
                names.getOrDefault(row.text("ownedId"), row.text("ownedId")),
                certain ? row.decimal("shareMin") : 0,
                control ? 0 : known ? row.decimal("shareMax") : 100,
                control);
    }

    private static @Nullable LinkStatus status(Row row) {
        var tally = new LinkStatus.Tally();
        row.rows("claims")
                .forEach(claim -> tally.count(
                        claim.constant("stance", Stance.class),
                        claim.constant("basis", Basis.class),
                        claim.flag("stands")));
        return tally.status();
    }

    /** The listings of some parties that hold, by party. */
    Map<String, List<Listing>> listings(Reader reader, Set<String> ids, LocalDate asOf, @Nullable LocalDate knownAt) {
        var holding = new HashMap<String, List<Listing>>();
        nodes.related(reader, listingsOf, ids)
                .forEach((id, listings) -> holding.put(
                        id,
                        listings.stream()
                                .filter(listing -> listing.holds(asOf, knownAt))
                                .toList()));
        return holding;
    }
}
