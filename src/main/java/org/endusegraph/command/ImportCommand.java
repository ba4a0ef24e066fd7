package org.endusegraph.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Formats;
import org.endusegraph.datasets.ImportReport;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.datasets.publication.PublicationReport;
import org.endusegraph.datasets.publication.RejectedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Loads dossiers, lists and registers into the graph. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Loads dossiers, and editions of lists and registers.",
            "Files that are not as they should be change nothing. Loading the same again changes nothing."
        })
final class ImportCommand extends GraphCommand implements Callable<Integer> {

    private static final String DOSSIER = "dossier";

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    private String format = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            arity = "1..*",
            description = "The files together; of dossiers, directories too.")
    private List<Path> files = List.of();

    @Option(names = "--edition", paramLabel = "DAY", description = "Day of the edition, if the files do not say it.")
    private @Nullable LocalDate edition;

    @Option(names = "--dataset", paramLabel = "ID", description = "Id of the dataset, if not that of the format.")
    private @Nullable String dataset;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes the files, if they do not say it.")
    private @Nullable String publisher;

    @Option(names = "--mapping", paramLabel = "FILE", description = "What the columns of a table mean.")
    private @Nullable Path mapping;

    @Option(
            names = "--partial",
            description = "Load what comes before the place where the files are broken. Closes nothing.")
    private boolean partial;

    @Option(names = "--fewer", description = "Load an edition with less than half the entries of the one before.")
    private boolean fewer;

    @Option(names = "--synthetic", description = "All of it is invented.")
    private boolean synthetic;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "Write the rows that are not loaded, with the reason of each.")
    private @Nullable Path rejected;

    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of(DOSSIER), Formats.ALL.stream().map(PublicationFormat::name))
                    .iterator();
        }
    }

    @Override
    public Integer call() {
        return onGraph(format.equals(DOSSIER) ? this::loadDossiers : this::loadPublication);
    }

    @Override
    void check() {
        super.check();
        if (!format.equals(DOSSIER) && Formats.named(format).isEmpty()) {
            throw new ParameterException(
                    spec().commandLine(),
                    "'" + format + "' is no format. Name one before the files: " + String.join(", ", new Names())
                            + ".");
        }
        if (format.equals(DOSSIER)) {
            Datasets.require(files);
        } else {
            files.forEach(file -> new PublishedFile(file).size());
            if (rejected != null && files.stream().anyMatch(file -> isSame(file, rejected))) {
                throw new ParameterException(
                        spec().commandLine(), "--rejected names a file that is to be imported. Name another.");
            }
        }
    }

    private int loadDossiers(ConfigurableApplicationContext context) {
        var datasets = context.getBean(Datasets.class);
        var reports = showing(progress -> datasets.load(files, progress));
        reports.forEach(report -> say(line(report)));
        return reports.stream().allMatch(ImportReport::loaded) ? 0 : 1;
    }

    private int loadPublication(ConfigurableApplicationContext context) {
        var datasets = context.getBean(Datasets.class);
        var options = new ImportOptions(edition, dataset, publisher, mapping, true, partial, fewer, synthetic);
        var report = rejecting(rejections -> showing(
                progress -> datasets.load(Formats.named(format).orElseThrow(), files, options, rejections, progress)));
        report.rejectedRows().stream().limit(20).forEach(row -> say("not loaded: " + row));
        if (report.rejected() > 20) {
            say("not loaded: " + (report.rejected() - 20) + " more"
                    + (rejected == null ? "; --rejected FILE writes them all" : ", all in " + rejected));
        }
        report.leftOut()
                .forEach((kind, count) ->
                        say("left out: " + count + " of kind '" + kind + "', which the graph does not hold"));
        say(line(report));
        return 0;
    }

    private PublicationReport rejecting(Function<Consumer<RejectedRow>, PublicationReport> work) {
        if (rejected == null) {
            return work.apply(row -> {});
        }
        try (var out = new PrintWriter(Files.newBufferedWriter(rejected))) {
            out.println("place,reason");
            var report = work.apply(row -> out.println(quoted(row.place()) + "," + quoted(row.reason())));
            if (out.checkError()) {
                say("The rows that were not loaded could not all be written to " + rejected
                        + ". Check the space there and import again.");
            }
            return report;
        } catch (IOException failure) {
            throw new ParameterException(spec().commandLine(), "The file " + rejected + " cannot be written.");
        }
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String line(PublicationReport report) {
        return report.dataset() + ", edition of " + report.edition() + ": " + report.read()
                + " entries read; statements: "
                + report.created() + " created, " + report.changed() + " changed, " + report.unchanged()
                + " unchanged, "
                + report.closed() + " closed; " + report.rejected() + " rows not loaded";
    }

    private static String line(ImportReport report) {
        if (!report.loaded()) {
            var mistakes = report.mistakes().stream()
                    .map(mistake -> mistake + System.lineSeparator())
                    .toList();
            return String.join("", mistakes) + report.file() + ": not loaded, " + mistakes.size()
                    + (mistakes.size() == 1 ? " mistake" : " mistakes");
        }
        return report.file() + ": " + report.created() + " created, " + report.changed() + " changed, "
                + report.unchanged() + " unchanged, " + report.removed() + " removed";
    }

    private void say(String line) {
        var out = spec().commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
