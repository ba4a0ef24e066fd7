package org.endusegraph.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.endusegraph.screening.Thresholds;
import org.endusegraph.screening.quality.QualityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how well screening does on labelled names. */
@Command(
        name = "screening-quality",
        mixinStandardHelpOptions = true,
        description = "Prints precision, recall, F1 and rank of screening on labelled names, by kind and by script.")
final class ScreeningQualityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--names",
            paramLabel = "DIR",
            required = true,
            description = "Folder of entity-checks.yml, cross-script-pairs.csv, facility-pairs.json and"
                    + " ofac-search-scores.csv. Chinese pairs come with the software.")
    private Path names = Path.of("");

    @Option(names = "--review", paramLabel = "SCORE", description = "Threshold for REVIEW, 0 to 1 (default 0.70).")
    private double review = Thresholds.DEFAULT.review();

    @Option(names = "--match", paramLabel = "SCORE", description = "Threshold for MATCH, 0 to 1 (default 0.85).")
    private double match = Thresholds.DEFAULT.match();

    @Option(names = "--errors", description = "Lists the pairs that are judged wrongly.")
    private boolean errors;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        new QualityReport(new Thresholds(match, review), errors, out::println).print(names);
        out.flush();
        return 0;
    }
}
