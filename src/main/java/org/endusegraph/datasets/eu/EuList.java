package org.endusegraph.datasets.eu;

import java.util.List;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.model.Fault;
import org.endusegraph.model.PartialDate;
import org.endusegraph.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** The list as a whole, in whatever format it is written. */
public final class EuList {

    private EuList() {}

    /** The one file. */
    public static PublishedFile only(List<PublishedFile> files) {
        if (files.size() != 1) {
            throw new Fault.InvalidInput("Name one file: the EU publishes its list in one.");
        }
        return files.getFirst();
    }

    /**
     * The heading of an edition.
     *
     * @param generated when the file was generated; null if it does not say
     */
    public static Heading heading(@Nullable PartialDate generated, ImportOptions options) {
        return new Heading(
                options.dataset() == null ? "eu-financial-sanctions-list" : options.dataset(),
                "Consolidated list of persons, groups and entities subject to EU financial sanctions",
                "European Commission",
                options.editionOf(generated == null ? null : generated.first()),
                null,
                "https://webgate.ec.europa.eu/fsd/fsf",
                SourceKind.OFFICIAL_LIST,
                "eu-council",
                List.of(),
                true,
                options.synthetic());
    }
}
