package org.endusegraph.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Capability;
import org.endusegraph.model.Fault;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.LicenceDecision;
import org.endusegraph.model.Refusal;
import org.endusegraph.model.RefusedElsewhere;
import org.endusegraph.paths.Affiliations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Licences that were refused or revoked for essentially the same item and the same end user. */
@Component
class Refusals {

    private static final int MOST = 500;

    private final Graph graph;
    private final Nodes nodes;
    private final Items items;
    private final Affiliations affiliations;
    private final NodeType<LicenceDecision> decisions;
    private final NodeType<Capability> capabilities;

    Refusals(
            Graph graph,
            Nodes nodes,
            Items items,
            Affiliations affiliations,
            NodeType<LicenceDecision> decisions,
            NodeType<Capability> capabilities) {
        this.graph = graph;
        this.nodes = nodes;
        this.items = items;
        this.affiliations = affiliations;
        this.decisions = decisions;
        this.capabilities = capabilities;
    }

    private record Candidate(Row row, SameItem.Found same) {

        String endUser() {
            return row.text("endUser");
        }
    }

    /**
     * What is on record for an item and an end user that are there.
     *
     * @param item with what was known of it by {@code knownAt}
     */
    RefusedElsewhere find(Reader reader, Item item, String endUser, LocalDate day, @Nullable LocalDate knownAt) {
        var asked = new SameItem(item.productId(), item.capabilitiesOn(day), item.form());
        var candidates = candidates(reader, asked, day, knownAt);
        var others = candidates.stream()
                .map(Candidate::endUser)
                .filter(other -> !other.equals(endUser))
                .collect(Collectors.toSet());
        var partOf = affiliations.of(reader, endUser, others, new Clocks(day, knownAt));
        var matching = candidates.stream()
                .filter(one -> one.endUser().equals(endUser) || partOf.containsKey(one.endUser()))
                .toList();
        var refusals = new ArrayList<Refusal>();
        var found = nodes.byId(
                reader,
                decisions,
                matching.stream()
                        .filter(one -> !one.row.isNull("id"))
                        .map(one -> one.row.text("id"))
                        .toList());
        var names = names(reader, matching);
        for (var one : matching) {
            var decision = one.row.isNull("id") ? null : found.get(one.row.text("id"));
            if (decision != null) {
                refusals.add(new Refusal(
                        decision,
                        one.same.reason(),
                        explanation(one.same, names),
                        one.same.capabilities(),
                        partOf.get(one.endUser()),
                        knownAt));
            }
        }
        boolean withheld = matching.stream().anyMatch(one -> one.row.isNull("id"));
        return new RefusedElsewhere(
                day,
                !refusals.isEmpty() ? Answer.FOUND : withheld ? Answer.WITHHELD : Answer.NONE_ON_RECORD,
                refusals,
                withheld,
                matching.stream().anyMatch(one -> one.row.flag("synthetic")));
    }

    private List<Candidate> candidates(Reader reader, SameItem item, LocalDate day, @Nullable LocalDate knownAt) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("product", item.product());
        parameters.put("capabilities", List.copyOf(item.capabilities()));
        parameters.put("asOf", day);
        parameters.put("knownAt", knownAt);
        var rows = graph.read(reader, "licence-refusals", parameters, row -> row);
        if (rows.size() > MOST) {
            throw new Fault.LimitExceeded("More than " + MOST
                    + " decisions are on record for such items. Ask about a 'product', or an earlier 'asOf'.");
        }
        var products = new HashSet<String>();
        rows.stream()
                .filter(row -> !row.isNull("product"))
                .map(row -> row.text("product"))
                .forEach(products::add);
        var known = items.products(reader, products, knownAt);
        var candidates = new ArrayList<Candidate>();
        for (var row : rows) {
            var decidedOn = row.dayOrNull("date");
            var same = row.isNull("product")
                    ? item.with(row.text("capability"), row.constantOrNull("form", ItemForm.class))
                    : item.with(
                            row.text("product"), known.get(row.text("product")), decidedOn == null ? day : decidedOn);
            if (same != null) {
                candidates.add(new Candidate(row, same));
            }
        }
        return candidates;
    }

    private Map<String, String> names(Reader reader, List<Candidate> candidates) {
        var ids = candidates.stream()
                .flatMap(one -> one.same.capabilities().stream())
                .collect(Collectors.toSet());
        var names = new HashMap<String, String>();
        nodes.byId(reader, capabilities, ids).forEach((id, capability) -> names.put(id, capability.name()));
        return names;
    }

    private static String explanation(SameItem.Found same, Map<String, String> names) {
        var can = same.capabilities().stream()
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining(", "));
        return switch (same.reason()) {
            case SAME_PRODUCT -> "It is the same product.";
            case SAME_CAPABILITY -> "The decision names the capability asked about: " + can + ".";
            case NAMED_CAPABILITY ->
                "One names a capability that the product of the other is recorded to have: " + can + ".";
            case SHARED_CAPABILITY ->
                "Both products are recorded to have a capability: " + can
                        + ". Whether they are alike in all that matters is for the authorities to say.";
        };
    }
}
