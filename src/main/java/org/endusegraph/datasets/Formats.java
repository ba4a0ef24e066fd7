package org.endusegraph.datasets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endusegraph.datasets.publication.PublicationFormat;

/** The formats of lists and registers that can be loaded. */
public final class Formats {

    /** All of them, in the order in which they are told. */
    public static final List<PublicationFormat> ALL = Stream.<List<? extends PublicationFormat>>of(
                    org.endusegraph.datasets.ofac.csv.Format.all(),
                    org.endusegraph.datasets.ofac.xml.Format.all(),
                    org.endusegraph.datasets.ofac.advanced.Format.all(),
                    org.endusegraph.datasets.csl.csv.Format.all(),
                    org.endusegraph.datasets.csl.json.Format.all(),
                    List.of(
                            new org.endusegraph.datasets.un.Format(),
                            new org.endusegraph.datasets.eu.xml.Format(),
                            new org.endusegraph.datasets.eu.csv.Format(),
                            new org.endusegraph.datasets.uk.Format(),
                            new org.endusegraph.datasets.gleif.lei.Format(),
                            new org.endusegraph.datasets.gleif.rr.Format(),
                            new org.endusegraph.datasets.gleif.repex.Format(),
                            new org.endusegraph.datasets.ftm.Format(),
                            new org.endusegraph.datasets.bods.Format(),
                            new org.endusegraph.datasets.table.Format()))
            .<PublicationFormat>flatMap(List::stream)
            .toList();

    private Formats() {}

    /** The format with a name. */
    public static Optional<PublicationFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
