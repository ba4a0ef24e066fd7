package org.endusegraph.datasets.generated;

import java.util.ArrayList;
import java.util.List;

/** A whole generated graph in memory, for small ones. */
public record GeneratedGraph(
        Recipe recipe,
        List<GeneratedEntity> entities,
        List<GeneratedLink> links,
        List<GeneratedDesignation> designations,
        List<PlantedPath> planted) {

    /** The graph of a recipe. */
    public static GeneratedGraph of(Recipe recipe) {
        var graph =
                new GeneratedGraph(recipe, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        GraphGenerator.generate(recipe, graph.new Collector());
        return graph;
    }

    private final class Collector implements GraphSink {

        @Override
        public void entity(GeneratedEntity entity) {
            entities.add(entity);
        }

        @Override
        public void link(GeneratedLink link) {
            links.add(link);
        }

        @Override
        public void designation(GeneratedDesignation designation) {
            designations.add(designation);
        }

        @Override
        public void planted(PlantedPath path) {
            planted.add(path);
        }
    }
}
