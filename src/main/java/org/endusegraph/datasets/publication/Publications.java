package org.endusegraph.datasets.publication;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.Progress;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.statement.Digest;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.endusegraph.model.PartialDate;
import org.endusegraph.model.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Loads editions of lists and registers. The files are first read as a whole: one that is not as it should be changes nothing. Then they are
 * written in batches; an import that was interrupted is finished by running it again. An edition closes what it has no longer, and deletes
 * nothing.
 */
@Component
public class Publications {

    /** Part of every digest, so that a change to how publications are stored makes them load anew. */
    private static final String FORMAT = "1:";

    private static final int CLOSINGS_A_TRANSACTION = 5_000;

    private final Graph graph;

    Publications(Graph graph) {
        this.graph = graph;
    }

    /**
     * Loads an edition.
     *
     * @param rejections is told of every row that is not loaded
     * @throws Fault.InvalidInput if the files are not whole or not of the format, or an edition that is newer is loaded already
     * @throws Fault.Unavailable if the store does not answer; what was written till then stays, and the next run finishes it
     */
    public PublicationReport load(
            PublicationFormat format,
            List<PublishedFile> files,
            ImportOptions options,
            Consumer<RejectedRow> rejections,
            Progress progress) {
        files.forEach(PublishedFile::size);
        var opened = format.open(files, options);
        var publication = options.partial() ? opened.upToItsFault() : opened;
        var known = Known.of(graph, publication.heading().dataset());
        requireNoNewer(publication.heading(), known);
        var tally = new Tally(rejections);
        var inspection = Inspection.of(publication, tally, progress);
        var heading = inspection.isExcerpt() ? publication.heading().partial() : publication.heading();
        var digest = FORMAT + digest(withMapping(files, options));
        if (known != null && known.isLoaded(heading.edition(), digest)) {
            tally.unchanged = inspection.statements();
            return tally.report(heading);
        }
        requireEnough(tally.read, heading, known, options);
        var edition = new Edition(heading, known == null ? null : known.before(heading.edition()));
        var touched = new Touched();
        open(edition, files, tally);
        writeOwn(edition, touched);
        if (inspection.hasEntities()) {
            Writing.of(publication, graph, edition, tally, touched, true, progress);
        }
        if (inspection.hasOthers()) {
            Writing.of(publication, graph, edition, tally, touched, false, progress);
        }
        if (heading.whole()) {
            close(edition, tally, touched);
        }
        finish(edition, digest, tally, touched);
        return tally.report(heading);
    }

    private static void requireNoNewer(Heading heading, @Nullable Known known) {
        if (known != null && known.edition().isAfter(heading.edition())) {
            throw new Fault.InvalidInput("The edition of " + known.edition() + " of '" + heading.dataset()
                    + "' is in the graph already; that of " + heading.edition()
                    + " is older. Editions are loaded in the order of their days.");
        }
    }

    private static void requireEnough(long read, Heading heading, @Nullable Known known, ImportOptions options) {
        if (known != null && heading.whole() && !options.fewer() && 2 * read < known.entries()) {
            throw new Fault.InvalidInput("This edition has " + read + " entries, the one before had " + known.entries()
                    + ". It looks cut short, and what it lacks would be closed. If it is right, add --fewer.");
        }
    }

    /** What a table means depends on its mapping, so a change of that is another edition of the files. */
    private static List<PublishedFile> withMapping(List<PublishedFile> files, ImportOptions options) {
        return options.mapping() == null
                ? files
                : Stream.concat(files.stream(), Stream.of(new PublishedFile(options.mapping())))
                        .toList();
    }

    private static String digest(List<PublishedFile> files) {
        return files.size() == 1
                ? files.getFirst().digest()
                : Digest.of(files.stream().map(PublishedFile::digest).sorted().collect(Collectors.joining()));
    }

    private void open(Edition edition, List<PublishedFile> files, Tally tally) {
        var heading = edition.heading();
        var dataset = new HashMap<String, Object>(Map.of(
                "id", heading.dataset(),
                "title", heading.title(),
                "publisher", heading.publisher(),
                "edition", heading.edition().toString(),
                "synthetic", heading.synthetic(),
                "digest", "",
                "shipped", false,
                "publication", true,
                "complete", false));
        if (edition.previous() != null) {
            dataset.put("previousEdition", edition.previous());
        }
        var begun = Map.of(
                "files", files.stream().map(PublishedFile::name).toList(), "entries", tally.read, "complete", false);
        graph.write(
                "publication-open",
                writer -> writer.run(
                        "publication-open",
                        Map.of(
                                "dataset",
                                heading.dataset(),
                                "properties",
                                dataset,
                                "day",
                                heading.edition(),
                                "edition",
                                begun)));
    }

    /** Writes the source that stands for the edition, and what belongs to the dataset as a whole. */
    private void writeOwn(Edition edition, Touched touched) {
        var heading = edition.heading();
        var source = new Statement(heading.sourceId(), 1, "Source")
                .with("title", heading.title() + ", edition of " + heading.edition())
                .with("publisher", heading.publisher())
                .withEnd("date", PartialDate.of(heading.edition().toString()))
                .with("language", heading.language())
                .with("address", heading.address())
                .with("kind", heading.kind())
                .with("reading", heading.whole() ? Reading.IN_FULL : Reading.IN_PART);
        var own = new ArrayList<Statement>(List.of(source));
        own.addAll(heading.own());
        try (var ongoing = new Ongoing()) {
            new Batch(graph, edition, new Tally(row -> {}), touched, ongoing)
                    .write(List.of(new Entry(heading.dataset(), "the edition", own)));
            ongoing.await();
        }
    }

    private void close(Edition edition, Tally tally, Touched touched) {
        var last = edition.day().minusDays(1);
        Map<String, Object> parameters = Map.of(
                "dataset", edition.heading().dataset(),
                "edition", edition.day(),
                "last", last.toString(),
                "lastDay", last,
                "source", edition.heading().sourceId(),
                "index", (int) edition.day().toEpochDay(),
                "limit", CLOSINGS_A_TRANSACTION);
        var some = new ArrayList<String>();
        do {
            graph.write("publication-close", writer -> {
                some.clear();
                writer.run("publication-close", parameters).forEach(row -> some.add(row.text("id")));
            });
            tally.closed += some.size();
            touched.add(some);
        } while (some.size() == CLOSINGS_A_TRANSACTION);
    }

    private void finish(Edition edition, String digest, Tally tally, Touched touched) {
        var report = tally.report(edition.heading());
        var loadedAt = OffsetDateTime.now(ZoneOffset.UTC);
        var counts = Map.of(
                "digest", digest,
                "loadedAt", loadedAt,
                "created", report.created(),
                "changed", report.changed(),
                "unchanged", report.unchanged(),
                "closed", report.closed(),
                "rejected", report.rejected(),
                "leftOut",
                        report.leftOut().values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                "complete", true);
        Map<String, Object> parameters = Map.of(
                "dataset", edition.heading().dataset(),
                "digest", digest,
                "loadedAt", loadedAt,
                "day", edition.day(),
                "edition", counts);
        graph.write("publication-finish", writer -> {
            writer.run("publication-finish", parameters);
            writer.run("import-raise-version", Map.of());
            if (touched.areFew()) {
                writer.run("import-note-changes", Map.of("ids", touched.ids()));
            }
        });
    }
}
