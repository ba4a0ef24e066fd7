package org.endusegraph.datasets.ofac.advanced;

import java.util.List;
import org.endusegraph.datasets.file.FirstReading;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.ofac.OfacList;
import org.endusegraph.datasets.ofac.OfacStatements;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.model.Fault;

/** One of the two collections in OFAC's advanced XML. */
public record Format(String name, OfacList list) implements PublicationFormat {

    /** The formats of this room. */
    public static List<PublicationFormat> all() {
        return List.of(
                new Format("ofac-sdn-advanced-xml", OfacList.SDN),
                new Format("ofac-consolidated-advanced-xml", OfacList.CONSOLIDATED));
    }

    @Override
    public String description() {
        return "OFAC's " + list.title() + ", advanced XML ("
                + (list == OfacList.SDN ? "sdn_advanced.xml)" : "cons_advanced.xml)");
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        if (files.size() != 1) {
            throw new Fault.InvalidInput("Name one file, sdn_advanced.xml or cons_advanced.xml.");
        }
        var reader = new Reader(files.getFirst());
        var details = details(reader, options);
        var heading = list.heading(options.editionOf(details.issuedOn()), options);
        return new Publication(heading, sink -> {
            var mapper = new Mapper(new OfacStatements(list, heading, sink), details, sink);
            reader.read(mapper::map, element -> {});
        });
    }

    private static Details details(Reader reader, ImportOptions options) {
        var details = new Details();
        FirstReading.run(options.partial(), () -> reader.read(details::addParty, details::add));
        return details;
    }
}
