package org.endusegraph.risk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Parameters;
import org.endusegraph.model.Claim;
import org.endusegraph.model.Connection;
import org.endusegraph.model.DiscriminationRisk;
import org.endusegraph.model.EndUse;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Exposure;
import org.endusegraph.model.Fault;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.Listing;
import org.endusegraph.model.Norm;
import org.endusegraph.model.Party;
import org.endusegraph.model.PopulationGroup;
import org.endusegraph.model.Product;
import org.endusegraph.model.RiskDesignation;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.paging.Paging;
import org.endusegraph.paths.PathFilter;
import org.endusegraph.paths.SupplyPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Findings of discrimination risk, norms, and high-risk designations. */
@Controller
class RiskController {

    private static final int HOPS = 4;
    private static final int MOST_PATHS = 10;

    private final DiscriminationRisks risks;
    private final SupplyPaths paths;
    private final Nodes nodes;
    private final NodeType<Norm> norms;

    RiskController(DiscriminationRisks risks, SupplyPaths paths, Nodes nodes, NodeType<Norm> norms) {
        this.risks = risks;
        this.paths = paths;
        this.nodes = nodes;
        this.norms = norms;
    }

    @QueryMapping
    Connection<DiscriminationRisk> discriminationRisks(
            @Argument @Nullable DiscriminationRiskFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var which = filter == null ? DiscriminationRiskFilter.ALL : filter;
        nodes.require(reader, "filter.products", "Product", which.products());
        nodes.require(reader, "filter.endUsers", "Party", which.endUsers());
        nodes.require(reader, "filter.suppliers", "Party", which.suppliers());
        nodes.require(reader, "filter.groups", "PopulationGroup", which.groups());
        var paging = Paging.of(reader, "discriminationRisks", List.of(which), first, after);
        var supplied = which.suppliers() == null ? null : risks.productsOf(reader, which.suppliers());
        var following = risks.all(reader, which.knownAt()).stream()
                .filter(which::matches)
                .filter(risk ->
                        supplied == null || supplied.contains(risk.product().id()))
                .filter(risk -> isAfter(risk, paging))
                .limit(paging.limit())
                .toList();
        return paging.page(following, risk -> List.of("" + risk.likelihood().ordinal(), risk.id()));
    }

    @BatchMapping(typeName = "SupplyPath", field = "discriminationRisks")
    List<List<DiscriminationRisk>> onPaths(List<SupplyPath> paths, @ContextValue Reader reader) {
        var known = new HashMap<@Nullable LocalDate, List<DiscriminationRisk>>();
        return paths.stream()
                .map(path -> onPath(path, known.computeIfAbsent(path.knownAt(), knownAt -> risks.all(reader, knownAt))))
                .toList();
    }

    private static List<DiscriminationRisk> onPath(SupplyPath path, List<DiscriminationRisk> all) {
        var passed = path.entities().stream().map(Entity::id).collect(Collectors.toSet());
        var carried = path.hops().stream()
                .flatMap(hop -> hop.products().stream())
                .map(Product::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(risk -> passed.contains(risk.product().id())
                        || carried.contains(risk.product().id()))
                .filter(risk -> risk.endUser() == null
                        || path.entities().getLast() instanceof Product
                        || passed.contains(risk.endUser().id()))
                .toList();
    }

    private static boolean isAfter(DiscriminationRisk risk, Paging paging) {
        if (paging.after() == null) {
            return true;
        }
        int compared = Integer.compare(risk.likelihood().ordinal(), paging.number(0));
        return compared > 0 || (compared == 0 && risk.id().compareTo(paging.text(1)) > 0);
    }

    @SchemaMapping
    List<SupplyPath> supplyPaths(DiscriminationRisk risk, @Argument int first, @ContextValue Reader reader) {
        if (first < 1 || first > MOST_PATHS) {
            throw new Fault.InvalidInput("'first' is " + first + "; ask for 1 to " + MOST_PATHS + ".");
        }
        var endUser = risk.endUser();
        var end = endUser == null ? risk.product().id() : endUser.id();
        var starts = risks.suppliers(reader, risk.product().id()).stream()
                .filter(id -> !id.equals(end))
                .toList();
        return starts.isEmpty()
                ? List.of()
                : paths.find(reader, starts, List.of(end), PathFilter.of(HOPS, risk.knownAt()), first)
                        .paths();
    }

    @QueryMapping
    List<Norm> norms(@Argument @Nullable String state, @ContextValue Reader reader) {
        return nodes.list(reader, "norm-ids", Parameters.of("state", state), norms);
    }

    @SchemaMapping
    CompletableFuture<@Nullable LinkStatus> status(
            EndUse use, @Argument @Nullable LocalDate knownAt, DataLoader<String, List<Claim>> claimsAbout) {
        return claimsAbout.load(use.id()).thenApply(claims -> LinkStatus.of(claims, knownAt));
    }

    @SchemaMapping(typeName = "Party")
    CompletableFuture<List<RiskDesignation>> riskDesignations(
            Party party, DataLoader<String, List<RiskDesignation>> riskDesignationsOf) {
        return riskDesignationsOf.load(party.id());
    }

    @SchemaMapping(typeName = "Exposure", field = "riskDesignations")
    CompletableFuture<List<RiskDesignation>> riskDesignationsOfEndUser(
            Exposure exposure, DataLoader<String, List<RiskDesignation>> riskDesignationsOf) {
        return riskDesignationsOf.load(exposure.endUser().id());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> restsOnClaims(RiskDesignation designation, DataLoader<String, Claim> claims) {
        return claims.loadMany(designation.restsOnClaimIds());
    }

    @SchemaMapping
    CompletableFuture<List<PopulationGroup>> groups(
            RiskDesignation designation, DataLoader<String, PopulationGroup> populationGroups) {
        return populationGroups.loadMany(designation.groupIds());
    }

    @SchemaMapping
    CompletableFuture<List<Listing>> restsOnListings(
            RiskDesignation designation, DataLoader<String, Listing> listings) {
        return listings.loadMany(designation.restsOnListingIds());
    }
}
