package org.endusegraph.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.ImportReport;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Loads dossiers into the graph. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Loads dossiers. A file with a mistake changes nothing; all mistakes are told at once.")
final class ImportCommand extends GraphCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dossiers, or directories of them.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        return onGraph(this::load);
    }

    @Override
    void check() {
        super.check();
        Datasets.require(files);
    }

    private int load(ConfigurableApplicationContext context) {
        var out = spec().commandLine().getOut();
        var datasets = context.getBean(Datasets.class);
        var reports = showing(progress -> datasets.load(files, progress));
        reports.forEach(report -> out.println(line(report)));
        out.flush();
        return reports.stream().allMatch(ImportReport::loaded) ? 0 : 1;
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
}
