package org.endusegraph.datasets.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What a publication holds, read once and kept in memory. */
public final class Collected implements EntrySink {

    private final Heading heading;
    private final List<Entry> entries = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    private Collected(Heading heading) {
        this.heading = heading;
    }

    /** Reads files as the importer's first reading does. */
    public static Collected of(PublicationFormat format, ImportOptions options, Path... files) {
        var opened = format.open(Stream.of(files).map(PublishedFile::new).toList(), options);
        var publication = options.partial() ? opened.upToItsFault() : opened;
        var collected = new Collected(publication.heading());
        publication.content().read(new SoundEntries(collected));
        return collected;
    }

    /** Writes a file in UTF-8. */
    public static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Heading heading() {
        return heading;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Place and reason of each row that was not loaded. */
    public List<String> rejected() {
        return rejected.stream().map(RejectedRow::toString).toList();
    }

    /** How many were left out, by kind. */
    public Map<String, Integer> leftOut() {
        return leftOut;
    }

    /** All statements with a label, in order. */
    public List<Statement> all(String label) {
        return entries.stream()
                .flatMap(entry -> entry.statements().stream())
                .filter(statement -> statement.is(label))
                .toList();
    }

    /** The statement with an id. */
    public Statement statement(String id) {
        return entries.stream()
                .flatMap(entry -> entry.statements().stream())
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no statement '" + id + "'"));
    }

    /** A property of a statement; null if it has none of that name. */
    public @Nullable Object value(String id, String property) {
        return statement(id).properties().get(property);
    }

    /** The names of a party with the kind of each, in order. */
    public Map<String, String> names(String id) {
        var names = new LinkedHashMap<String, String>();
        statement(id).nameRows().forEach(name -> names.put("" + name.get("text"), "" + name.get("kind")));
        return names;
    }

    /** All statements, in order. */
    public Stream<Statement> statements() {
        return entries.stream().flatMap(entry -> entry.statements().stream());
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
}
