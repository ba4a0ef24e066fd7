package org.endusegraph.datasets.controllist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.Fault;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What dossiers have of a list already.
 *
 * @param sources of the dossier that is written anew, as they stand in it
 * @param entries of the same, by code, but for those that others have
 * @param elsewhere codes of the list that other dossiers of the folder have, with more than a heading
 */
record Earlier(List<JsonNode> sources, Map<String, Entry> entries, Set<String> elsewhere) {

    /**
     * An entry of an earlier edition.
     *
     * @param goneBy day of the first edition without it; null if the latest has it
     */
    record Entry(
            ListedCode code, List<String> readOn, @Nullable String goneBy, List<String> sources) {}

    static Earlier of(Path dossier, ControlList list, PartialDate day) throws IOException {
        var sources = new ArrayList<JsonNode>();
        var entries = new LinkedHashMap<String, Entry>();
        var elsewhere = new HashSet<String>();
        var folder = dossier.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Fault.InvalidInput(
                    "There is no directory " + folder + " to write the dossier into. Make it first.");
        }
        if (Files.exists(dossier)) {
            var read = read(dossier);
            read.path("sources").forEach(sources::add);
            of(read, list).forEach(node -> entries.put(node.path("code").asString(), entry(node)));
        }
        try (var files = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var other : files) {
                if (!Files.exists(dossier) || !Files.isSameFile(other, dossier)) {
                    of(read(other), list)
                            .forEach(node -> elsewhere.add(node.path("code").asString()));
                }
            }
        }
        entries.keySet().removeAll(elsewhere);
        requireNewer(entries, day);
        return new Earlier(sources, entries, elsewhere);
    }

    private static void requireNewer(Map<String, Entry> entries, PartialDate day) {
        entries.values().stream()
                .flatMap(entry -> entry.readOn().stream())
                .filter(read -> !PartialDate.of(read).last().isBefore(day.last()) && !read.equals(day.text()))
                .findFirst()
                .ifPresent(read -> {
                    throw new Fault.InvalidInput("The dossier has the edition of " + read + " already; that of "
                            + day.text() + " is not newer. Editions are read in the order of their days.");
                });
    }

    private static List<JsonNode> of(JsonNode dossier, ControlList list) {
        return dossier.path("controlEntries")
                .valueStream()
                .filter(entry -> entry.path("list").asString("").equals(list.name()))
                .toList();
    }

    private static Entry entry(JsonNode node) {
        return new Entry(
                new ListedCode(
                        node.path("code").asString(), node.path("title").asString(), texts(node.path("reasons"))),
                texts(node.path("readOn")),
                node.path("goneBy").asStringOpt().orElse(null),
                node.path("cites")
                        .valueStream()
                        .map(cite -> cite.path("source").asString())
                        .toList());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode read(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return JsonMapper.shared()
                    .valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(content));
        } catch (YamlEngineException mistake) {
            throw new Fault.InvalidInput(file.getFileName() + " is not YAML: " + mistake.getMessage());
        }
    }
}
