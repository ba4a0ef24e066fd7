package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.Progress;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.digest.Digest;
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
        requireNotInTheFuture(publication.heading());
        var known = Known.of(graph, publication.heading());
        requireNoNewer(publication.heading(), known);
        var tally = new Tally(rejections);
        var inspection = Inspection.of(publication, tally, progress);
        var heading = inspection.isExcerpt() ? publication.heading().partial() : publication.heading();
        var digest = Edition.FORMAT + digest(withMapping(files, options));
        var load = load(digest, heading, options);
        if (known != null && known.isLoaded(heading.edition(), load)) {
            tally.unchanged = inspection.statements();
            return tally.report(heading);
        }
        requireEnough(tally.read, heading, known, options);
        var edition = new Edition(heading, known == null ? null : known.previous(), load);
        var touched = new Touched();
        var stock = Stock.of(graph, heading.dataset());
        open(edition, files, tally);
        writeOwn(stock, edition, touched);
        if (inspection.hasEntities()) {
            Writing.of(publication, graph, stock, edition, tally, touched, true, progress);
            stock.partiesAreWritten();
        }
        if (inspection.hasOthers()) {
            Writing.of(publication, graph, stock, edition, tally, touched, false, progress);
        }
        if (heading.whole()) {
            new Closing(graph, edition, tally, touched).run(options.fewer());
        }
        finish(edition, digest, tally, known == null || known.complete() ? touched : Touched.MANY);
        return tally.report(heading);
    }

    /** The same files, mapping and options of an edition are the same load. */
    private static String load(String digest, Heading heading, ImportOptions options) {
        return Digest.of(digest
                        + heading.edition()
                        + heading.whole()
                        + heading.synthetic()
                        + heading.publisher()
                        + options.persons())
                .substring(0, 16);
    }

    private static void requireNotInTheFuture(Heading heading) {
        if (heading.edition().isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))) {
            throw new Fault.InvalidInput("The edition of " + heading.edition() + " of '" + heading.dataset()
                    + "' is of a day to come. Check the day; with --edition, give the one on which it was published.");
        }
    }

    private static void requireNoNewer(Heading heading, @Nullable Known known) {
        if (known != null && known.edition().isAfter(heading.edition())) {
            throw new Fault.InvalidInput("The edition of " + known.edition() + " of '" + heading.dataset()
                    + "' is in the graph already, or its import was begun; that of " + heading.edition()
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
        var dataset = Map.of(
                "id", heading.dataset(),
                "title", heading.title(),
                "publisher", heading.publisher(),
                "edition", heading.edition().toString(),
                "synthetic", heading.synthetic(),
                "digest", "",
                "shipped", false,
                "publication", true,
                "complete", false);
        var begun = Map.of(
                "files",
                files.stream().map(PublishedFile::name).toList(),
                "entries",
                tally.read,
                "whole",
                heading.whole(),
                "complete",
                false);
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
    private void writeOwn(Stock stock, Edition edition, Touched touched) {
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
            new Batch(graph, stock, edition, new Tally(row -> {}), touched, ongoing)
                    .write(List.of(new Entry(heading.dataset(), "the edition", own)));
            ongoing.await();
        }
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
                "dataset",
                edition.heading().dataset(),
                "digest",
                digest,
                "loadedAt",
                loadedAt,
                "load",
                edition.load(),
                "day",
                edition.day(),
                "edition",
                counts);
        graph.write("publication-finish", writer -> {
            writer.run("publication-finish", parameters);
            writer.run("import-raise-version", Map.of());
            if (touched.areFew()) {
                writer.run("import-note-changes", Map.of("ids", touched.ids()));
            }
        });
    }
}
