package org.endusegraph.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.endusegraph.access.Role;
import org.endusegraph.keys.ApiKeys;
import org.endusegraph.keys.NewKey;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Makes a key and shows it, once. */
@Command(
        name = "make",
        mixinStandardHelpOptions = true,
        description = "Makes a key and prints it. It is stored as a hash, so it cannot be shown again.")
final class MakeKeyCommand extends GraphCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NAME",
            description = "Who is to have it: an office or a programme, no natural person. Decisions name it.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "READER",
            description = "One of: ${COMPLETION-CANDIDATES} (default READER).")
    private Role role = Role.READER;

    @Option(names = "--circle", paramLabel = "CIRCLE", description = "A circle that its reader is in; may be repeated.")
    private List<String> circles = List.of();

    @Option(
            names = "--expires",
            paramLabel = "DAY",
            description = "Last day on which it holds, in UTC (default: in a year).")
    private @Nullable LocalDate lastDay;

    @Override
    public Integer call() {
        return onGraph(this::make);
    }

    @Override
    void check() {
        super.check();
        asked();
    }

    private NewKey asked() {
        try {
            return NewKey.until(lastDay, name, role, Set.copyOf(circles));
        } catch (Fault.InvalidInput nonsense) {
            throw new ParameterException(spec().commandLine(), "" + nonsense.getMessage(), nonsense);
        }
    }

    private int make(ConfigurableApplicationContext context) {
        var made = context.getBean(ApiKeys.class).make(asked());
        var out = spec().commandLine().getOut();
        out.println(made.text());
        out.println(ListKeysCommand.line(made.key()));
        out.println("It is shown this once. Keep it as you keep a password.");
        out.flush();
        return 0;
    }
}
