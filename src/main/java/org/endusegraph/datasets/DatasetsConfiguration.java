package org.endusegraph.datasets;

import org.endusegraph.catalogue.NodeType;
import org.endusegraph.model.Dataset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The type of node of this room. */
@Configuration(proxyBeanMethods = false)
class DatasetsConfiguration {

    @Bean
    NodeType<Dataset> datasetType() {
        return new NodeType<>(
                Dataset.class,
                "datasets-by-id",
                row -> new Dataset(
                        row.text("id"),
                        row.text("title"),
                        row.text("publisher"),
                        row.date("edition"),
                        row.textOrNull("description"),
                        row.textOrNull("digest"),
                        row.flag("complete"),
                        row.number("statements"),
                        row.isNull("loadedAt") ? null : row.time("loadedAt"),
                        row.flag("synthetic")));
    }
}
