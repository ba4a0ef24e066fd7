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
        var collected = new Collector();
        GraphGenerator.generate(recipe, collected);
        return new GeneratedGraph(
                recipe,
                List.copyOf(collected.entities),
                List.copyOf(collected.links),
                List.copyOf(collected.designations),
                List.copyOf(collected.planted));
    }

    private static final class Collector implements GraphSink {

        private final List<GeneratedEntity> entities = new ArrayList<>();
        private final List<GeneratedLink> links = new ArrayList<>();
        private final List<GeneratedDesignation> designations = new ArrayList<>();
        private final List<PlantedPath> planted = new ArrayList<>();

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
