package org.endusegraph.datasets.uk;

import java.util.List;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.PartyListKind;
import org.endusegraph.model.SourceKind;

/** The UK Sanctions List in its CSV. */
public final class Format implements PublicationFormat {

    private static final String KEEPER = "uk-fcdo";

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
        var dataset = options.dataset() == null ? "uk-sanctions" : options.dataset();
        var heading = new Heading(
                dataset,
                "UK Sanctions List",
                "Foreign, Commonwealth and Development Office",
                options.editionOf(reported == null ? null : reported.first()),
                "en",
                "https://www.gov.uk/government/publications/the-uk-sanctions-list",
                SourceKind.OFFICIAL_LIST,
                KEEPER,
                List.of(others(new Drafts(dataset, KEEPER))),
                true,
                options.synthetic());
        return new Publication(heading, sink -> reader.read(new Mapper(heading, sink)::map, sink::rejected));
    }

    /** Travel bans and the like, which are none of the kinds that a list can be of. */
    private static Statement others(Drafts drafts) {
        return drafts.list(
                Mapper.OTHERS,
                1,
                "UK Sanctions List, designations that freeze no assets",
                PartyListKind.UNSPECIFIED,
                Jurisdiction.UK,
                KEEPER);
    }
}
