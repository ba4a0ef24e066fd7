package org.endusegraph.catalogue;

import java.util.List;
import org.endusegraph.model.LinkKind;
import org.jspecify.annotations.Nullable;

/** Which links of which entity: up to {@code limit} of some kinds (all, if null), after the link {@code after}. */
record LinksOfKey(
        String entity,
        @Nullable List<LinkKind> kinds,
        int limit,
        @Nullable String after) {

    /** The same question about another entity is answered by the same query. */
    LinksOfKey withoutEntity() {
        return new LinksOfKey("", kinds, limit, after);
    }
}
