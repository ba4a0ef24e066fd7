package org.endusegraph.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.endusegraph.datasets.Progress;
import org.endusegraph.model.Fault;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** What commands that need the graph have in common: settings, and a graph to work on. */
abstract class GraphCommand {

    private static final String STOPPED =
            "Stopped before it was done. What was written till then stays; run the command again to finish.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Unmatched
    private List<String> settings = new ArrayList<>();

    /** Works on the graph, without a web server. Says so in a sentence if the user stops it meanwhile. */
    int onGraph(Function<ConfigurableApplicationContext, Integer> work) {
        try (var context = start(WebApplicationType.NONE)) {
            try {
                return work.apply(context);
            } catch (RuntimeException failure) {
                throw context.isClosed() ? new Fault.Unavailable(STOPPED, failure) : failure;
            }
        }
    }

    ConfigurableApplicationContext start(WebApplicationType type) {
        check();
        var application = ((Commands) spec.root().userObject()).application();
        return new SpringApplicationBuilder(application)
                .web(type)
                .logStartupInfo(false)
                .run(settings.toArray(String[]::new));
    }

    /** Checks the command line, before anything starts. */
    void check() {
        for (var setting : settings) {
            if (!setting.matches("--[\\w-]+\\.[\\w.\\[\\]-]+=.*")) {
                throw new ParameterException(
                        spec.commandLine(), "'" + setting + "' is neither an option nor a setting --name=value.");
            }
        }
    }

    /** Shows on one line of a terminal how far work has come, while it runs; elsewhere it shows nothing. */
    <T> T showing(Function<Progress, T> work) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return work.apply(Progress.SILENT);
        }
        var out = spec.commandLine().getOut();
        var result = work.apply((stage, done, all) -> {
            out.printf("\r%-60s\r", stage + " " + done + "/" + all);
            out.flush();
        });
        out.printf("\r%-60s\r", "");
        return result;
    }

    CommandSpec spec() {
        return spec;
    }
}
