package org.endusegraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Starts the embedded engine unless a server is configured, and brings the graph's constraints and indexes up to date. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

    private static final String MIGRATIONS = "graph-schema/migrations";

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

    /** By default the driver writes every message out as text, with all its parameters, before it asks whether anybody logs it. */
    @Bean
    @SuppressWarnings("deprecation")
    ConfigBuilderCustomizer driverLogsOnlyWhatIsAskedFor() {
        return driver -> driver.withLogging(Logging.slf4j());
    }

    @Bean
    SmartInitializingSingleton migrations(ObjectProvider<Driver> driver) {
        var migrations = MigrationsConfig.builder()
                .withLocationsToScan("classpath:" + MIGRATIONS)
                .withResourceScanner(locations -> migrationFiles())
                .withAutocrlf(true)
                .build();
        return () -> Faults.translated(() -> new Migrations(migrations, driver.getObject()).apply());
    }

    /** Looks in the one folder; the library's own scanner reads all jars, which takes seconds. */
    private static List<URL> migrationFiles() {
        try {
            var found = new ArrayList<URL>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + MIGRATIONS + "/*.cypher")) {
                found.add(file.getURL());
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
