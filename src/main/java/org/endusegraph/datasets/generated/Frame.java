package org.endusegraph.datasets.generated;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.catalogue.Scripts;
import org.jspecify.annotations.Nullable;

/** What a generated graph has around its entities and links: a dataset, one source that all cites, one observer who claims. */
record Frame(Recipe recipe, Ids ids) {

    /** Start of the digests of generated datasets; those of dossiers start with a number. */
    private static final String GENERATED = "generated:";

    static Frame of(Recipe recipe) {
        return new Frame(recipe, new Ids(recipe.prefix()));
    }

    /** The dataset while it is being written; what is left of a generation that was interrupted. */
    Map<String, Object> unfinished() {
        return dataset(GENERATED + "unfinished", 0);
    }

    /** The dataset when all is written. */
    Map<String, Object> finished(GenerationReport report) {
        long statements = 2 + report.entities() + report.links() + report.claims() + report.designations();
        return dataset(GENERATED + Integer.toHexString(recipe.toString().hashCode()), statements);
    }

    private Map<String, Object> dataset(String digest, long statements) {
        var properties = Map.<String, Object>of(
                "id",
                recipe.prefix(),
                "title",
                "Generated graph " + recipe.prefix(),
                "publisher",
                "EndUse Graph",
                "edition",
                Dates.TODAY.toString(),
                "description",
                "Invented from beginning to end: " + recipe.parties() + " parties and " + recipe.links()
                        + " links, from the seed " + recipe.seed() + ".",
                "synthetic",
                true,
                "digest",
                digest,
                "statements",
                statements,
                "loadedAt",
                OffsetDateTime.now(ZoneOffset.UTC),
                "shipped",
                false);
        return Map.of("id", recipe.prefix(), "properties", properties);
    }

    /** Puts the source and the observer into a batch. The source has no date, so that undated claims stay undated. */
    void open(Batch batch) {
        batch.statement(statement(
                ids.source(),
                List.of("Node", "Source"),
                Map.of(
                        "title", "Invented source of " + recipe.prefix(),
                        "publisher", "EndUse Graph",
                        "kind", "OTHER",
                        "reading", "IN_FULL"),
                List.of(),
                null));
        var name = "Invented observer of " + recipe.prefix();
        var latin = Scripts.latin(name);
        batch.statement(statement(
                ids.observer(),
                List.of("Node", "Entity", "Party", "Organisation"),
                Map.of(
                        "kind",
                        "ORGANISATION",
                        "name",
                        name,
                        "sortName",
                        Scripts.folded(name),
                        "identifiers",
                        List.of()),
                List.of(Map.of("text", name, "script", Scripts.of(name), "latin", latin, "kind", "PRIMARY")),
                null));
        batch.reference(citation(ids.observer()));
    }

    /** Puts a designation into a batch. */
    void designation(GeneratedDesignation designation, Batch batch) {
        batch.statement(statement(
                designation.id(),
                List.of("Node", "RiskDesignation"),
                Map.of("reason", "Invented."),
                List.of(),
                designation.audience()));
        batch.reference(citation(designation.id()));
        batch.reference(reference(designation.id(), designation.partyId(), "DESIGNATES", Map.of("index", 1)));
    }

    private Map<String, Object> statement(
            String id,
            List<String> labels,
            Map<String, Object> own,
            List<Map<String, Object>> names,
            @Nullable List<String> audience) {
        var properties = new HashMap<>(own);
        properties.put("id", id);
        properties.put("dataset", recipe.prefix());
        properties.put("digest", "generated");
        properties.put("synthetic", true);
        if (audience != null) {
            properties.put("audience", audience);
        }
        return Map.of("id", id, "labels", labels, "properties", properties, "names", names);
    }

    private Map<String, Object> citation(String id) {
        return reference(id, ids.source(), "CITES", Map.of("index", 0, "locator", "invented"));
    }

    private static Map<String, Object> reference(String from, String to, String type, Map<String, Object> properties) {
        return Map.of("from", from, "to", to, "type", type, "properties", properties);
    }
}
