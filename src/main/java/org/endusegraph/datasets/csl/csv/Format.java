package org.endusegraph.datasets.csl.csv;

import java.util.List;
import org.endusegraph.datasets.csl.CslPublication;
import org.endusegraph.datasets.csl.Keys;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.model.Fault;

/** The Consolidated Screening List as CSV. */
public record Format() implements PublicationFormat {

    /** The format of this room. */
    public static List<PublicationFormat> all() {
        return List.of(new Format());
    }

    @Override
    public String name() {
        return "us-csl-csv";
    }

    @Override
    public String description() {
        return "US Consolidated Screening List, CSV (consolidated.csv), of the day given with --edition";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        if (files.size() != 1) {
            throw new Fault.InvalidInput("Name one file, consolidated.csv.");
        }
        var edition = options.requiredEdition();
        var reader = new Reader(files.getFirst());
        return CslPublication.of(edition, reader, Keys.of(reader, options), options);
    }
}
