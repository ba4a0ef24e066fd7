package org.endusegraph.datasets.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.endusegraph.datasets.file.FirstReading;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.KeyTable;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.SourceKind;

/** CSV tables with a mapping. */
public record Format() implements PublicationFormat {

    /** Links that join two parties and need nothing more. */
    static final Set<LinkKind> KINDS = EnumSet.of(
            LinkKind.SUPPLY,
            LinkKind.AFFILIATION,
            LinkKind.OWNERSHIP,
            LinkKind.CO_DEVELOPMENT,
            LinkKind.CONTROL,
            LinkKind.DIRECTORSHIP,
            LinkKind.ASSOCIATION);

    private static final String PUBLISHER = "publisher";

    @Override
    public String name() {
        return "table-csv";
    }

    @Override
    public String description() {
        return "any CSV table, with --mapping, --dataset, --publisher and --edition";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        var mapping = MappingReader.read(options.requiredMapping());
        var dataset = options.requiredDataset();
        var publisher = options.requiredPublisher();
        var drafts = new Drafts(dataset, new Drafts(dataset, "").id(PUBLISHER));
        files.forEach(file -> table(mapping, file));
        var leftOut = leftOut(files, mapping, drafts, options);
        var heading = new Heading(
                dataset,
                mapping.title() == null ? publisher + ", " + dataset : mapping.title(),
                publisher,
                options.requiredEdition(),
                null,
                null,
                SourceKind.OTHER,
                drafts.id(PUBLISHER),
                List.of(drafts.party(PUBLISHER, 1, EntityKind.LEGAL_ENTITY, publisher)
                        .statement()),
                true,
                options.synthetic());
        return new Publication(
                heading, sink -> read(files, mapping, new Mapper(publisher, drafts, leftOut, sink), sink));
    }

    /** The ids of the natural persons in the tables, if they are left out. */
    private static KeyTable leftOut(List<PublishedFile> files, Mapping mapping, Drafts drafts, ImportOptions options) {
        var persons = new KeyTable();
        if (!options.persons()) {
            var sink = new PersonsNoted(persons);
            FirstReading.run(
                    options.partial(), () -> read(files, mapping, new Mapper("", drafts, new KeyTable(), sink), sink));
        }
        return persons;
    }

    private static void read(List<PublishedFile> files, Mapping mapping, Mapper mapper, EntrySink sink) {
        for (var file : files) {
            var table = table(mapping, file);
            new Reader(file, table, sink::rejected).read(row -> mapper.map(file, table, row));
        }
    }

    private static Mapping.Table table(Mapping mapping, PublishedFile file) {
        return mapping.tables().stream()
                .filter(table -> table.file() == null || table.file().equals(file.name()))
                .findFirst()
                .orElseThrow(() -> new Fault.InvalidInput("The mapping has no table whose 'file' is " + file.name()
                        + ". Add one, or correct the name there."));
    }
}
