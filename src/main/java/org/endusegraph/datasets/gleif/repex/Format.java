package org.endusegraph.datasets.gleif.repex;

import java.util.List;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.gleif.GleifData;
import org.endusegraph.datasets.gleif.GleifFile;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;

/** Why entities report no parent. */
public final class Format implements PublicationFormat {

    @Override
    public String name() {
        return GleifData.EXCEPTIONS.format();
    }

    @Override
    public String description() {
        return "the reporting exceptions of the LEI register (GLEIF), XML: why a parent is not told, full or updates";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        var file = GleifFile.open(files, GleifData.EXCEPTIONS);
        var heading = file.heading(options);
        return new Publication(heading, sink -> new Reader(file).read(new Mapper(heading, sink)::map, sink));
    }
}
