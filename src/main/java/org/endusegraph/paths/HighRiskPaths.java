package org.endusegraph.paths;

import java.util.Collection;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.catalogue.Selection;
import org.endusegraph.model.Exposure;
import org.endusegraph.model.SupplyPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The best supply path from each of some parties to a high-risk end user. */
@Component
public class HighRiskPaths {

    private final ExposureSearch search;
    private final Selection selection;

    HighRiskPaths(ExposureSearch search, Selection selection) {
        this.search = search;
        this.selection = selection;
    }

    /**
     * What was found.
     *
     * @param exposures one for each party that has a path, in the order of paths
     * @param complete false if the search was cut off, so that parties without a path may have one
     */
    public record Found(List<Exposure> exposures, boolean complete) {

        /** No paths, and none missing. */
        public static final Found NOTHING = new Found(List.of(), true);

        /** The best path from one of some parties; null if none was found. */
        public @Nullable SupplyPath best(Collection<String> parties) {
            return exposures.stream()
                    .filter(exposure -> parties.contains(exposure.supplier().id()))
                    .map(Exposure::path)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * The best one of each, of links of any time.
     *
     * @param hops how many links it has at most, 1 to 10
     * @param clocks when end users count as high-risk, and by when this and links had been published
     */
    public Found find(Reader reader, Collection<String> parties, int hops, Clocks clocks) {
        var endUsers = selection.highRiskIds(reader, clocks);
        var filter = PathFilter.of(hops, clocks.knownAt());
        var found = search.find(reader, endUsers, List.copyOf(parties), false, filter, parties.size(), null);
        return new Found(found.exposures(), found.complete());
    }
}
