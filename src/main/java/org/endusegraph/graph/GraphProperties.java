package org.endusegraph.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the store.
 *
 * @param directory where the embedded store keeps its data; unused with {@code spring.neo4j.uri}
 * @param transactionTimeout after which a query is stopped
 * @param pageCache memory that the embedded store keeps pages in, as Neo4j writes it
 */
@ConfigurationProperties("endusegraph.graph")
public record GraphProperties(
        @DefaultValue("data") Path directory,
        @DefaultValue("10s") Duration transactionTimeout,
        @DefaultValue("256m") String pageCache) {}
