package org.endusegraph.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Capability;
import org.endusegraph.model.Citation;
import org.endusegraph.model.Claim;
import org.endusegraph.model.Connection;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Node;
import org.endusegraph.model.Source;
import org.endusegraph.model.Unknown;
import org.endusegraph.model.UnknownReason;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Claims, sources, and what is not known. */
@Controller
class EvidenceController {

    private final Nodes nodes;
    private final NodeType<Source> sources;
    private final NodeType<Unknown> unknowns;

    EvidenceController(Nodes nodes, NodeType<Source> sources, NodeType<Unknown> unknowns) {
        this.nodes = nodes;
        this.sources = sources;
        this.unknowns = unknowns;
    }

    @QueryMapping
    Connection<Source> sources(
            @Argument @Nullable SourceFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var which = filter == null ? SourceFilter.ALL : filter;
        if (which.from() != null && which.to() != null && which.to().isBefore(which.from())) {
            throw new Fault.InvalidInput(
                    "'filter.to' (" + which.to() + ") lies before 'filter.from' (" + which.from() + "). Swap them.");
        }
        var paging = Paging.of(reader, "sources", List.of(which), first, after);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("kinds", Parameters.names(which.kinds()));
        parameters.put("languages", which.languages());
        parameters.put("from", which.from());
        parameters.put("to", which.to());
        parameters.put("text", which.text() == null ? null : which.text().toLowerCase(Locale.ROOT));
        parameters.put("originalsOnly", Boolean.TRUE.equals(which.originalsOnly()));
        parameters.put("afterTitle", paging.after(0));
        parameters.put("afterId", paging.after(1));
        parameters.put("limit", paging.limit());
        return paging.page(
                nodes.list(reader, "sources-page", parameters, sources),
                source -> List.of(source.title(), source.id()));
    }

    @QueryMapping
    List<Unknown> unknowns(
            @Argument @Nullable List<String> about,
            @Argument @Nullable List<UnknownReason> reasons,
            @ContextValue Reader reader) {
        nodes.require(reader, "about", List.of("Entity", "Capability"), about);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("about", about);
        parameters.put("reasons", Parameters.names(reasons));
        return WholeList.of(
                nodes.list(reader, "unknown-ids", parameters, unknowns),
                "Ask 'about' some of the parties, products or capabilities.");
    }

    @BatchMapping
    Map<Claim, Node> about(List<Claim> claims, @ContextValue Reader reader) {
        var found = nodes.byId(
                reader, claims.stream().map(Claim::aboutId).distinct().toList());
        var about = new HashMap<Claim, Node>();
        for (var claim : claims) {
            var node = found.get(claim.aboutId());
            if (node != null) {
                about.put(claim, node);
            }
        }
        return about;
    }

    @SchemaMapping
    CompletableFuture<Entity> claimant(Claim claim, DataLoader<String, Entity> entities) {
        return entities.load(claim.claimantId());
    }

    @SchemaMapping
    CompletableFuture<List<Source>> sources(Claim claim, DataLoader<String, Source> loader) {
        return loader.loadMany(claim.sourceIds());
    }

    @SchemaMapping
    CompletableFuture<Source> source(Citation citation, DataLoader<String, Source> loader) {
        return loader.load(citation.sourceId());
    }

    @SchemaMapping
    CompletableFuture<Source> copyOf(Source source, DataLoader<String, Source> loader) {
        return source.copyOfId() == null ? CompletableFuture.completedFuture(null) : loader.load(source.copyOfId());
    }

    @SchemaMapping
    CompletableFuture<List<Source>> copies(Source source, DataLoader<String, List<Source>> copiesOf) {
        return copiesOf.load(source.id());
    }

    @SchemaMapping
    CompletableFuture<List<Entity>> about(Unknown unknown, DataLoader<String, Entity> entities) {
        return entities.loadMany(unknown.aboutIds());
    }

    @SchemaMapping
    CompletableFuture<List<Capability>> capabilities(Unknown unknown, DataLoader<String, Capability> capabilities) {
        return capabilities.loadMany(unknown.capabilityIds());
    }
}
