package org.endusegraph.datasets.bods;

import java.util.List;
import org.endusegraph.datasets.file.FirstReading;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.SourceKind;

/** The Beneficial Ownership Data Standard. */
public record Format() implements PublicationFormat {

    private static final String PUBLISHER = "publisher";

    @Override
    public String name() {
        return "bods-json";
    }

    @Override
    public String description() {
        return "Beneficial Ownership Data Standard 0.4, JSON or JSON lines; with --dataset";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        var dataset = options.requiredDataset();
        var context = new Context();
        var reader = new Reader(rejected -> {});
        FirstReading.run(options.partial(), () -> files.forEach(file -> reader.read(file, context::add)));
        var named = options.publisher() == null ? context.publisher() : options.publisher();
        var publisher = named == null ? options.requiredPublisher() : named;
        var published = options.edition() == null ? context.published() : options.edition();
        var drafts = new Drafts(dataset, new Drafts(dataset, "").id(PUBLISHER));
        var heading = new Heading(
                dataset,
                publisher + ", " + dataset,
                publisher,
                published == null ? options.requiredEdition() : published,
                null,
                null,
                SourceKind.OTHER,
                drafts.id(PUBLISHER),
                List.of(drafts.party(PUBLISHER, 1, EntityKind.LEGAL_ENTITY, publisher)
                        .statement()),
                true,
                options.synthetic());
        return new Publication(
                heading, sink -> read(files, new Mapper(publisher, drafts, context, options.persons(), sink), sink));
    }

    private static void read(List<PublishedFile> files, Mapper mapper, EntrySink sink) {
        var reader = new Reader(sink::rejected);
        files.forEach(file -> reader.read(file, mapper::map));
    }
}
