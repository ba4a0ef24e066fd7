package org.endusegraph.datasets.generated;

/**
 * Takes a graph as it is generated: all entities in ascending order of id, then all links in ascending order of id, then
 * designations and planted paths. Orders of ids are those of their characters.
 */
public interface GraphSink {

    void entity(GeneratedEntity entity);

    void link(GeneratedLink link);

    void designation(GeneratedDesignation designation);

    void planted(PlantedPath path);
}
