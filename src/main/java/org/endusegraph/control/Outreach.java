package org.endusegraph.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.control.StatusOn.Destination;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Claim;
import org.endusegraph.model.ControlStatus;
import org.endusegraph.model.ControlStatusCode;
import org.endusegraph.model.Exposure;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Norm;
import org.endusegraph.model.OutreachCandidate;
import org.endusegraph.model.Party;
import org.endusegraph.paths.HighRiskPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Suppliers that no control list reaches, and that reach high-risk end users. */
@Component
class Outreach {

    private static final int MOST_SUPPLIERS = 1_000;
    private static final int HOPS = 4;

    private final Graph graph;
    private final Nodes nodes;
    private final Items items;
    private final HighRiskPaths paths;
    private final Standards standards;
    private final Relation<Claim> claimsBy;

    Outreach(
            Graph graph, Nodes nodes, Items items, HighRiskPaths paths, Standards standards, Relation<Claim> claimsBy) {
        this.graph = graph;
        this.nodes = nodes;
        this.items = items;
        this.paths = paths;
        this.standards = standards;
        this.claimsBy = claimsBy;
    }

    /**
     * Candidates in the order of their best paths.
     *
     * @param complete false if the search for paths was cut off
     */
    record Found(List<OutreachCandidate> candidates, boolean complete) {}

    /** All candidates from some countries (null: from all whose law is on record). */
    Found find(Reader reader, @Nullable List<String> countries, LocalDate day, @Nullable LocalDate knownAt) {
        var unlisted = unlisted(reader, suppliers(reader, countries), day, knownAt);
        if (unlisted.isEmpty()) {
            return new Found(List.of(), true);
        }
        var reached = paths.find(reader, unlisted.keySet(), HOPS, new Clocks(day, knownAt));
        var ids = reached.exposures().stream()
                .map(exposure -> exposure.supplier().id())
                .toList();
        var claims = nodes.related(reader, claimsBy, ids);
        var norms = standards.norms(reader);
        return new Found(
                reached.exposures().stream()
                        .map(exposure -> candidate(
                                exposure,
                                unlisted.getOrDefault(exposure.supplier().id(), List.of()),
                                norms,
                                claims.getOrDefault(exposure.supplier().id(), List.of()).stream()
                                        .filter(claim -> claim.isKnown(knownAt))
                                        .toList()))
                        .toList(),
                reached.complete());
    }

    private static OutreachCandidate candidate(
            Exposure exposure, List<ControlStatus> products, List<Norm> norms, List<Claim> claims) {
        var supplier = (Party) exposure.supplier();
        return new OutreachCandidate(supplier, products, exposure, Standards.of(supplier, norms), claims);
    }

    private Map<String, List<String>> suppliers(Reader reader, @Nullable List<String> countries) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("countries", countries);
        parameters.put("limit", MOST_SUPPLIERS + 1);
        var rows = graph.read(reader, "outreach-suppliers", parameters, row -> row);
        if (rows.size() > MOST_SUPPLIERS) {
            throw new Fault.LimitExceeded(
                    "More than " + MOST_SUPPLIERS + " parties supply something. Ask for fewer 'countries'.");
        }
        var suppliers = new LinkedHashMap<String, List<String>>();
        rows.forEach(row -> suppliers.put(row.text("id"), row.texts("products")));
        return suppliers;
    }

    /** Suppliers whose home law is on record and lists none of their products, with what each product was. */
    private Map<String, List<ControlStatus>> unlisted(
            Reader reader, Map<String, List<String>> suppliers, LocalDate day, @Nullable LocalDate knownAt) {
        var known = items.products(
                reader, suppliers.values().stream().flatMap(List::stream).collect(Collectors.toSet()), knownAt);
        var parties = nodes.entities(reader, suppliers.keySet());
        var unlisted = new LinkedHashMap<String, List<ControlStatus>>();
        suppliers.forEach((id, products) -> {
            var law = parties.get(id) instanceof Party party ? ControlRules.lawOf(party.country(), day) : null;
            if (law == null) {
                return;
            }
            var destination = new Destination(law, null);
            var statuses = products.stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(item -> ControlStatuses.on(item, destination, day, null))
                    .toList();
            if (!statuses.isEmpty()
                    && statuses.stream().noneMatch(status -> status.status() == ControlStatusCode.LISTED)) {
                unlisted.put(id, statuses);
            }
        });
        return unlisted;
    }
}
