package org.endusegraph.datasets.gleif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.datasets.file.XmlElements;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.model.Fault;
import org.endusegraph.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** A file of the LEI register: a header that says what it is, and entries. */
public final class GleifFile {

    private static final String FULL = "GLEIF_FULL_PUBLISHED";

    private final PublishedFile file;
    private final GleifData data;
    private final XmlElement header;

    private GleifFile(PublishedFile file, GleifData data, XmlElement header) {
        this.file = file;
        this.data = data;
        this.header = header;
    }

    /**
     * Looks at the header of the one file.
     *
     * @throws Fault.InvalidInput if there are several files, or it is not of this kind
     */
    public static GleifFile open(List<PublishedFile> files, GleifData data) {
        if (files.size() != 1) {
            throw new Fault.InvalidInput(
                    "Name one file. A full file and its updates are imported one after the other.");
        }
        var file = files.getFirst();
        var beginning = new ArrayList<XmlElement>();
        new XmlElements(file, Set.of(data.header(), data.entry())).readUntil(element -> {
            beginning.add(element);
            return beginning.size() == 2 || !element.name().equals(data.root());
        });
        requireRoot(file, data, beginning.isEmpty() ? "" : beginning.getFirst().name());
        if (beginning.size() < 2 || !beginning.getLast().name().equals(data.header())) {
            throw file.refused(1, "the element " + data.header() + " is missing before the first entry");
        }
        return new GleifFile(file, data, beginning.getLast());
    }

    private static void requireRoot(PublishedFile file, GleifData data, String root) {
        if (!root.equals(data.root())) {
            throw Stream.of(GleifData.values())
                    .filter(other -> other.root().equals(root))
                    .findFirst()
                    .map(other -> file.refused(
                            1, "this is '" + other.title() + "'; import it with the format " + other.format()))
                    .orElseGet(() -> file.refused(
                            1, "this is no file of the LEI register: its root element is not " + data.root()));
        }
    }

    /** What the file says of itself. It closes what it lacks only if it is GLEIF's full file. */
    public Heading heading(ImportOptions options) {
        var contentDate = PublishedDates.iso(header.textAt("ContentDate"));
        return new Heading(
                options.dataset() == null ? data.dataset() : options.dataset(),
                data.title(),
                "Global Legal Entity Identifier Foundation",
                options.editionOf(contentDate == null ? null : contentDate.first()),
                null,
                "https://www.gleif.org/en/lei-data/gleif-golden-copy",
                SourceKind.OTHER,
                "gleif",
                List.of(),
                FULL.equals(header.textAt("FileContent")),
                options.synthetic());
    }

    /** Hands over the entries, in order. Fewer of them than the header says are an excerpt. */
    public void read(Consumer<XmlElement> entries, EntrySink sink) {
        var count = new AtomicLong();
        new XmlElements(file, Set.of(data.entry())).read(element -> {
            if (element.name().equals(data.entry())) {
                count.incrementAndGet();
                entries.accept(element);
            }
        });
        var said = header.textAt("RecordCount");
        if (said != null && !said.equals(count.toString())) {
            sink.excerpt(new RejectedRow(
                    place(header),
                    "the header says " + said + " records, the file holds " + count
                            + "; it is an excerpt, and closes nothing"));
        }
    }

    /** Where an element starts. */
    public String place(XmlElement element) {
        return file.place(element.line());
    }

    /** The day on which an update says that an entry was deleted; null if it was not. */
    public static @Nullable LocalDate deletedOn(XmlElement entry) {
        var day = PublishedDates.iso(entry.textAt("Extension/Deletion/DeletedAt"));
        return day == null ? null : day.first();
    }
}
