package org.endusegraph.datasets.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.datasets.publication.Edition.Written;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;

/** Entries that are written in one transaction: what is new of them, what has changed, what an edition has again. */
final class Batch {

    private final Graph graph;
    private final Edition edition;
    private final Tally tally;
    private final Touched touched;
    private final Ongoing ongoing;
    private final List<Item> created = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private final List<String> again = new ArrayList<>();

    Batch(Graph graph, Edition edition, Tally tally, Touched touched, Ongoing ongoing) {
        this.graph = graph;
        this.edition = edition;
        this.tally = tally;
        this.touched = touched;
        this.ongoing = ongoing;
    }

    private record Item(Entry entry, Statement statement) {}

    private record Change(Item item, Stored old) {}

    /**
     * Begins to write entries.
     *
     * @throws Fault.InvalidInput if one of their ids belongs to another dataset
     */
    void write(List<Entry> entries) {
        var closable = statements(entries)
                .map(Item::statement)
                .filter(statement -> statement.is("Listing") || statement.is("Link") || statement.is("Unknown"))
                .map(Statement::id)
                .toList();
        var spells = Spells.of(graph, edition.day(), closable);
        var items = statements(entries.stream().map(spells::renamed).toList()).toList();
        var stored = Stored.read(graph, ids(items));
        stored.values().forEach(this::requireOwn);
        items.forEach(item -> sort(item, stored));
        rejectDangling(stored.keySet());
        write(spells);
    }

    private static Stream<Item> statements(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.statements().stream().map(statement -> new Item(entry, statement)));
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(item -> item.statement().id()).toList();
    }

    private void requireOwn(Stored stored) {
        if (!stored.dataset().equals(edition.heading().dataset())) {
            throw new Fault.InvalidInput("The id '" + stored.id() + "' is taken by the dataset '" + stored.dataset()
                    + "'. Load these files under another id, with --dataset.");
        }
    }

    private void sort(Item item, Map<String, Stored> stored) {
        var old = stored.get(item.statement().id());
        if (old == null) {
            created.add(item);
        } else if (!item.statement().digest().equals(old.digest())) {
            changed.add(new Change(item, old));
        } else {
            tally.unchanged++;
            if (old.lastSeen() == null || old.lastSeen().isBefore(edition.day())) {
                again.add(old.id());
            }
        }
    }

    /** Leaves out statements that refer to what is not there, and those about them. */
    private void rejectDangling(Set<String> stored) {
        var known = new HashSet<>(stored);
        known.addAll(ids(created));
        var outside = Stream.concat(created.stream(), changed.stream().map(Change::item))
                .flatMap(Batch::targets)
                .filter(target -> !known.contains(target))
                .distinct()
                .toList();
        known.addAll(Stored.read(graph, outside).keySet());
        if (!known.containsAll(outside)) {
            ongoing.await();
            known.addAll(Stored.read(graph, outside).keySet());
        }
        var dropped = new HashSet<String>();
        created.removeIf(item -> dangles(item, known, dropped));
        changed.removeIf(change -> dangles(change.item(), known, dropped));
    }

    private boolean dangles(Item item, Set<String> known, Set<String> dropped) {
        var missing = targets(item).filter(target -> !known.contains(target)).findFirst();
        missing.ifPresent(target -> tally.reject(new RejectedRow(
                item.entry().place(),
                "'" + item.statement().id() + "' refers to '" + target
                        + "', which is neither in these files nor in the graph; load what holds that first")));
        boolean dangling = missing.isPresent() || targets(item).anyMatch(dropped::contains);
        return dangling && dropped.add(item.statement().id());
    }

    private static Stream<String> targets(Item item) {
        return item.statement().references().stream().map(reference -> reference.target());
    }

    private void write(Spells spells) {
        var news = created.stream()
                .map(item -> edition.created(item.statement(), item.entry().locator()))
                .toList();
        var oldNames = namesOf(changed);
        var differences = changed.stream()
                .map(change -> edition.changed(
                        change.item().statement(),
                        change.item().entry().locator(),
                        change.old(),
                        oldNames.getOrDefault(change.old().id(), List.of())))
                .toList();
        var all = Stream.concat(news.stream(), differences.stream()).toList();
        var continued = spells.continued(Set.copyOf(ids(created)));
        ongoing.begin(() -> graph.write("import-publication", writer -> {
            writer.run("publication-create-statements", Map.of("statements", rows(news)));
            writer.run("publication-change-statements", Map.of("statements", rows(differences)));
            writer.run("publication-write-references", Map.of("statements", references(all)));
            writer.run("publication-see", Map.of("ids", again, "edition", edition.day()));
            writer.run("publication-continue", Map.of("continued", continued));
        }));
        tally.created += news.size();
        tally.changed += differences.size();
        all.forEach(one -> touched.add(one.statement()));
    }

    private Map<String, List<Map<String, Object>>> namesOf(List<Change> changes) {
        var ids = changes.stream().map(change -> change.old().id()).toList();
        return graph.read(Reader.ANONYMOUS, "publication-names", Map.of("ids", ids), row -> row).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("id"), Collectors.mapping(row -> row.map("name"), Collectors.toList())));
    }

    private static List<Map<String, Object>> rows(List<Written> written) {
        return written.stream().map(Written::row).toList();
    }

    private static List<Map<String, Object>> references(List<Written> written) {
        return written.stream()
                .map(one -> Map.<String, Object>of("id", one.statement().id(), "references", one.references()))
                .toList();
    }
}
