package org.endusegraph.docs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.endusegraph.Application;
import org.endusegraph.command.Commands;
import org.endusegraph.support.RunningApplication;
import org.neo4j.driver.internal.security.InternalAuthToken;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Runs commands on the graph of an application that is running, as on a Neo4j server. */
public final class Shell {

    private final List<String> settings;

    /** @param more settings beside those of the graph */
    public Shell(RunningApplication application, String... more) {
        var details = application.bean(Neo4jConnectionDetails.class);
        var token = ((InternalAuthToken) details.getAuthToken()).toMap();
        settings = new ArrayList<>(List.of(
                "--spring.neo4j.uri=" + details.getUri(),
                "--spring.neo4j.authentication.username="
                        + token.get("principal").asString(),
                "--spring.neo4j.authentication.password="
                        + token.get("credentials").asString(),
                "--endusegraph.datasets.seed=false"));
        settings.addAll(List.of(more));
    }

    /** What a command line prints, and the code that it ends with. */
    public record Run(int exitCode, String output) {}

    /** What a command line prints. */
    public String run(String commandLine) {
        return ran(commandLine).output();
    }

    /** Runs a command line to its end. */
    public Run ran(String commandLine) {
        var arguments = new ArrayList<>(List.of(commandLine.split(" ")));
        if (!arguments.getFirst().equals("schema")) {
            arguments.addAll(settings);
        }
        var out = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int exitCode = Commands.run(Application.class, arguments.toArray(String[]::new));
            return new Run(exitCode, printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
        }
    }
}
