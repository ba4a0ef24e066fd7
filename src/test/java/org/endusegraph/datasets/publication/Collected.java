package org.endusegraph.datasets.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.statement.Statement;

/** All that a format makes of files. */
public final class Collected implements EntrySink {

    private final Heading heading;
    private final List<Entry> entries = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    private Collected(Heading heading) {
        this.heading = heading;
    }

    /** Reads files as the import does: twice the same, and without rows whose key is taken. */
    public static Collected of(PublicationFormat format, ImportOptions options, Path... files) {
        var publication =
                format.open(Arrays.stream(files).map(PublishedFile::new).toList(), options);
        var first = new Collected(publication.heading());
        publication.content().read(new FirstOfKey(first));
        var second = new Collected(publication.heading());
        publication.content().read(new FirstOfKey(second));
        if (!first.digests().equals(second.digests())) {
            throw new IllegalStateException("the second reading differs from the first");
        }
        return first;
    }

    /** Writes a file. */
    public static Path file(Path directory, String name, String content) {
        try {
            return Files.write(directory.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> digests() {
        return statements().map(Statement::digest).toList();
    }

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void rejected(RejectedRow row) {
        rejected.add(row);
    }

    @Override
    public void leftOut(String kind) {
        leftOut.merge(kind, 1, Integer::sum);
    }

    /** What the edition says of itself. */
    public Heading heading() {
        return heading;
    }

    /** All entries, in order. */
    public List<Entry> entries() {
        return entries;
    }

    /** The rows that cannot be entries, each as {@code place: reason}. */
    public List<String> rejected() {
        return rejected.stream().map(RejectedRow::toString).toList();
    }

    /** How many were left out, by kind. */
    public Map<String, Integer> leftOut() {
        return leftOut;
    }

    /** All statements, those of the dataset as a whole first. */
    public Stream<Statement> statements() {
        return Stream.concat(heading.own().stream(), entries.stream().flatMap(entry -> entry.statements().stream()));
    }

    /** The statements with a label. */
    public List<Statement> all(String label) {
        return statements().filter(statement -> statement.is(label)).toList();
    }

    /** The statement with an id. */
    public Statement statement(String id) {
        return statements()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        id + " is not among " + statements().map(Statement::id).toList()));
    }

    /** Whether there is a statement with an id. */
    public boolean has(String id) {
        return statements().anyMatch(statement -> statement.id().equals(id));
    }

    /** A property of the statement with an id, as text; {@code null} as text if it has none. */
    public String text(String id, String property) {
        return "" + statement(id).properties().get(property);
    }

    /** The names of a party, each as {@code KIND text}. */
    public List<String> names(String id) {
        return statement(id).nameRows().stream()
                .map(name -> name.get("kind") + " " + name.get("text"))
                .toList();
    }

    /** The links, each as {@code KIND from > to}. */
    public List<String> links() {
        return all("Link").stream()
                .map(link -> link.properties().get("kind") + " "
                        + link.targets("FROM").getFirst() + " > "
                        + link.targets("TO").getFirst())
                .toList();
    }
}
