package org.endusegraph.datasets.gleif.rr;

import java.util.List;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.gleif.GleifData;
import org.endusegraph.datasets.gleif.GleifFile;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;

/** Relationships between entities. */
public final class Format implements PublicationFormat {

    @Override
    public String name() {
        return GleifData.RELATIONSHIPS.format();
    }

    @Override
    public String description() {
        return "level 2 of the LEI register (GLEIF), XML: parents, branches and funds, full or updates";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        var file = GleifFile.open(files, GleifData.RELATIONSHIPS);
        var heading = file.heading(options);
        return new Publication(heading, sink -> new Reader(file).read(new Mapper(heading, sink)::map, sink));
    }
}
