package org.endusegraph.risk;

import java.util.List;
import org.endusegraph.graph.Row;
import org.endusegraph.model.ProtectedGround;
import org.jspecify.annotations.Nullable;

/**
 * A use on record, or a capability within reach of a high-risk end user, by ids.
 *
 * @param endUse id of the use; null if only the capability is on record
 * @param capability id of the product's capability
 * @param deployment id of the link by which the end user has the product; null if none is on record
 * @param state ISO 3166-1 alpha-2, or null
 */
record Case(
        @Nullable String endUse,
        String product,
        String capability,
        @Nullable String endUser,
        @Nullable String deployment,
        @Nullable String state,
        List<String> groups,
        List<ProtectedGround> grounds) {

    static Case of(Row row) {
        return new Case(
                row.textOrNull("endUse"),
                row.text("product"),
                row.text("capability"),
                row.textOrNull("endUser"),
                row.textOrNull("deployment"),
                row.textOrNull("state"),
                row.texts("groups"),
                row.constants("grounds", ProtectedGround.class));
    }

    /** Id of the finding: that of the use, or of capability and end user together. */
    String id() {
        return endUse != null ? "risk:" + endUse : "risk:" + capability + ":" + endUser;
    }
}
