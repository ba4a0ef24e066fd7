package org.endusegraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.endusegraph.access.Reader;
import org.endusegraph.screening.CounterpartyFile;
import org.endusegraph.screening.CounterpartyInput;
import org.endusegraph.screening.ScreeningExport;
import org.endusegraph.screening.ScreeningOptions;
import org.endusegraph.screening.Screenings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Screens the counterparties of a CSV file. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {
            "Screens counterparties: who they may be, and what is on record about those.",
            "FILE is CSV in UTF-8 with a header; of its columns name, reference, country, kind, address, birthDate, incorporatedOn, and"
                    + " identifiers named by their scheme, only name has to be there, and there are no others.",
            "Ends with 1 if a verdict is MATCH or REVIEW, with 0 if not."
        })
final class ScreenCommand extends GraphCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The counterparties.")
    private Path file = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Day on which listings, owners and rules hold; else today.")
    private @Nullable LocalDate asOf;

    @Option(names = "--paths", paramLabel = "HOPS", description = "Look for supply paths to high-risk end users too.")
    private @Nullable Integer hops;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the matches there, a row each.")
    private @Nullable Path csv;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all of it there.")
    private @Nullable Path json;

    @Override
    public Integer call() {
        return onGraph(this::screen);
    }

    @Override
    void check() {
        super.check();
        CounterpartyFile.read(file);
    }

    private int screen(ConfigurableApplicationContext context) {
        var counterparties = CounterpartyFile.read(file);
        try (var files = new ScreeningFiles(csv, json)) {
            return screen(context.getBean(Screenings.class), counterparties, files);
        } catch (IOException | UncheckedIOException failure) {
            throw new ParameterException(
                    spec().commandLine(), "The results cannot be written: " + failure.getMessage());
        }
    }

    private int screen(Screenings screenings, List<CounterpartyInput> counterparties, ScreeningFiles files)
            throws IOException {
        var options = new ScreeningOptions(asOf, null, null, null, null, null, null, hops);
        int batch = hops == null ? Screenings.MOST : Screenings.MOST_WITH_PATHS;
        boolean clear = true;
        int done = 0;
        try {
            while (done < counterparties.size()) {
                var some = counterparties.subList(done, Math.min(counterparties.size(), done + batch));
                var screening = screenings.screen(Reader.ANONYMOUS, some, options);
                files.write(screening);
                screening.results().forEach(result -> say(ScreeningExport.line(result)));
                clear &= ScreeningExport.isClear(screening);
                done += some.size();
            }
        } finally {
            if (done < counterparties.size()) {
                say("Screened " + done + " of " + counterparties.size() + "; nothing is said of the others.");
            }
        }
        return clear ? 0 : 1;
    }

    private void say(String line) {
        var out = spec().commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
