package org.endusegraph.datasets.publication;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endusegraph.datasets.statement.Statement;

/** What a publication comes to: its entries, and what belongs to its dataset as a whole. */
public record Outcome(Collected collected) {

    /** Reads files twice, as the import does, and fails if the second reading differs. */
    public static Outcome of(PublicationFormat format, ImportOptions options, Path... files) {
        var first = new Outcome(Collected.of(format, options, files));
        var second = new Outcome(Collected.of(format, options, files));
        if (!first.digests().equals(second.digests())) {
            throw new AssertionError("The second reading differs from the first");
        }
        return first;
    }

    private List<String> digests() {
        return statements().map(Statement::digest).toList();
    }

    public Heading heading() {
        return collected.heading();
    }

    public List<Entry> entries() {
        return collected.entries();
    }

    public List<String> rejected() {
        return collected.rejected();
    }

    public Map<String, Integer> leftOut() {
        return collected.leftOut();
    }

    /** All statements, those of the dataset as a whole first. */
    public Stream<Statement> statements() {
        return Stream.concat(
                heading().own().stream(), entries().stream().flatMap(entry -> entry.statements().stream()));
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
                .orElseThrow(() -> new AssertionError("'" + id + "' is not among "
                        + statements().map(Statement::id).toList()));
    }

    /** Whether there is a statement with an id. */
    public boolean has(String id) {
        return statements().anyMatch(statement -> statement.id().equals(id));
    }

    /** A property of a statement, as text. */
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
