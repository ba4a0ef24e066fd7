package org.endusegraph.projection;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What searches run on. */
@Controller
class ProjectionController {

    private final Projections projections;
    private final Graph graph;

    ProjectionController(Projections projections, Graph graph) {
        this.projections = projections;
        this.graph = graph;
    }

    @QueryMapping
    Projection projection() {
        return projections.current();
    }

    @SchemaMapping
    String graphVersion(Projection projection) {
        return projection.version();
    }

    @SchemaMapping
    OffsetDateTime builtAt(Projection projection) {
        return projection.builtAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    boolean current(Projection projection) {
        return projection.version().equals(graph.version());
    }

    @SchemaMapping
    int entities(Projection projection, @ContextValue Reader reader) {
        var sight = projection.of(reader);
        return (int)
                IntStream.range(0, projection.entities()).filter(sight::entity).count();
    }

    @SchemaMapping
    int links(Projection projection, @ContextValue Reader reader) {
        var sight = projection.of(reader);
        return (int) IntStream.range(0, projection.links()).filter(sight::link).count();
    }
}
