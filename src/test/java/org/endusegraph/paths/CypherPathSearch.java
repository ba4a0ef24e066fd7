package org.endusegraph.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.BoundedQuery;
import org.endusegraph.graph.Row;
import org.endusegraph.model.LinkStatus;
import org.neo4j.driver.Driver;

/** Every chain of links that a filter's conditions on single links, {@code via} and {@code avoid} allow, by one Cypher query. */
final class CypherPathSearch {

    /** The most chains that it can give. */
    private static final int MOST = 200_000;

    private final Driver driver;
    private final String within;

    /** Follows only links whose ids begin so. */
    CypherPathSearch(Driver driver, String within) {
        this.driver = driver;
        this.within = within;
    }

    List<Trail> search(Reader reader, List<String> from, List<String> to, PathFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("via", withBlank(filter.onPath()));
        parameters.put("avoid", withBlank(filter.offPath()));
        parameters.put("kinds", filter.followed().stream().map(Enum::name).toList());
        parameters.put("upwards", filter.upwards());
        parameters.put("always", filter.asOf() == null);
        parameters.put("asOf", Objects.requireNonNullElse(filter.asOf(), LocalDate.EPOCH));
        parameters.put("allKnown", filter.knownAt() == null);
        parameters.put("knownAt", Objects.requireNonNullElse(filter.knownAt(), LocalDate.EPOCH));
        parameters.put(
                "weakest", LinkStatus.REFUTED.ordinal() + 1 - filter.weakest().ordinal());
        parameters.put("within", within);
        parameters.put("limit", MOST);
        var trails = BoundedQuery.read(
                driver, reader, "reference/find-supply-paths", filter.hops(), parameters, CypherPathSearch::trail);
        if (trails.size() == MOST) {
            throw new IllegalStateException("the reference has too many paths to compare");
        }
        return trails;
    }

    private static List<String> withBlank(List<String> ids) {
        var all = new ArrayList<>(ids);
        all.add("");
        return all;
    }

    private static Trail trail(Row row) {
        var statuses = row.constants("statuses", LinkStatus.class);
        return new Trail(
                row.texts("entities"), row.texts("links"), statuses, row.constants("starts", Trail.Start.class));
    }
}
