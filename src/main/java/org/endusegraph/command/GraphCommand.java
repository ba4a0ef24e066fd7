package org.endusegraph.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** What commands that need the graph have in common: settings, and a graph to work on. */
abstract class GraphCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Unmatched
    private List<String> settings = new ArrayList<>();

    /** Works on the graph, without a web server. */
    int onGraph(Function<ConfigurableApplicationContext, Integer> work) {
        try (var context = start(WebApplicationType.NONE)) {
            return work.apply(context);
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

    CommandSpec spec() {
        return spec;
    }
}
