package org.endusegraph.catalogue;

import java.util.List;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Which parties. All conditions that are not null must hold; a list holds if one of its values does. */
record PartyFilter(
        @Nullable List<EntityKind> kinds,
        @Nullable List<String> countries,
        @Nullable List<String> regions,
        @Nullable List<BodyFunction> functions,
        @Nullable List<String> listedOn,
        @Nullable List<String> listedOnAll,
        @Nullable Boolean highRisk) {

    static final PartyFilter ALL = new PartyFilter(null, null, null, null, null, null, null);
}
