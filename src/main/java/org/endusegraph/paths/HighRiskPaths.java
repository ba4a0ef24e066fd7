package org.endusegraph.paths;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.catalogue.Selection;
import org.endusegraph.model.Exposure;
import org.endusegraph.model.Fault;
import org.endusegraph.model.SupplyPath;
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
     * The best one of each in the order of paths, of links of any time; parties without one are missing.
     *
     * @param hops how many links it has at most, 1 to 10
     * @param clocks when end users count as high-risk, and by when this and links had been published
     * @throws Fault.LimitExceeded if the search was cut off, so that a party without a path may have one
     */
    public Map<String, SupplyPath> best(Reader reader, Collection<String> parties, int hops, Clocks clocks) {
        var endUsers = selection.highRiskIds(reader, clocks);
        var filter = PathFilter.of(hops, clocks.knownAt());
        var found = search.find(reader, endUsers, List.copyOf(parties), false, filter, parties.size(), null);
        if (!found.complete()) {
            throw new Fault.LimitExceeded("The search for supply paths was cut off before its end. Ask for fewer links"
                    + " ('pathHops') or for fewer counterparties at a time.");
        }
        return found.exposures().stream()
                .collect(Collectors.toMap(exposure -> exposure.supplier().id(), Exposure::path));
    }
}
