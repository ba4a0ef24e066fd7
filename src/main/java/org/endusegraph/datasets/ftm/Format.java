package org.endusegraph.datasets.ftm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.endusegraph.datasets.file.FirstReading;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Publication;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.datasets.publication.WordTable;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.SourceKind;

/** FollowTheMoney entities. */
public record Format() implements PublicationFormat {

    private static final WordTable JURISDICTIONS = WordTable.read("ftm.yaml", "jurisdictions");
    private static final String PUBLISHER = "publisher";

    @Override
    public String name() {
        return "ftm-json";
    }

    @Override
    public String description() {
        return "FollowTheMoney entities, one JSON object a line (OpenSanctions, Aleph); with --dataset, --publisher and --edition";
    }

    @Override
    public Publication open(List<PublishedFile> files, ImportOptions options) {
        var dataset = options.requiredDataset();
        var publisher = options.requiredPublisher();
        var edition = options.requiredEdition();
        var drafts = new Drafts(dataset, new Drafts(dataset, "").id(PUBLISHER));
        var context = new Context(options.persons());
        FirstReading.run(
                options.partial(), () -> files.forEach(file -> new Reader(file, rejected -> {}).read(context::add)));
        var heading = new Heading(
                dataset,
                publisher + ", " + dataset,
                publisher,
                edition,
                null,
                null,
                SourceKind.OTHER,
                drafts.id(PUBLISHER),
                own(drafts, publisher, context.lists()),
                true,
                options.synthetic());
        return new Publication(heading, sink -> read(files, new Mapper(heading, drafts, context, sink), sink));
    }

    private static void read(List<PublishedFile> files, Mapper mapper, EntrySink sink) {
        files.forEach(file -> new Reader(file, sink::rejected).read(mapper::map));
    }

    /** The publisher, the lists, and the authorities that keep them. */
    private static List<Statement> own(Drafts drafts, String publisher, List<PublishedLists.PublishedList> lists) {
        var own = new ArrayList<Statement>();
        own.add(drafts.party(PUBLISHER, 1, EntityKind.LEGAL_ENTITY, publisher).statement());
        var authorities = new LinkedHashSet<String>();
        lists.forEach(list -> authorities.add(list.authority()));
        authorities.forEach(authority -> own.add(drafts.party(key(authority), 1, EntityKind.LEGAL_ENTITY, authority)
                .statement()));
        lists.forEach(list -> own.add(list(drafts, list)));
        return own;
    }

    private static Statement list(Drafts drafts, PublishedLists.PublishedList list) {
        var jurisdiction = jurisdiction(list.countries());
        return drafts.list(list.key(), 1, list.key(), list.kind(), jurisdiction, drafts.id(key(list.authority())))
                .with(
                        "country",
                        jurisdiction == Jurisdiction.OTHER
                                ? Countries.ofJurisdiction(
                                        list.countries().iterator().next())
                                : null);
    }

    private static Jurisdiction jurisdiction(Set<String> countries) {
        if (countries.size() != 1) {
            return Jurisdiction.UNSPECIFIED;
        }
        var code = countries.iterator().next();
        var known = JURISDICTIONS.constant(code, Jurisdiction.class);
        var other = Countries.ofJurisdiction(code) == null ? Jurisdiction.UNSPECIFIED : Jurisdiction.OTHER;
        return known == null ? other : known;
    }

    private static String key(String authority) {
        return "authority-" + authority;
    }
}
