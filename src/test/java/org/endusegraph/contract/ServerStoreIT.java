package org.endusegraph.contract;

import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The contract on a Neo4j server in a container. Without a Docker engine it is skipped, and the report says so. */
@Testcontainers(disabledWithoutDocker = true)
class ServerStoreIT extends StoreContract {

    @Container
    private static final Neo4jContainer NEO4J = new Neo4jContainer("neo4j:" + System.getProperty("neo4j.version"));

    private static RunningApplication application;

    @BeforeAll
    static void connect() {
        application = RunningApplication.onServer(NEO4J.getBoltUrl(), NEO4J.getAdminPassword());
    }

    @AfterAll
    static void disconnect() {
        application.close();
    }

    @Override
    RunningApplication emptyApplication() {
        return application.wipe();
    }
}
