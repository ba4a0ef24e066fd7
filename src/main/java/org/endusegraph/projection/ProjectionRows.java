package org.endusegraph.projection;

import java.util.List;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Basis;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/** Adds to a projection what the graph says of entities and links. */
final class ProjectionRows {

    private ProjectionRows() {}

    static void addEntity(ProjectionBuilder builder, Row row) {
        builder.entity(row.text("id"), row.constant("kind", EntityKind.class), textsOrNull(row, "audience"));
    }

    static void addLink(ProjectionBuilder builder, Row row) {
        builder.link(
                row.text("id"),
                row.constant("kind", LinkKind.class),
                row.text("from"),
                row.text("to"),
                row.texts("products"),
                row.dayOrNull("validFrom"),
                row.dayOrNull("validTo"),
                textsOrNull(row, "audience"),
                row.rows("claims").stream().map(ProjectionRows::assertion).toList());
    }

    private static Assertion assertion(Row claim) {
        return new Assertion(
                claim.constant("stance", Stance.class),
                claim.constant("basis", Basis.class),
                claim.dayOrNull("publishedOn"),
                claim.dayOrNull("withdrawnOn"),
                textsOrNull(claim, "audience"));
    }

    private static @Nullable List<String> textsOrNull(Row row, String key) {
        return row.isNull(key) ? null : row.texts(key);
    }
}
