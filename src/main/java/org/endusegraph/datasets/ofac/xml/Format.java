package org.endusegraph.datasets.ofac.xml;

import java.util.List;
import org.endusegraph.datasets.file.FirstReading;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.ofac.OfacList;
import org.endusegraph.datasets.ofac.OfacStatements;
import org.endusegraph.datasets.ofac.Subjects;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.model.Fault;

/** One of the two collections in OFAC's simple XML. */
public record Format(String name, OfacList list) implements PublicationFormat {

    /** The formats of this room. */
    public static List<PublicationFormat> all() {
        return List.of(
                new Format("ofac-sdn-xml", OfacList.SDN), new Format("ofac-consolidated-xml", OfacList.CONSOLIDATED));
    }

    @Override
    public String description() {
        return "OFAC's " + list.title() + ", XML (" + (list == OfacList.SDN ? "sdn.xml)" : "consolidated.xml)");
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        if (files.size() != 1) {
            throw new Fault.InvalidInput("Name one file, sdn.xml or consolidated.xml.");
        }
        var reader = new Reader(files.getFirst());
        var subjects = subjects(reader, options);
        var heading = list.heading(options.editionOf(reader.publishedOn()), options);
        return new Publication(heading, sink -> {
            var mapper = new Mapper(new OfacStatements(list, heading, sink), subjects, sink);
            reader.read(mapper::map);
        });
    }

    /** All names, so that a remark that names a subject leads to it; held in memory. */
    private static Subjects subjects(Reader reader, ImportOptions options) {
        var subjects = new Subjects();
        FirstReading.run(
                options.partial(),
                () -> reader.read(entry -> {
                    if (!entry.isCraft()) {
                        subjects.usual(entry.name(), entry.uid());
                        entry.akas().forEach(aka -> subjects.other(aka.name(), entry.uid()));
                    }
                }));
        return subjects;
    }
}
