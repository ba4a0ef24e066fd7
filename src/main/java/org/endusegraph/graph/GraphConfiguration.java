package org.endusegraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded engine unless a server is configured, and brings the graph's constraints and indexes up to date. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

    @Bean
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
    EmbeddedNeo4j embeddedNeo4j(GraphProperties properties) {
        return new EmbeddedNeo4j(properties.directory(), properties.pageCache());
    }

    @Bean
    Graph graph(Driver driver, GraphProperties properties) {
        var migrations = MigrationsConfig.builder()
                .withLocationsToScan("classpath:graph-schema/migrations")
                .withAutocrlf(true)
                .build();
        Faults.translated(() -> new Migrations(migrations, driver).apply());
        return new Graph(driver, properties.transactionTimeout());
    }
}
