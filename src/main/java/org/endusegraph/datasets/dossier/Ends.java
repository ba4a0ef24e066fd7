package org.endusegraph.datasets.dossier;

import java.util.Set;
import org.endusegraph.datasets.statement.Statement;

/**
 * What a link joins, and the products that it names.
 *
 * @param kind a {@link org.endusegraph.model.LinkKind}
 */
record Ends(String kind, Set<String> from, Set<String> to, Set<String> products) {

    static Ends of(Statement link) {
        return new Ends(
                String.valueOf(link.properties().get("kind")),
                Set.copyOf(link.targets("FROM")),
                Set.copyOf(link.targets("TO")),
                Set.copyOf(link.targets("OF")));
    }

    /** Whether somebody has products by it. */
    boolean delivers() {
        return kind.equals("SUPPLY") || kind.equals("DEPLOYMENT");
    }

    boolean joinsOrNames(String product) {
        return from.contains(product) || products.contains(product);
    }
}
