package org.endusegraph.datasets.uk;

import java.util.List;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.model.Fault;
import org.endusegraph.model.SourceKind;

/** The UK Sanctions List in its CSV. */
public final class Format implements PublicationFormat {

    @Override
    public String name() {
        return "uk-csv";
    }

    @Override
    public String description() {
        return "the UK Sanctions List, CSV";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        if (files.size() != 1) {
            throw new Fault.InvalidInput("Name one file: the UK publishes its list in one.");
        }
        var reader = new Reader(files.getFirst());
        var reported = reader.reported();
        var heading = new Heading(
                options.dataset() == null ? "uk-sanctions" : options.dataset(),
                "UK Sanctions List",
                "Foreign, Commonwealth and Development Office",
                options.editionOf(reported == null ? null : reported.first()),
                "en",
                "https://www.gov.uk/government/publications/the-uk-sanctions-list",
                SourceKind.OFFICIAL_LIST,
                "uk-fcdo",
                List.of(),
                true,
                options.synthetic());
        return new Publication(heading, sink -> reader.read(new Mapper(heading, sink)::map, sink::rejected));
    }
}
