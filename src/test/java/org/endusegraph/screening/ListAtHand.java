package org.endusegraph.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.datasets.csl.PublishedScreeningList;
import org.endusegraph.datasets.publication.ImportOptions;

/** A list as published, with how it is imported, for benchmarks. */
record ListAtHand(String format, List<Path> files, ImportOptions options) {

    /**
     * All of them.
     *
     * @param real where the lists are
     * @param folder for one that is written anew
     */
    static List<ListAtHand> all(Path real, Path folder) throws IOException {
        var csl = PublishedScreeningList.written(real.resolve("us-csl-2026-07-31/screening-list.json"), folder);
        var day = LocalDate.parse("2026-07-31");
        return List.of(
                of("ofac-sdn-csv", day, ofac(real, "ofac-sdn-2021-07", "sdn", "add", "alt", "sdn_comments")),
                of(
                        "ofac-consolidated-csv",
                        day,
                        ofac(real, "ofac-nonsdn-2025-12", "cons_prim", "cons_add", "cons_alt")),
                of("us-csl-json", null, List.of(csl)),
                of("un-xml", null, List.of(real.resolve("un-2026-02-27/UN_consolidated.xml"))));
    }

    private static ListAtHand of(String format, LocalDate day, List<Path> files) {
        return new ListAtHand(format, files, new ImportOptions(day, null, null, null, true, false, false, false));
    }

    private static List<Path> ofac(Path real, String list, String... files) {
        return Stream.of(files).map(file -> real.resolve(list, file + ".csv")).toList();
    }
}
