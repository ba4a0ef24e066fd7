package org.endusegraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as Cypher takes them. */
public final class Parameters {

    private Parameters() {}

    /** Names of constants; null stays null. */
    public static @Nullable List<String> names(@Nullable List<? extends Enum<?>> constants) {
        return constants == null ? null : constants.stream().map(Enum::name).toList();
    }
}
