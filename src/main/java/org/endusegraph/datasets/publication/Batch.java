package org.endusegraph.datasets.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.publication.Edition.Written;
import org.endusegraph.datasets.statement.Reference;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;

/** Entries that are written in one transaction: what is new of them, what has changed, what an edition has again. */
final class Batch {

    /** What the targets of a reference have to be. */
    private static final Map<String, String> TARGETS = Map.of(
            "FROM",
            "Entity",
            "TO",
            "Entity",
            "LISTS",
            "Entity",
            "BY",
            "Entity",
            "KEPT_BY",
            "Entity",
            "ON",
            "PartyList");

    private static final Set<String> PARTY = Set.of("Node", "Entity", "Party");

    private final Graph graph;
    private final Stock stock;
    private final Edition edition;
    private final Tally tally;
    private final Touched touched;
    private final Ongoing ongoing;
    private final List<Item> created = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private final List<String> again = new ArrayList<>();

    Batch(Graph graph, Stock stock, Edition edition, Tally tally, Touched touched, Ongoing ongoing) {
        this.graph = graph;
        this.stock = stock;
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
        var original = ids(statements(entries).toList());
        var stored = stock.read(original);
        stored.values().forEach(this::requireOwn);
        var spells = Spells.of(stock, edition, statements(entries).map(Item::statement), stored);
        var items = statements(entries.stream().map(spells::renamed).toList()).toList();
        var asked = Set.copyOf(original);
        stored.putAll(
                stock.read(ids(items).stream().filter(id -> !asked.contains(id)).toList()));
        items.forEach(item -> sort(item, stored));
        rejectDangling(stored);
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
        } else if (!edition.digest(item.statement()).equals(old.digest())
                || edition.day().equals(old.closedIn())) {
            changed.add(new Change(item, old));
        } else {
            tally.unchanged++;
            note(item);
            if (!edition.load().equals(old.load())) {
                again.add(old.id());
            }
        }
    }

    private void note(Item item) {
        if (item.statement().is("Entity")) {
            stock.add(item.statement().id());
        }
    }

    /** Leaves out statements that refer to what is not there, or is something else, and those about them. What is stored of them stays. */
    private void rejectDangling(Map<String, Stored> stored) {
        var known = new HashMap<String, Set<String>>();
        stored.values().forEach(one -> known.put(one.id(), one.labels()));
        created.forEach(item ->
                known.put(item.statement().id(), Set.copyOf(item.statement().labels())));
        var outside = Stream.concat(created.stream(), changed.stream().map(Change::item))
                .flatMap(item -> item.statement().references().stream())
                .map(Reference::target)
                .filter(target -> !known.containsKey(target) && !stock.isParty(target))
                .distinct()
                .toList();
        look(outside, known);
        if (!known.keySet().containsAll(outside)) {
            ongoing.await();
            look(outside, known);
        }
        var dropped = new HashSet<String>();
        created.removeIf(item -> dangles(item, known, dropped));
        changed.stream()
                .filter(change -> dangles(change.item(), known, dropped))
                .toList()
                .forEach(change -> {
                    changed.remove(change);
                    again.add(change.old().id());
                });
    }

    private void look(List<String> outside, Map<String, Set<String>> known) {
        Stored.read(graph, outside).values().stream()
                .filter(one -> !one.restricted())
                .forEach(one -> known.put(one.id(), one.labels()));
    }

    private boolean dangles(Item item, Map<String, Set<String>> known, Set<String> dropped) {
        var wrong = item.statement().references().stream()
                .flatMap(reference -> wrong(reference, known).stream())
                .findFirst();
        wrong.ifPresent(reason -> tally.reject(
                new RejectedRow(item.entry().place(), "'" + item.statement().id() + "' refers to " + reason)));
        boolean dangling = wrong.isPresent()
                || item.statement().references().stream().anyMatch(reference -> dropped.contains(reference.target()));
        return dangling && dropped.add(item.statement().id());
    }

    private Optional<String> wrong(Reference reference, Map<String, Set<String>> known) {
        var labels = stock.isParty(reference.target()) ? PARTY : known.get(reference.target());
        var asked = TARGETS.getOrDefault(reference.type(), "Node");
        if (labels == null) {
            return Optional.of("'" + reference.target()
                    + "', which is neither in these files nor in the graph for all to see; load what holds that first");
        }
        return labels.contains(asked)
                ? Optional.empty()
                : Optional.of("'" + reference.target() + "', which is "
                        + (asked.equals("Entity") ? "no party" : "no list of parties"));
    }

    private void write(Spells spells) {
        var news = created.stream()
                .map(item -> edition.created(
                        item.statement(),
                        item.entry().locator(),
                        spells.begun(item.statement().id())))
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
        var steps = new LinkedHashMap<String, Map<String, ?>>();
        if (!news.isEmpty()) {
            steps.put("publication-create-statements", Map.of("statements", rows(news)));
        }
        if (!differences.isEmpty()) {
            steps.put(
                    "publication-change-statements",
                    Map.of(
                            "statements",
                            rows(differences),
                            "source",
                            edition.heading().sourceId()));
        }
        if (!all.isEmpty()) {
            steps.put("publication-write-references", Map.of("statements", references(all)));
        }
        if (!again.isEmpty()) {
            steps.put("publication-see", Map.of("ids", again, "edition", edition.day(), "load", edition.load()));
        }
        if (!continued.isEmpty()) {
            steps.put(
                    "publication-continue",
                    Map.of(
                            "continued", continued,
                            "edition", edition.day(),
                            "last", edition.lastDayBefore().toString(),
                            "lastDay", edition.lastDayBefore()));
        }
        ongoing.begin(() -> graph.write("import-publication", writer -> steps.forEach(writer::run)));
        Stream.concat(created.stream(), changed.stream().map(Change::item)).forEach(this::note);
        tally.created += news.size();
        tally.changed += differences.size();
        all.forEach(one -> touched.add(one.statement()));
        touched.add(continued.stream().map(pair -> "" + pair.get("id")).toList());
    }

    private Map<String, List<Map<String, Object>>> namesOf(List<Change> changes) {
        var ids = changes.stream().map(change -> change.old().id()).toList();
        return graph.readAtLength("publication-names", Map.of("ids", ids), row -> row).stream()
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
