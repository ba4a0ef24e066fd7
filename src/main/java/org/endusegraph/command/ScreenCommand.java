package org.endusegraph.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.endusegraph.access.Reader;
import org.endusegraph.screening.CounterpartyFile;
import org.endusegraph.screening.Screening;
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
            "FILE is CSV with a header; of its columns name, reference, country, kind, address, birthDate, incorporatedOn, and identifiers named"
                    + " by their scheme, only name has to be there.",
            "Ends with 1 if there is a match or somebody has to look, with 0 if not."
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
        var screenings = context.getBean(Screenings.class);
        var options = new ScreeningOptions(asOf, null, null, null, null, null, null, hops);
        var counterparties = CounterpartyFile.read(file);
        var answers = new ArrayList<Screening>();
        int batch = hops == null ? Screenings.MOST : Screenings.MOST_WITH_PATHS;
        for (int start = 0; start < counterparties.size(); start += batch) {
            var some = counterparties.subList(start, Math.min(counterparties.size(), start + batch));
            answers.add(screenings.screen(Reader.ANONYMOUS, some, options));
        }
        var results =
                answers.stream().flatMap(answer -> answer.results().stream()).toList();
        results.forEach(result -> say(ScreeningExport.line(result)));
        write(answers, results);
        boolean clear = results.stream().allMatch(result -> result.matches().isEmpty());
        return clear ? 0 : 1;
    }

    private void write(List<Screening> answers, List<Screening.Result> results) {
        try {
            if (csv != null) {
                try (var out = CsvWriter.builder().build(csv)) {
                    ScreeningExport.rows(results).forEach(out::writeRecord);
                }
            }
            if (json != null) {
                Files.writeString(json, ScreeningExport.json(answers));
            }
        } catch (IOException failure) {
            throw new ParameterException(
                    spec().commandLine(), "The results cannot be written: " + failure.getMessage());
        }
    }

    private void say(String line) {
        var out = spec().commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
