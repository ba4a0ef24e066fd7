package org.endusegraph.risk;

import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.graph.Row;
import org.endusegraph.model.ProtectedGround;
import org.jspecify.annotations.Nullable;

/**
 * A use on record, or a capability within reach of a high-risk end user, by ids.
 *
 * @param endUse id of the use; null if only the capability is on record
 * @param capability id of the product's capability
 * @param named id of the link that the use names; null if none
 * @param links ids of the links by which the end user has the product, deployments first
 * @param state ISO 3166-1 alpha-2, or null
 * @param uses ids of the uses that take the place of a capability within reach
 */
record Case(
        @Nullable String endUse,
        String product,
        String capability,
        @Nullable String endUser,
        @Nullable String named,
        List<String> links,
        @Nullable String state,
        List<String> groups,
        List<ProtectedGround> grounds,
        List<String> uses) {

    static Case of(Row row) {
        return new Case(
                row.textOrNull("endUse"),
                row.text("product"),
                row.text("capability"),
                row.textOrNull("endUser"),
                row.textOrNull("named"),
                row.texts("links"),
                row.textOrNull("state"),
                row.texts("groups"),
                row.constants("grounds", ProtectedGround.class),
                row.texts("uses"));
    }

    /** Ids of all links by which the end user may have the product: the one that the use names comes first. */
    List<String> deployments() {
        return Stream.concat(Stream.ofNullable(named), links.stream())
                .distinct()
                .toList();
    }

    /** Id of the finding: that of the use, or of capability and end user together. */
    String id() {
        return endUse != null ? "risk:" + endUse : "risk:" + capability + ":" + endUser;
    }
}
