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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.statement.Statement;

/** All that comes out of a publication, as the import takes it. */
public final class Collected implements EntrySink {

    private final Heading heading;
    private final List<Entry> entries = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    private Collected(Heading heading) {
        this.heading = heading;
    }

    /** What a format makes of files. */
    public static Collected of(PublicationFormat format, ImportOptions options, Path... files) {
        var publication =
                format.open(Arrays.stream(files).map(PublishedFile::new).toList(), options);
        var taken = options.partial() ? publication.upToItsFault() : publication;
        var collected = new Collected(taken.heading());
        taken.content().read(new FirstOfKey(collected));
        return collected;
    }

    /** A file with a text in UTF-8. */
    public static Path file(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    /** All statements, in order. */
    public Stream<Statement> statements() {
        return entries.stream().flatMap(entry -> entry.statements().stream());
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
                .orElseThrow(() -> new AssertionError("no statement " + id));
    }

    /** The parties of a name: any that they have, as written. */
    public List<Statement> parties(String name) {
        return all("Party").stream()
                .filter(party -> names(party).contains(name))
                .toList();
    }

    /** The one party with a name. */
    public Statement party(String name) {
        var parties = parties(name);
        if (parties.size() != 1) {
            throw new AssertionError(parties.size() + " parties are called " + name);
        }
        return parties.getFirst();
    }

    /** The listings of a party. */
    public List<Statement> listings(Statement party) {
        return all("Listing").stream()
                .filter(listing -> listing.targets("LISTS").contains(party.id()))
                .toList();
    }

    /** The one listing of a party. */
    public Statement listing(Statement party) {
        var listings = listings(party);
        if (listings.size() != 1) {
            throw new AssertionError(party.id() + " has " + listings.size() + " listings");
        }
        return listings.getFirst();
    }

    /** The names of a statement, as written, the usual one first. */
    public static List<String> names(Statement statement) {
        return statement.nameRows().stream().map(name -> "" + name.get("text")).toList();
    }

    /** The names of a statement that are of a kind. */
    public static List<String> names(Statement statement, String kind) {
        return statement.nameRows().stream()
                .filter(name -> kind.equals(name.get("kind")))
                .map(name -> "" + name.get("text"))
                .toList();
    }

    /** What was rejected: {@code name:line: reason}. */
    public List<String> rejected() {
        return rejected.stream().map(RejectedRow::toString).toList();
    }

    /** How many rows of which kind were left out. */
    public Map<String, Integer> leftOut() {
        return leftOut;
    }
}
