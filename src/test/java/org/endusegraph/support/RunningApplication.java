package org.endusegraph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.Application;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.ImportReport;
import org.endusegraph.datasets.Progress;
import org.endusegraph.datasets.dossier.DossierFile;
import org.endusegraph.datasets.dossier.Dossiers;
import org.endusegraph.projection.Projections;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application on a store of its own and a free port. There is one on the embedded engine a JVM, started when a test first
 * asks for it; tests say whether they want it with the seed data or empty.
 */
public final class RunningApplication implements AutoCloseable {

    private static RunningApplication embedded;
    private static RunningApplication withKeys;

    private final ConfigurableApplicationContext context;
    private boolean seeded;

    private RunningApplication(String... settings) {
        var data = Stream.of(settings).anyMatch(setting -> setting.startsWith("--endusegraph.datasets."))
                ? Stream.<String>of()
                : Stream.of("--endusegraph.datasets.seed=false");
        var all = Stream.of(Stream.of("--server.port=0"), data, Stream.of(settings))
                .flatMap(each -> each)
                .toArray(String[]::new);
        context = SpringApplication.run(Application.class, all);
    }

    /** The application on the embedded engine, with the seed data and nothing else. */
    public static synchronized RunningApplication seeded() {
        var application = embedded();
        if (!application.seeded) {
            application.wipe();
            application.bean(Datasets.class).loadSeed().forEach(RunningApplication::requireLoaded);
            application.seeded = true;
        }
        return application;
    }

    /** The application on the embedded engine, with an empty graph. */
    public static synchronized RunningApplication empty() {
        return embedded().wipe();
    }

    /** Another one, with an empty graph, where who sends no key is anonymous. */
    public static synchronized RunningApplication withKeys() {
        if (withKeys == null) {
            withKeys = new RunningApplication(
                    "--endusegraph.graph.directory=" + temporaryDirectory(), "--endusegraph.security=keys");
            Runtime.getRuntime().addShutdownHook(new Thread(withKeys::close));
        }
        return withKeys.wipe();
    }

    /** Another one, with settings of its own, and an empty graph unless they say which data to load. Who asks for it closes it. */
    public static RunningApplication with(String... settings) {
        return new RunningApplication(
                Stream.concat(Stream.of("--endusegraph.graph.directory=" + temporaryDirectory()), Stream.of(settings))
                        .toArray(String[]::new));
    }

    /** An application on a Neo4j server. */
    public static RunningApplication onServer(String boltUri, String password) {
        return new RunningApplication(
                "--spring.neo4j.uri=" + boltUri,
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + password);
    }

    /** An application on the embedded engine with the data in a directory, as they are. */
    public static RunningApplication onStore(Path directory) {
        return new RunningApplication(
                "--endusegraph.graph.directory=" + directory, "--endusegraph.graph.page-cache=2g");
    }

    private static RunningApplication embedded() {
        if (embedded == null) {
            embedded = new RunningApplication("--endusegraph.graph.directory=" + temporaryDirectory());
            Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
        }
        return embedded;
    }

    /** Removes every statement. */
    public RunningApplication wipe() {
        seeded = false;
        bean(Driver.class).executableQuery("""
                        MATCH (version:GraphVersion) SET version.number = version.number + 1
                        WITH version
                        MATCH (n) WHERE n:Node OR n:Name OR n:Edition OR n:MatchDecision OR n:ScreeningReceipt OR n:ApiKey
                            OR n:RevokedSubject DETACH DELETE n
                        """).execute();
        bean(Projections.class).lookForWrites();
        return this;
    }

    /** Loads dossiers given as text; fails if one has a mistake. */
    public List<ImportReport> load(String... dossiers) {
        var reports = tryToLoad(dossiers);
        reports.forEach(RunningApplication::requireLoaded);
        return reports;
    }

    /** Loads dossiers given as text, named {@code 1.yaml}, {@code 2.yaml}, ... */
    public List<ImportReport> tryToLoad(String... dossiers) {
        seeded = false;
        var files = Stream.iterate(0, i -> i < dossiers.length, i -> i + 1)
                .map(i -> new DossierFile(
                        (i + 1) + ".yaml", dossiers[i].getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .toList();
        return bean(Dossiers.class).load(files, Progress.SILENT);
    }

    private static void requireLoaded(ImportReport report) {
        if (!report.loaded()) {
            throw new AssertionError(report.mistakes().toString());
        }
    }

    /** The address of the web server, without a path. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** A part of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("enduse-graph-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
