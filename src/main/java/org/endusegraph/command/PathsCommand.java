package org.endusegraph.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.catalogue.EntitySelector;
import org.endusegraph.catalogue.Selection;
import org.endusegraph.model.Answer;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.paging.Paging;
import org.endusegraph.paths.PathFilter;
import org.endusegraph.paths.SupplyPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Prints supply paths. */
@Command(
        name = "paths",
        mixinStandardHelpOptions = true,
        description =
                "Prints the supply paths from one entity to another, best first, and what is said not to be known, or is withheld."
                        + " Exit code 1 if no path is on record.")
final class PathsCommand extends GraphCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FROM", description = "Id of the entity at the start, such as noldus.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "Id of the entity at the end, such as cn-mps.")
    private String to = "";

    @Option(names = "--max-hops", paramLabel = "N", description = "At most so many links, 1 to 10 (default 4).")
    private @Nullable Integer maxHops;

    @Option(
            names = "--kinds",
            split = ",",
            paramLabel = "KIND",
            description = "Kinds of link (default: all but OWNERSHIP).")
    private @Nullable List<LinkKind> kinds;

    @Option(names = "--as-of", paramLabel = "DAY", description = "Only links valid on this day.")
    private @Nullable LocalDate asOf;

    @Option(names = "--known-at", paramLabel = "DAY", description = "Only what was published by this day.")
    private @Nullable LocalDate knownAt;

    @Option(names = "--min-status", paramLabel = "STATUS", description = "Only links at least so well established.")
    private @Nullable LinkStatus minStatus;

    @Option(names = "--first", paramLabel = "N", defaultValue = "10", description = "How many paths (default 10).")
    private int first;

    @Override
    public Integer call() {
        if (first < 1 || first > Paging.MOST) {
            throw new ParameterException(
                    spec().commandLine(), "--first is " + first + "; ask for 1 to " + Paging.MOST + ".");
        }
        return onGraph(this::print);
    }

    private int print(ConfigurableApplicationContext context) {
        var filter = new PathFilter(
                maxHops, kinds, null, asOf, knownAt, minStatus, null, null, null, null, null, null, null, null);
        var selection = context.getBean(Selection.class);
        var clocks = new Clocks(asOf, knownAt);
        var starts = selection.ids(Reader.ANONYMOUS, "FROM", EntitySelector.of(List.of(from)), clocks);
        var ends = selection.ids(Reader.ANONYMOUS, "TO", EntitySelector.of(List.of(to)), clocks);
        var supplyPaths = context.getBean(SupplyPaths.class);
        var found = supplyPaths.find(Reader.ANONYMOUS, starts, ends, filter, first);
        var out = spec().commandLine().getOut();
        context.getBean(PathPrinter.class).print(Reader.ANONYMOUS, found.paths(), knownAt, out);
        var unknowns = supplyPaths.unknowns(Reader.ANONYMOUS, starts, ends, filter);
        var answer = Answer.of(!found.paths().isEmpty(), found.complete(), unknowns);
        if (answer != Answer.FOUND || !unknowns.isEmpty()) {
            out.println();
            out.println("Answer: " + answer + ". " + sentence(answer));
        }
        context.getBean(UnknownPrinter.class).print(Reader.ANONYMOUS, unknowns, knownAt, out);
        out.flush();
        return answer == Answer.FOUND ? 0 : 1;
    }

    private static String sentence(Answer answer) {
        return switch (answer) {
            case FOUND -> "There are paths, and beside them something that is not known, or withheld.";
            case NONE_ON_RECORD -> "No path is on record. That is not the same as none.";
            case UNKNOWN -> "No path is on record. Somebody in a position to know says that it is not known.";
            case CUT_OFF -> "The search was cut off before it found a path. Ask for fewer hops.";
            case WITHHELD -> "No path is on record. It is known, and not shared.";
        };
    }
}
