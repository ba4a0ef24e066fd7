package org.endusegraph.datasets.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.catalogue.Scripts;
import org.endusegraph.datasets.statement.Labels;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** What is written in one transaction: parts of one or several graphs. */
final class Batch {

    private final List<Map<String, Object>> entityParts = new ArrayList<>();
    private final List<Map<String, Object>> linkParts = new ArrayList<>();
    private final List<Map<String, Object>> products = new ArrayList<>();
    private final List<Map<String, Object>> statements = new ArrayList<>();
    private final List<Map<String, Object>> references = new ArrayList<>();
    private List<Map<String, @Nullable Object>> entities = new ArrayList<>();
    private List<Map<String, @Nullable Object>> links = new ArrayList<>();
    private int size;

    /** Begins with the statements of another graph; the ones before it are written with them. */
    void part(Recipe recipe) {
        var ids = new Ids(recipe.prefix());
        entities = new ArrayList<>();
        links = new ArrayList<>();
        entityParts.add(Map.of("dataset", recipe.prefix(), "source", ids.source(), "entities", entities));
        linkParts.add(
                Map.of("dataset", recipe.prefix(), "source", ids.source(), "observer", ids.observer(), "links", links));
    }

    /** How many statements it holds. */
    int size() {
        return size;
    }

    void entity(GeneratedEntity entity) {
        var row = new HashMap<String, @Nullable Object>();
        boolean product = entity.kind() == EntityKind.PRODUCT;
        row.put("id", entity.id());
        row.put("labels", product ? List.of("Product") : List.of("Party", Labels.of(entity.kind())));
        row.put("kind", entity.kind().name());
        row.put("name", entity.name());
        row.put("sortName", Scripts.folded(entity.name()));
        row.put("script", Scripts.of(entity.name()));
        row.put("latin", Scripts.latin(entity.name()));
        row.put("country", entity.country());
        row.put("function", entity.function() == null ? null : entity.function().name());
        row.put("identifiers", product ? null : List.of());
        row.put("audience", entity.audience());
        entities.add(row);
        size++;
    }

    void link(GeneratedLink link) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", link.id());
        row.put("kind", link.kind().name());
        row.put("from", link.fromId());
        row.put("to", link.toId());
        row.put("validFrom", link.validFrom());
        row.put("validTo", link.validTo());
        if (link.share() != null) {
            row.put("shareMin", link.share().min());
            row.put("shareMax", link.share().max());
        }
        row.put("audience", link.audience());
        row.put("claims", link.claims().stream().map(claim -> row(link, claim)).toList());
        links.add(row);
        int index = 2;
        for (var product : link.productIds()) {
            products.add(Map.of("link", link.id(), "product", product, "index", index++));
        }
        size += 1 + link.claims().size();
    }

    private static Map<String, @Nullable Object> row(GeneratedLink link, GeneratedClaim claim) {
        var row = new HashMap<String, @Nullable Object>();
        var claimant = link.claimantOf(claim);
        row.put("id", claim.id());
        row.put("stance", claim.stance().name());
        row.put("basis", claim.basis().name());
        row.put("publishedOn", claim.publishedOn());
        row.put("withdrawnOn", claim.withdrawnOn());
        row.put("by", claimant == null ? null : claimant.equals(link.fromId()) ? "FROM" : "TO");
        row.put("audience", claim.audience());
        return row;
    }

    /** A statement of any other kind, in the form of {@code import-write-statements}. */
    void statement(Map<String, Object> statement) {
        statements.add(statement);
        size++;
    }

    /** A reference from such a statement, in the form of {@code import-write-references}. */
    void reference(Map<String, Object> reference) {
        references.add(reference);
    }

    /** Writes it all: first what the others refer to. */
    void write(Graph.Writer writer) {
        writer.run("import-write-statements", Map.of("statements", statements));
        writer.run("generate-write-entities", Map.of("parts", entityParts));
        writer.run("import-write-references", Map.of("references", references));
        writer.run("generate-write-links", Map.of("parts", linkParts));
        writer.run("generate-write-products", Map.of("references", products));
    }
}
