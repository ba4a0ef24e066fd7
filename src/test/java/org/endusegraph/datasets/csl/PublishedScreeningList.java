package org.endusegraph.datasets.csl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endusegraph.datasets.publication.Collected;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole Consolidated Screening List, which is at hand in a compact form only, written as its publisher does. */
public final class PublishedScreeningList {

    private static final JsonMapper JSON = new JsonMapper();

    private PublishedScreeningList() {}

    /** Writes {@code consolidated.json} into a folder. */
    public static Path written(Path compact, Path folder) throws IOException {
        var read = JSON.readTree(Files.readString(compact));
        return Collected.file(folder, "consolidated.json", JSON.writeValueAsString(published(read)));
    }

    private static Map<String, Object> published(JsonNode compact) {
        var results = compact.path("entries")
                .valueStream()
                .map(entry -> result(entry, compact.path("tables")))
                .toList();
        return Map.of(
                "results", results,
                "search_performed_at", compact.path("sourceGeneratedAt").asString(),
                "total", compact.path("entryCount").asInt());
    }

    private static Map<String, Object> result(JsonNode entry, JsonNode tables) {
        var result = new TreeMap<String, Object>();
        result.put("name", entry.path("n").asString());
        result.put("source", word(tables, "sources", entry.path("s")));
        result.put("type", entry.path("t").asString(""));
        result.put("entity_number", entry.path("e").asString(""));
        result.put("federal_register_notice", entry.path("fr").asString(""));
        result.put(
                "programs", List.of(word(tables, "programmes", entry.path("pg")).split("; ")));
        result.put("license_requirement", word(tables, "licenceRequirements", entry.path("lr")));
        result.put("license_policy", word(tables, "licencePolicies", entry.path("lp")));
        result.put(
                "alt_names",
                entry.path("a").valueStream().map(JsonNode::asString).toList());
        result.put(
                "addresses",
                entry.path("c")
                        .valueStream()
                        .map(country -> Map.of("country", country.asString()))
                        .toList());
        return result;
    }

    private static String word(JsonNode tables, String table, JsonNode index) {
        return index.isMissingNode()
                ? ""
                : tables.path(table).path(index.asInt()).asString("");
    }
}
