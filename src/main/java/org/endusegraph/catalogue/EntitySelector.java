package org.endusegraph.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Picks entities. All conditions that are not null must hold; a list holds if one of its values does. */
public record EntitySelector(
        @Nullable List<String> ids,
        @Nullable List<EntityKind> kinds,
        @Nullable List<String> countries,
        @Nullable List<String> regions,
        @Nullable List<BodyFunction> functions,
        @Nullable List<String> listedOn,
        @Nullable Boolean highRisk,
        @Nullable List<String> capabilities) {

    /** Picks high-risk parties. */
    public static final EntitySelector HIGH_RISK = new EntitySelector(null, null, null, null, null, null, true, null);

    /** Picks these entities. */
    public static EntitySelector of(List<String> ids) {
        return new EntitySelector(ids, null, null, null, null, null, null, null);
    }

    boolean isEmpty() {
        return Stream.of(ids, kinds, countries, regions, functions, listedOn, highRisk, capabilities)
                .allMatch(c -> c == null);
    }
}
