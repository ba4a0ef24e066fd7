package org.endusegraph.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as Cypher takes them. */
public final class Parameters {

    private Parameters() {}

    /** The parameters of a query that has one; its value may be null. */
    public static Map<String, @Nullable Object> of(String name, @Nullable Object value) {
        return Collections.singletonMap(name, value);
    }

    /** Names of constants; null stays null. */
    public static @Nullable List<String> names(@Nullable List<? extends Enum<?>> constants) {
        return constants == null ? null : constants.stream().map(Enum::name).toList();
    }
}
