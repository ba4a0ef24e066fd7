package org.endusegraph.command;

import java.util.concurrent.Callable;
import org.endusegraph.graph.StoreInUseException;
import org.endusegraph.model.Fault;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands. Exit codes: 0 done, 1 not done as asked (mistakes in a file, nothing found), 2 the command line makes no sense. */
@Command(
        name = "enduse-graph",
        mixinStandardHelpOptions = true,
        version = "EndUse Graph 0.1.0",
        description = "Who supplies what to whom, and to what end use. Without a command it serves GraphQL.",
        footer =
                "Settings are given as --name=value, such as --server.port=8080 or --endusegraph.graph.directory=data.",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ScreenCommand.class,
            PathsCommand.class,
            GenerateCommand.class,
            ControlListCommand.class,
            SchemaCommand.class,
            ScreeningQualityCommand.class,
            KeysCommand.class,
            TokensCommand.class,
            AuditCommand.class
        })
public final class Commands extends GraphCommand implements Callable<Integer> {

    private final Class<?> application;

    private Commands(Class<?> application) {
        this.application = application;
    }

    /**
     * Runs a command until it is done, and returns its exit code.
     *
     * @param application the Spring Boot application
     */
    public static int run(Class<?> application, String... arguments) {
        return new CommandLine(new Commands(application))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(sentence(failure));
                    return 1;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        return ServeCommand.serve(this);
    }

    /** The sentence of a failure that the user can mend; other failures are thrown. */
    private static String sentence(Exception failure) throws Exception {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException inUse) {
                return "Port " + inUse.getPort()
                        + " is in use by another process. Name another with --server.port=PORT.";
            }
            if (cause instanceof Fault || cause instanceof StoreInUseException) {
                return "" + cause.getMessage();
            }
        }
        throw failure;
    }

    Class<?> application() {
        return application;
    }
}
