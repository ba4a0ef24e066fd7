package org.endusegraph.graph;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A Neo4j engine in this process, reached over Bolt on a free loopback port like any server, with a password made anew at
 * every start. The only class that knows Neo4j's server side.
 */
final class EmbeddedNeo4j implements Neo4jConnectionDetails, AutoCloseable {

    private static final String USER = "neo4j";

    private final CompletableFuture<Running> running = new CompletableFuture<>();

    /** Starts the engine on the data in a directory, which is made if it is not there. Who asks for its address waits for it. */
    EmbeddedNeo4j(Path directory, String pageCache) {
        Thread.ofPlatform()
                .name("neo4j-start")
                .start(() -> running.completeAsync(() -> Running.on(start(directory, pageCache)), Runnable::run));
    }

    /**
     * Where the engine listens.
     *
     * @throws java.util.concurrent.CompletionException if it did not start; with a {@link StoreInUseException} as its cause if
     *     another process holds the directory
     */
    @Override
    public URI getUri() {
        return running.join().uri;
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic(USER, running.join().password);
    }

    @Override
    public void close() {
        running.thenAccept(started -> started.engine.shutdown())
                .exceptionally(failure -> null)
                .join();
    }

    private static DatabaseManagementService start(Path directory, String pageCache) {
        try {
            return new DatabaseManagementServiceBuilder(directory.toAbsolutePath())
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                    .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                    .setConfig(HttpConnector.enabled, false)
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(10))
                    // Nobody but this process connects, and it has closed its connections when the engine stops.
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, SettingValueParsers.BYTES.parse(pageCache))
                    .build();
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof FileLockException) {
                    throw new StoreInUseException(directory, failure);
                }
            }
            throw failure;
        }
    }

    private record Running(DatabaseManagementService engine, URI uri, String password) {

        static Running on(DatabaseManagementService engine) {
            return new Running(engine, boltAddress(engine), renewPassword(engine));
        }

        private static String renewPassword(DatabaseManagementService engine) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            var secret = HexFormat.of().formatHex(bytes);
            engine.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER " + USER + " SET PASSWORD $secret CHANGE NOT REQUIRED",
                            Map.of("secret", secret));
            return secret;
        }

        private static URI boltAddress(DatabaseManagementService engine) {
            var database = (GraphDatabaseAPI) engine.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
            var address = ports.getLocalAddress(ConnectorType.BOLT);
            return URI.create("bolt://127.0.0.1:" + address.getPort());
        }
    }
}
