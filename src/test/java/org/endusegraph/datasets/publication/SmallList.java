package org.endusegraph.datasets.publication;

import java.nio.file.Path;
import java.time.LocalDate;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Formats;
import org.endusegraph.datasets.Progress;
import org.endusegraph.support.RunningApplication;

/** Three editions of a small list, after which every property that an import writes is in the graph. */
public final class SmallList {

    private SmallList() {}

    /** Loads them, with their files in a directory. */
    public static void load(RunningApplication application, Path directory) {
        var alpha =
                "101|ALPHA TRADING CO.|individual|DOB 14 Jun 1975; Tax ID No. 7701 (Russia); Linked To: BRAVO HOLDING.";
        var bravo = "102|BRAVO HOLDING||Organization Established Date 1990; a.k.a. 'BH'.";
        load(application, directory, LocalDate.parse("2019-01-11"), alpha, bravo);
        load(application, directory, LocalDate.parse("2021-07-15"), bravo.replace("BH", "BHC"));
        load(application, directory, LocalDate.parse("2023-03-01"), alpha, bravo);
    }

    private static void load(RunningApplication application, Path directory, LocalDate day, String... subjects) {
        application
                .bean(Datasets.class)
                .load(
                        Formats.named("ofac-sdn-csv").orElseThrow(),
                        OfacFiles.of(directory, day, subjects),
                        OfacFiles.options(day),
                        row -> {},
                        Progress.SILENT);
    }
}
