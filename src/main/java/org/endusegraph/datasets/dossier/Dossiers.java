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
import org.endusegraph.access.Reader;
import org.endusegraph.datasets.ImportReport;
import org.endusegraph.datasets.Progress;
import org.endusegraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Loads dossiers. Files that are loaded together may refer to each other; all that are right are written in one transaction, and of
 * a file with a mistake nothing is. Loading the same files again changes nothing; a statement that is gone from its file is removed.
 */
@Component
public class Dossiers {

    /** Part of every digest, so that a change to how statements are stored makes all dossiers load anew. */
    private static final String FORMAT = "1:";

    private final Graph graph;

    Dossiers(Graph graph) {
        this.graph = graph;
    }

    /** Loads files, and says for each what became of it, in the order given. */
    public List<ImportReport> load(List<DossierFile> files, Progress progress) {
        return load(files, false, progress);
    }

    /** Loads the files that a release ships, and removes what an earlier release shipped and this one does not. */
    public List<ImportReport> loadShipped(List<DossierFile> files) {
        return load(files, true, Progress.SILENT);
    }

    private List<ImportReport> load(List<DossierFile> files, boolean shipped, Progress progress) {
        if (shipped && isLoaded(files)) {
            return files.stream()
                    .map(file -> new ImportReport(file.name(), "", 0, 0, 0, 0, List.of()))
                    .toList();
        }
        var dossiers = new ArrayList<Dossier>();
        for (var file : files) {
            dossiers.add(DossierReader.read(file.name(), file.content()));
            progress.at("Reading dossiers", dossiers.size(), files.size());
        }
        progress.at("Checking dossiers", files.size(), files.size());
        var mistakes = Check.mistakes(dossiers, some -> Surroundings.of(some, dossiers, graph));
        var right = dossiers.stream()
                .filter(dossier ->
                        mistakes.getOrDefault(dossier.file(), List.of()).isEmpty())
                .toList();
        var reports = new HashMap<String, ImportReport>();
        if (!right.isEmpty() || shipped) {
            progress.at("Writing dossiers", right.size(), files.size());
            graph.write("import-dossiers", writer -> {
                reports.clear();
                reports.putAll(new Load(writer, right, shipped ? ids(dossiers) : null).run());
            });
        }
        return dossiers.stream()
                .map(dossier -> reports.getOrDefault(
                        dossier.file(),
                        new ImportReport(
                                dossier.file(),
                                dossier.id(),
                                0,
                                0,
                                0,
                                0,
                                mistakes.getOrDefault(dossier.file(), List.of()))))
                .toList();
    }

    /** Whether just these files of a release are loaded, as they are: then nothing can have come between them. */
    private boolean isLoaded(List<DossierFile> files) {
        var stored =
                Set.copyOf(graph.read(Reader.ANONYMOUS, "import-shipped-digests", Map.of(), row -> row.text("digest")));
        return stored.equals(
                files.stream().map(file -> FORMAT + Digest.of(file.content())).collect(Collectors.toSet()));
    }

    private static List<String> ids(List<Dossier> dossiers) {
        return dossiers.stream().map(Dossier::id).toList();
    }

    /** One transaction: compares what is stored with what the files say, and writes the difference. */
    private static final class Load {

        private final Graph.Writer writer;
        private final List<Dossier> dossiers;
        private final @Nullable List<String> shipped;
        private final Map<String, String> digests = new HashMap<>();
        private final Map<String, Set<String>> stored = new HashMap<>();

        /** {@code shipped} are the ids of all dossiers of a release; null if these are a user's. */
        Load(Graph.Writer writer, List<Dossier> dossiers, @Nullable List<String> shipped) {
            this.writer = writer;
            this.dossiers = dossiers;
            this.shipped = shipped;
        }

        Map<String, ImportReport> run() {
            var datasets = ids(dossiers);
            for (var row : writer.run("import-stored-digests", Map.of("datasets", datasets))) {
                digests.put(row.text("id"), row.text("digest"));
                stored.computeIfAbsent(row.text("dataset"), dataset -> new HashSet<>())
                        .add(row.text("id"));
            }
            var present = Dossier.statementsOf(dossiers)
                    .map(statement -> statement.id)
                    .collect(Collectors.toSet());
            var reports = new TreeMap<String, ImportReport>();
            var changed = new ArrayList<Statement>();
            var removed = new ArrayList<String>();
            for (var dossier : dossiers) {
                reports.put(dossier.file(), compare(dossier, present, changed, removed));
            }
            var unshipped =
                    shipped == null ? List.of() : writer.run("import-remove-unshipped", Map.of("datasets", shipped));
            writer.run("import-remove-statements", Map.of("ids", removed));
            writer.run("import-write-statements", Map.of("statements", nodes(changed)));
            writer.run("import-write-references", Map.of("references", references(changed)));
            var renewed = writer.run("import-write-datasets", Map.of("datasets", headers()));
            if (!renewed.isEmpty() || !unshipped.isEmpty()) {
                writer.run("import-publication-dates", Map.of());
                writer.run("import-raise-version", Map.of());
            }
            return reports;
        }

        private ImportReport compare(
                Dossier dossier, Set<String> present, List<Statement> changed, List<String> removed) {
            int created = 0;
            int different = 0;
            for (var statement : dossier.statements()) {
                statement.with("dataset", dossier.id());
                var digest = statement.digest();
                var old = digests.get(statement.id);
                if (!digest.equals(old)) {
                    created += old == null ? 1 : 0;
                    different += old == null ? 0 : 1;
                    changed.add(statement.with("digest", digest));
                }
            }
            var gone = stored.getOrDefault(dossier.id(), Set.of()).stream()
                    .filter(id -> !present.contains(id))
                    .toList();
            removed.addAll(gone);
            int same = dossier.statements().size() - created - different;
            return new ImportReport(dossier.file(), dossier.id(), created, different, same, gone.size(), List.of());
        }

        private static List<Map<String, Object>> nodes(List<Statement> statements) {
            return statements.stream()
                    .map(statement -> Map.<String, Object>of(
                            "id", statement.id,
                            "labels", statement.labels,
                            "properties", statement.properties,
                            "names", statement.names))
                    .toList();
        }

        private static List<Map<String, Object>> references(List<Statement> statements) {
            return statements.stream()
                    .flatMap(statement -> statement.references.stream()
                            .map(reference -> Map.<String, Object>of(
                                    "from", statement.id,
                                    "to", reference.target(),
                                    "type", reference.type(),
                                    "properties", reference.properties())))
                    .toList();
        }

        private List<Map<String, Object>> headers() {
            return dossiers.stream()
                    .map(dossier -> {
                        var properties = new TreeMap<>(dossier.header().properties);
                        properties.put("digest", FORMAT + properties.get("digest"));
                        properties.put("statements", dossier.statements().size());
                        properties.put("loadedAt", OffsetDateTime.now(ZoneOffset.UTC));
                        properties.put("shipped", shipped != null);
                        return Map.<String, Object>of("id", dossier.id(), "properties", properties);
                    })
                    .toList();
        }
    }
}
