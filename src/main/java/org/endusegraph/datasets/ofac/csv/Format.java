package org.endusegraph.datasets.ofac.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.endusegraph.datasets.file.FirstReading;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.ofac.OfacList;
import org.endusegraph.datasets.ofac.OfacStatements;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.model.Fault;

/** One of the two collections in OFAC's CSV files. */
public record Format(String name, OfacList list) implements PublicationFormat {

    /** The formats of this room. */
    public static List<PublicationFormat> all() {
        return List.of(
                new Format("ofac-sdn-csv", OfacList.SDN), new Format("ofac-consolidated-csv", OfacList.CONSOLIDATED));
    }

    @Override
    public String description() {
        return "OFAC's " + list.title()
                + ", CSV: subjects, other names, addresses and comments together; with --edition";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        var heading = list.heading(options.requiredEdition(), options);
        var details = new Details();
        var subjects = new ArrayList<PublishedFile>();
        for (var file : files) {
            var rows = new AtomicInteger();
            FirstReading.run(
                    options.partial(),
                    () -> new Reader(file, rejected -> {}).read(row -> {
                        details.add(row);
                        if (row instanceof Row.Subject && rows.incrementAndGet() == 1) {
                            subjects.add(file);
                        }
                    }));
        }
        if (subjects.size() != 1) {
            throw new Fault.InvalidInput(
                    "Name one file of subjects (sdn.csv or cons_prim.csv, with 12 columns), and beside it those of the"
                            + " other names, addresses and comments; " + subjects.size()
                            + " of these files hold subjects.");
        }
        return new Publication(heading, sink -> read(subjects.getFirst(), files, heading, details, sink));
    }

    private void read(
            PublishedFile subjects, List<PublishedFile> files, Heading heading, Details details, EntrySink sink) {
        var mapper = new Mapper(new OfacStatements(list, heading, sink), details, sink);
        new Reader(subjects, sink::rejected).read(row -> mapper.map((Row.Subject) row));
        files.stream()
                .filter(file -> file != subjects)
                .forEach(file -> new Reader(file, sink::rejected).read(row -> {}));
    }
}
