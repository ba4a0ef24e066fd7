package org.endusegraph.datasets.generated;

import org.endusegraph.model.LinkKind;

/** What a link joins, by the numbers of its entities. */
record Ends(LinkKind kind, int from, int to) {

    /** The same the other way round: what was made by a party is then used by it, and the reverse. */
    Ends reversed() {
        return new Ends(
                switch (kind) {
                    case MANUFACTURE -> LinkKind.DEPLOYMENT;
                    case DEPLOYMENT -> LinkKind.MANUFACTURE;
                    case SUPPLY,
                            COMPONENT,
                            AFFILIATION,
                            OWNERSHIP,
                            CO_DEVELOPMENT,
                            CONTROL,
                            DIRECTORSHIP,
                            ASSOCIATION -> kind;
                },
                to,
                from);
    }
}
