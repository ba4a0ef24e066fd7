package org.endusegraph.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Capability;
import org.endusegraph.model.CapabilityScope;
import org.endusegraph.model.Claim;
import org.endusegraph.model.ControlEntry;
import org.endusegraph.model.Fault;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.Product;
import org.endusegraph.model.ProductCapability;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is known of items, as a reader may see it. */
@Component
class Items {

    private final Graph graph;
    private final Nodes nodes;
    private final NodeType<ControlEntry> entries;
    private final NodeType<Capability> capabilities;
    private final NodeType<ProductCapability> classifications;
    private final Relation<Claim> claimsAbout;

    Items(
            Graph graph,
            Nodes nodes,
            NodeType<ControlEntry> entries,
            NodeType<Capability> capabilities,
            NodeType<ProductCapability> classifications,
            Relation<Claim> claimsAbout) {
        this.graph = graph;
        this.nodes = nodes;
        this.entries = entries;
        this.capabilities = capabilities;
        this.classifications = classifications;
        this.claimsAbout = claimsAbout;
    }

    /**
     * A product, or whatever has a capability in a form.
     *
     * @param form null if it is not known which
     * @param knownAt day by which what it can do had been published; null for now
     * @throws Fault.InvalidInput if not just one of the two is named
     * @throws Fault.NotFound if it is not there
     */
    Item item(
            Reader reader,
            @Nullable String product,
            @Nullable String capability,
            @Nullable ItemForm form,
            @Nullable LocalDate knownAt) {
        if (product != null && capability == null && form == null) {
            nodes.require(reader, "product", "Product", List.of(product));
            return Objects.requireNonNull(
                    products(reader, List.of(product), knownAt).get(product));
        }
        if (product == null && capability != null) {
            nodes.require(reader, "capability", "Capability", List.of(capability));
            return having(reader, capability, form);
        }
        throw new Fault.InvalidInput(
                "Ask about a 'product', whose form is on record, or about a 'capability' in a 'form': name one of the two.");
    }

    private Item having(Reader reader, String capability, @Nullable ItemForm form) {
        var covering = nodes.list(reader, "control-entries-covering", Map.of("capability", capability), entries);
        var scope = Objects.requireNonNull(
                        nodes.byId(reader, capabilities, List.of(capability)).get(capability))
                .scope();
        boolean singlePurpose = scope == CapabilityScope.SINGLE_PURPOSE;
        return new Item(null, form, List.of(new Item.Classified(capability, singlePurpose, null, null, covering)));
    }

    /**
     * Products by id; those that are not there, or that the reader may not see, are missing.
     *
     * @param knownAt day by which what they can do had been published; null for now
     */
    Map<String, Item> products(Reader reader, Collection<String> ids, @Nullable LocalDate knownAt) {
        var products = nodes.entities(reader, ids);
        var rows = graph.read(reader, "control-classifications", Map.of("products", List.copyOf(ids)), row -> row);
        var has = nodes.byId(
                reader,
                classifications,
                rows.stream().map(row -> row.text("has")).toList());
        var covering = nodes.byId(
                reader,
                entries,
                rows.stream()
                        .flatMap(row -> row.texts("entries").stream())
                        .distinct()
                        .toList());
        var claims = nodes.related(reader, claimsAbout, has.keySet());
        var classified = new HashMap<String, List<Item.Classified>>();
        for (var row : rows) {
            classified
                    .computeIfAbsent(row.text("product"), product -> new ArrayList<>())
                    .add(classified(row, has, covering, claims, knownAt));
        }
        var items = new LinkedHashMap<String, Item>();
        products.forEach((id, entity) -> {
            if (entity instanceof Product product) {
                items.put(id, new Item(id, product.form(), classified.getOrDefault(id, List.of())));
            }
        });
        return items;
    }

    private static Item.Classified classified(
            Row row,
            Map<String, ProductCapability> has,
            Map<String, ControlEntry> covering,
            Map<String, List<Claim>> claims,
            @Nullable LocalDate knownAt) {
        var id = row.text("has");
        return new Item.Classified(
                row.text("capability"),
                row.flag("singlePurpose"),
                has.get(id),
                LinkStatus.of(claims.getOrDefault(id, List.of()), knownAt),
                row.texts("entries").stream()
                        .map(covering::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toList()));
    }
}
