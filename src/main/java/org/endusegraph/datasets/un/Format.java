package org.endusegraph.datasets.un;

import java.util.List;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.model.Fault;
import org.endusegraph.model.SourceKind;

/** The UN's consolidated list in its XML. */
public final class Format implements PublicationFormat {

    @Override
    public String name() {
        return "un-xml";
    }

    @Override
    public String description() {
        return "the consolidated list of the UN Security Council, XML";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        if (files.size() != 1) {
            throw new Fault.InvalidInput("Name one file: the UN publishes its list in one.");
        }
        var reader = new Reader(files.getFirst());
        var heading = new Heading(
                options.dataset() == null ? "un-consolidated" : options.dataset(),
                "United Nations Security Council Consolidated List",
                "United Nations Security Council",
                options.editionOf(reader.generated()),
                "en",
                "https://scsanctions.un.org/",
                SourceKind.OFFICIAL_LIST,
                "un-security-council",
                List.of(),
                true,
                options.synthetic());
        return new Publication(heading, sink -> reader.read(new Mapper(heading, sink)::map, sink::rejected));
    }
}
