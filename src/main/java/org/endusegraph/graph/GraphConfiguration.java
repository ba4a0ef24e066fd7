package org.endusegraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
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

    /** Does not wait for the engine, which starts while the rest of the application does. */
    @Bean
    Graph graph(ObjectProvider<EmbeddedNeo4j> engine, ObjectProvider<Driver> driver, GraphProperties properties) {
        engine.getIfAvailable();
        return new Graph(driver::getObject, properties.transactionTimeout());
    }

    @Bean
    SmartInitializingSingleton migrations(ObjectProvider<Driver> driver) {
        var migrations = MigrationsConfig.builder()
                .withLocationsToScan("classpath:graph-schema/migrations")
                .withAutocrlf(true)
                .build();
        return () -> Faults.translated(() -> new Migrations(migrations, driver.getObject()).apply());
    }
}
