package org.endusegraph.datasets.csl;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.model.SourceKind;

/** An edition of the Consolidated Screening List, in whatever format it is written. */
public final class CslPublication {

    private CslPublication() {}

    /** The edition of a day, whose entries have these keys. */
    public static Publication of(LocalDate edition, CslEntries entries, Keys keys, ImportOptions options) {
        var heading = new Heading(
                options.dataset() == null ? "us-csl" : options.dataset(),
                "Consolidated Screening List",
                "US International Trade Administration",
                edition,
                "en",
                "https://www.trade.gov/consolidated-screening-list",
                SourceKind.OFFICIAL_LIST,
                "us-ita",
                List.of(),
                true,
                options.synthetic());
        return new Publication(heading, sink -> {
            var mapper = new Mapper(heading, keys, sink);
            entries.read(mapper::map, sink::rejected);
        });
    }
}
