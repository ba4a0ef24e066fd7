package org.endusegraph.paths;

import java.util.ArrayList;
import java.util.List;
import org.endusegraph.datasets.generated.GeneratedDesignation;
import org.endusegraph.datasets.generated.GeneratedEntity;
import org.endusegraph.datasets.generated.GeneratedLink;
import org.endusegraph.datasets.generated.GraphGenerator;
import org.endusegraph.datasets.generated.GraphSink;
import org.endusegraph.datasets.generated.PlantedPath;
import org.endusegraph.datasets.generated.Recipe;
import org.endusegraph.projection.Assertion;
import org.endusegraph.projection.Projection;
import org.endusegraph.projection.ProjectionBuilder;

/** A projection straight from the generator, without a store between, and the high-risk end users in it. */
record GeneratedProjection(Projection projection, List<String> endUsers) {

    static GeneratedProjection of(Recipe recipe) {
        var builder = new ProjectionBuilder(recipe.parties() * 6 / 5, recipe.links());
        var endUsers = new ArrayList<String>();
        GraphGenerator.generate(recipe, new Feed(builder, endUsers));
        return new GeneratedProjection(builder.build(recipe.prefix()), endUsers);
    }

    private record Feed(ProjectionBuilder builder, List<String> endUsers) implements GraphSink {

        @Override
        public void entity(GeneratedEntity entity) {
            builder.entity(entity.id(), entity.kind(), entity.audience());
        }

        @Override
        public void link(GeneratedLink link) {
            builder.link(
                    link.id(),
                    link.kind(),
                    link.fromId(),
                    link.toId(),
                    link.productIds(),
                    link.validFrom(),
                    link.validTo(),
                    link.audience(),
                    link.claims().stream()
                            .map(claim -> new Assertion(
                                    claim.stance(),
                                    claim.basis(),
                                    claim.publishedOn(),
                                    claim.withdrawnOn(),
                                    claim.audience()))
                            .toList());
        }

        @Override
        public void designation(GeneratedDesignation designation) {
            endUsers.add(designation.partyId());
        }

        @Override
        public void planted(PlantedPath path) {
            // asked for by nobody here
        }
    }
}
