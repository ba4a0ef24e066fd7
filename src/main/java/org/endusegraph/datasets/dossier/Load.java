package org.endusegraph.datasets.dossier;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.ImportReport;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.graph.Graph;

/** One transaction: compares what is stored with what the files say, and writes the difference. */
final class Load {

    /** More changes than these are not noted: reading everything anew is as quick. */
    private static final int MOST_NOTED = 10_000;

    private final Graph.Writer writer;
    private final List<Dossier> dossiers;
    private final List<Dossier> withdrawn;
    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, Set<String>> stored = new HashMap<>();

    /** {@code withdrawn} are dossiers that go. A statement of theirs that one of the others has now stays, with all that refers to it. */
    Load(Graph.Writer writer, List<Dossier> dossiers, List<Dossier> withdrawn) {
        this.writer = writer;
        this.dossiers = dossiers;
        this.withdrawn = withdrawn;
    }

    /** A report for each file. */
    Map<String, ImportReport> run() {
        var datasets = Stream.concat(dossiers.stream(), withdrawn.stream())
                .map(Dossier::id)
                .toList();
        for (var row : writer.run("import-stored-digests", Map.of("datasets", datasets))) {
            digests.put(row.text("id"), row.text("digest"));
            stored.computeIfAbsent(row.text("dataset"), dataset -> new HashSet<>())
                    .add(row.text("id"));
        }
        var present =
                Dossier.statementsOf(dossiers).map(statement -> statement.id()).collect(Collectors.toSet());
        var reports = new TreeMap<String, ImportReport>();
        var changed = new ArrayList<Statement>();
        var removed = new ArrayList<String>();
        for (var dossier : dossiers) {
            reports.put(dossier.file(), compare(dossier, present, changed, removed));
        }
        withdrawn.forEach(dossier -> removed.addAll(gone(dossier, present)));
        var touched = new HashSet<>(removed);
        changed.forEach(statement -> touched.add(statement.id()));
        touched.addAll(links("import-claimed-links", touched));
        writer.run("import-remove-statements", Map.of("ids", removed));
        writer.run(
                "import-write-statements",
                Map.of("statements", changed.stream().map(Statement::row).toList()));
        writer.run(
                "import-write-references",
                Map.of(
                        "references",
                        changed.stream()
                                .flatMap(statement -> statement.referenceRows().stream())
                                .toList()));
        var unshipped = writer.run("import-remove-datasets", Map.of("datasets", ids(withdrawn)));
        var renewed = writer.run("import-write-datasets", Map.of("datasets", headers()));
        if (Stream.of(changed, removed, unshipped, renewed).anyMatch(some -> !some.isEmpty())) {
            changed.forEach(statement -> touched.addAll(statement.targets("ABOUT")));
            touched.addAll(links("import-publication-dates", touched));
            raiseVersion(touched);
        }
        return reports;
    }

    private List<String> links(String query, Set<String> statements) {
        return writer.run(query, Map.of("ids", List.copyOf(statements))).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    private void raiseVersion(Set<String> touched) {
        writer.run("import-raise-version", Map.of());
        if (touched.size() <= MOST_NOTED) {
            writer.run("import-note-changes", Map.of("ids", List.copyOf(touched)));
        }
    }

    private ImportReport compare(Dossier dossier, Set<String> present, List<Statement> changed, List<String> removed) {
        int created = 0;
        int different = 0;
        for (var statement : dossier.statements()) {
            var old = digests.get(statement.id());
            if (!statement.digest().equals(old)) {
                created += old == null ? 1 : 0;
                different += old == null ? 0 : 1;
                changed.add(statement);
            }
        }
        var gone = gone(dossier, present);
        removed.addAll(gone);
        int same = dossier.statements().size() - created - different;
        return new ImportReport(dossier.file(), dossier.id(), created, different, same, gone.size(), List.of());
    }

    private List<String> gone(Dossier dossier, Set<String> present) {
        return stored.getOrDefault(dossier.id(), Set.of()).stream()
                .filter(id -> !present.contains(id))
                .toList();
    }

    private static List<String> ids(List<Dossier> dossiers) {
        return dossiers.stream().map(Dossier::id).toList();
    }

    private List<Map<String, Object>> headers() {
        return dossiers.stream()
                .map(dossier -> {
                    var properties = new TreeMap<>(dossier.header().properties());
                    properties.put("digest", Dossiers.FORMAT + properties.get("digest"));
                    properties.put("statements", dossier.statements().size());
                    properties.put("loadedAt", OffsetDateTime.now(ZoneOffset.UTC));
                    return Map.<String, Object>of("id", dossier.id(), "properties", properties);
                })
                .toList();
    }
}
