package org.endusegraph.datasets.csl.json;

import java.util.List;
import org.endusegraph.datasets.csl.CslPublication;
import org.endusegraph.datasets.csl.Keys;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.model.Fault;

/** The Consolidated Screening List as JSON. */
public record Format() implements PublicationFormat {

    /** The format of this room. */
    public static List<PublicationFormat> all() {
        return List.of(new Format());
    }

    @Override
    public String name() {
        return "us-csl-json";
    }

    @Override
    public String description() {
        return "US Consolidated Screening List, JSON (consolidated.json)";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        if (files.size() != 1) {
            throw new Fault.InvalidInput("Name one file, consolidated.json.");
        }
        var reader = new Reader(files.getFirst());
        var keys = Keys.of(reader, options);
        return CslPublication.of(options.editionOf(reader.performedOn()), reader, keys, options);
    }
}
