package org.endusegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A store that went away, with the settings that the application has. */
class StoreGoneTests {

    @Test
    void isUnavailableWithinSeconds() throws IOException {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(
                        Neo4jAutoConfiguration.class, Neo4jHealthContributorAutoConfiguration.class))
                .withPropertyValues("spring.neo4j.uri=bolt://127.0.0.1:" + closedPort())
                .run(context -> {
                    var graph = new Graph(() -> context.getBean(Driver.class), Duration.ofSeconds(10));
                    var start = Instant.now();
                    assertThatThrownBy(graph::version).isInstanceOf(Fault.Unavailable.class);
                    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
                    var health = context.getBean(ReactiveHealthIndicator.class)
                            .health(false)
                            .block();
                    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
                });
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
