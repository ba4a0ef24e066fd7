package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.datasets.ImportReport;
import org.endusegraph.datasets.Progress;
import org.endusegraph.datasets.yaml.Mistake;
import org.endusegraph.digest.Digest;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Loads dossiers. Files that are loaded together may refer to each other; all that are right are written in one transaction, and of
 * a file with a mistake nothing is. Loading the same files again changes nothing; a statement that is gone from its file is removed.
 */
@Component
public class Dossiers {

    /** Part of every digest, so that a change to how statements are stored makes all dossiers load anew. */
    static final String FORMAT = "3:";

    private static final Logger LOG = LoggerFactory.getLogger(Dossiers.class);

    private static final int ATTEMPTS = 10;

    private final Graph graph;

    Dossiers(Graph graph) {
        this.graph = graph;
    }

    /** Loads files, and says for each what became of it, in the order given. */
    public List<ImportReport> load(List<DossierFile> files, Progress progress) {
        return load(read(files, false, progress), List.of(), null, progress);
    }

    /**
     * Loads a dossier for a reader into one of their circles, in place of its earlier edition. What they may not see counts as not
     * there, so that nothing of it can be found out.
     */
    public ImportReport contribute(DossierFile file, Reader contributor) {
        var dossier = read(List.of(file), false, Progress.SILENT).getFirst();
        if (dossier.id().isEmpty() && !dossier.mistakes().isEmpty()) {
            return ImportReport.withoutChange(file.name(), "", dossier.mistakes());
        }
        if (dossier.circle() == null || !contributor.circles().contains(dossier.circle())) {
            return ImportReport.withoutChange(file.name(), dossier.id(), List.of(notTheirs(dossier, contributor)));
        }
        return load(List.of(dossier), List.of(), contributor, Progress.SILENT).getFirst();
    }

    private static Mistake notTheirs(Dossier dossier, Reader contributor) {
        return dossier.mistake(
                dossier.header().line(),
                contributor.circles().stream()
                        .min(Comparator.naturalOrder())
                        .map(circle ->
                                "the id of a dossier of yours begins with one of your circles and a colon; write such as"
                                        + " 'dossier: " + circle + ":its-id'")
                        .orElse(
                                "you are in no circle, and a dossier is imported into one; ask for a key or token with a circle"));
    }

    /**
     * Loads the files that a release ships, and removes what an earlier release shipped and this one does not. What other dossiers
     * need of that stays.
     */
    public List<ImportReport> loadShipped(List<DossierFile> files) {
        var stored = shipped();
        if (Set.copyOf(stored.values()).equals(digests(files))) {
            return files.stream()
                    .map(file -> ImportReport.withoutChange(file.name(), "", List.of()))
                    .toList();
        }
        var dossiers = read(files, true, Progress.SILENT);
        return load(dossiers, withdrawn(stored.keySet(), dossiers), null, Progress.SILENT);
    }

    /** Loads some of the files that a release ships, and leaves the others as they are. */
    public List<ImportReport> loadPart(List<DossierFile> files) {
        return shipped().values().containsAll(digests(files))
                ? List.of()
                : load(read(files, true, Progress.SILENT), List.of(), null, Progress.SILENT);
    }

    private static List<Dossier> read(List<DossierFile> files, boolean shipped, Progress progress) {
        var dossiers = new ArrayList<Dossier>();
        for (var file : files) {
            var dossier = DossierReader.read(file.name(), file.content());
            dossier.header().with("shipped", shipped);
            dossiers.add(dossier);
            progress.at("Reading dossiers", dossiers.size(), files.size());
        }
        return dossiers;
    }

    /** Checks and writes. If something else was loaded in between, by this process or another, it begins again. */
    private List<ImportReport> load(
            List<Dossier> dossiers, List<Dossier> withdrawn, @Nullable Reader contributor, Progress progress) {
        var all = Stream.concat(dossiers.stream(), withdrawn.stream()).toList();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            progress.at("Checking dossiers", dossiers.size(), dossiers.size());
            var version = graph.version();
            var mistakes = Check.mistakes(
                    all,
                    some -> version.equals(Graph.UNWRITTEN)
                            ? Surroundings.NOTHING
                            : Surroundings.of(some, all, graph, contributor));
            var right = right(dossiers, mistakes);
            var going = right(withdrawn, mistakes);
            progress.at("Writing dossiers", right.size(), dossiers.size());
            var reports =
                    right.isEmpty() && going.isEmpty() ? Map.<String, ImportReport>of() : write(version, right, going);
            if (reports != null) {
                withdrawn.stream()
                        .filter(dossier -> !going.contains(dossier))
                        .forEach(dossier -> warn(dossier, mistakes));
                return dossiers.stream()
                        .map(dossier -> reports.getOrDefault(
                                dossier.file(),
                                ImportReport.withoutChange(
                                        dossier.file(),
                                        dossier.id(),
                                        mistakes.getOrDefault(dossier.file(), List.of()))))
                        .toList();
            }
        }
        throw new Fault.Unavailable("Others load dossiers or lists at the same time. Load it again in a moment.");
    }

    private static List<Dossier> right(List<Dossier> dossiers, Map<String, List<Mistake>> mistakes) {
        return dossiers.stream()
                .filter(dossier ->
                        mistakes.getOrDefault(dossier.file(), List.of()).isEmpty())
                .toList();
    }

    /** Writes what was checked against a version of the graph; null if it has another one now: then nothing is written. */
    private @Nullable Map<String, ImportReport> write(String version, List<Dossier> right, List<Dossier> going) {
        var reports = new HashMap<String, ImportReport>();
        var checked = new AtomicBoolean();
        graph.write("import-dossiers", writer -> {
            checked.set(writer.run("import-lock-version", Map.of())
                    .getFirst()
                    .text("version")
                    .equals(version));
            reports.clear();
            if (checked.get()) {
                reports.putAll(new Load(writer, right, going).run());
            }
        });
        return checked.get() ? reports : null;
    }

    private static void warn(Dossier withdrawn, Map<String, List<Mistake>> mistakes) {
        mistakes.getOrDefault(withdrawn.file(), List.of())
                .forEach(mistake -> LOG.warn(
                        "The dossier {} is not in this release, but stays: {}", withdrawn.id(), mistake.message()));
    }

    /** Digests of the dossiers that are stored as those of a release, by id. */
    private Map<String, String> shipped() {
        return graph.read(Reader.ANONYMOUS, "import-shipped-datasets", Map.of(), row -> row).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("digest")));
    }

    /** If just these are loaded, as they are, nothing can have come between them. */
    private static Set<String> digests(List<DossierFile> files) {
        return files.stream().map(file -> FORMAT + Digest.of(file.content())).collect(Collectors.toSet());
    }

    /** Dossiers that a release does not have any more; none as long as there is a file that does not say which it is. */
    private static List<Dossier> withdrawn(Set<String> stored, List<Dossier> dossiers) {
        var ids = dossiers.stream().map(Dossier::id).collect(Collectors.toSet());
        return ids.contains("")
                ? List.of()
                : stored.stream()
                        .filter(id -> !ids.contains(id))
                        .sorted()
                        .map(Dossier::withdrawn)
                        .toList();
    }
}
