package org.endusegraph.datasets.eu.xml;

import java.util.List;
import org.endusegraph.datasets.eu.EuList;
import org.endusegraph.datasets.eu.Mapper;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;

/** The EU's list in its XML. */
public final class Format implements PublicationFormat {

    @Override
    public String name() {
        return "eu-xml";
    }

    @Override
    public String description() {
        return "the EU's consolidated list of financial sanctions, XML 1.1";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        var reader = new Reader(EuList.only(files));
        var heading = EuList.heading(reader.generated(), options);
        return new Publication(heading, sink -> reader.read(new Mapper(heading, sink)::map, sink::rejected));
    }
}
