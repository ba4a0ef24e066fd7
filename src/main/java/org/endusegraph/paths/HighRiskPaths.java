package org.endusegraph.paths;

import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.catalogue.Selection;
import org.endusegraph.model.SupplyPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The best supply path from a party to a high-risk end user. */
@Component
public class HighRiskPaths {

    private final ExposureSearch search;
    private final Selection selection;

    HighRiskPaths(ExposureSearch search, Selection selection) {
        this.search = search;
        this.selection = selection;
    }

    /**
     * The best one in the order of paths, of links of any time; null if there is none, or the search was cut off before it found one.
     *
     * @param hops how many links it has at most, 1 to 10
     * @param clocks when end users count as high-risk, and by when links had been published
     */
    public @Nullable SupplyPath best(Reader reader, String partyId, int hops, Clocks clocks) {
        var endUsers = selection.highRiskIds(reader, clocks.asOf()).stream()
                .filter(id -> !id.equals(partyId))
                .toList();
        var filter = PathFilter.of(hops, clocks.knownAt());
        return search.find(reader, List.of(partyId), endUsers, true, filter, 1, null).exposures().stream()
                .map(exposure -> exposure.path())
                .findFirst()
                .orElse(null);
    }
}
