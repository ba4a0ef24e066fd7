package org.endusegraph.paths;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.model.Exposure;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.SupplyPath;
import org.springframework.stereotype.Component;

/** Of which bodies a party is part, by {@code AFFILIATION} as paths follow it. */
@Component
public class Affiliations {

    private static final int MOST_HOPS = 4;

    private final ExposureSearch search;

    Affiliations(ExposureSearch search) {
        this.search = search;
    }

    /** The best path from a party to each of some others that it is part of, by the id of the other. */
    public Map<String, SupplyPath> of(Reader reader, String party, Collection<String> others, Clocks clocks) {
        if (others.isEmpty()) {
            return Map.of();
        }
        var filter = new PathFilter(
                MOST_HOPS,
                List.of(LinkKind.AFFILIATION),
                null,
                clocks.asOf(),
                clocks.knownAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return search
                .find(reader, List.of(party), List.copyOf(others), true, filter, others.size(), null)
                .exposures()
                .stream()
                .collect(Collectors.toMap(exposure -> exposure.endUser().id(), Exposure::path));
    }
}
