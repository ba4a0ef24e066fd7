package org.endusegraph.datasets.dossier;

import java.util.Set;
import org.endusegraph.model.LinkKind;

/** What the two ends of a kind of link are, and whether it names products. */
record LinkEnds(Set<String> from, Set<String> to, boolean ofProducts) {

    private static final Set<String> PARTY = Set.of("Party");
    private static final Set<String> PRODUCT = Set.of("Product");

    static LinkEnds of(LinkKind kind) {
        return switch (kind) {
            case SUPPLY, CO_DEVELOPMENT -> new LinkEnds(PARTY, PARTY, true);
            case MANUFACTURE -> new LinkEnds(PARTY, PRODUCT, false);
            case COMPONENT -> new LinkEnds(PRODUCT, PRODUCT, false);
            case DEPLOYMENT -> new LinkEnds(PRODUCT, PARTY, false);
            case AFFILIATION, OWNERSHIP, CONTROL, DIRECTORSHIP, ASSOCIATION -> new LinkEnds(PARTY, PARTY, false);
        };
    }
}
