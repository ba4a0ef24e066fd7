package org.endusegraph.datasets.gleif.lei;

import java.util.List;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.gleif.GleifData;
import org.endusegraph.datasets.gleif.GleifFile;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;

/** Entities and their identifiers. */
public final class Format implements PublicationFormat {

    @Override
    public String name() {
        return GleifData.LEI.format();
    }

    @Override
    public String description() {
        return "level 1 of the LEI register (GLEIF), XML: entities, full or updates";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        var file = GleifFile.open(files, GleifData.LEI);
        var heading = file.heading(options);
        return new Publication(
                heading, sink -> new Reader(file).read(new Mapper(heading, options.persons(), sink)::map, sink));
    }
}
