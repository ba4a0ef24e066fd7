package org.endusegraph.datasets.dossier;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can give their own account of: a link, a product's capability or an end use.
 *
 * @param parties the ends of the link, the end user; of a matter of the graph outside, those too who make (or supply) the products
 * @param products the products that it joins, names or is about: who makes one is a party to it
 * @param suppliersToo whether those who supply them are parties to it too
 */
record Matter(Set<String> parties, Set<String> products, boolean suppliersToo) {

    /** Null if a statement is none. */
    static @Nullable Matter of(Statement statement) {
        if (statement.is("Link")) {
            var joined = targets(statement, "FROM", "TO", "OF");
            return new Matter(joined, joined, false);
        }
        if (statement.is("ProductCapability")) {
            return new Matter(Set.of(), targets(statement, "OF"), true);
        }
        return statement.is("EndUse") ? new Matter(targets(statement, "BY"), targets(statement, "USES"), false) : null;
    }

    private static Set<String> targets(Statement statement, String... types) {
        return Stream.of(types)
                .flatMap(type -> statement.targets(type).stream())
                .collect(Collectors.toSet());
    }
}
