package org.endusegraph.paths;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.EntitySelector;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Selection;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Listing;
import org.endusegraph.model.Party;
import org.endusegraph.model.Source;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.model.SupplyPathConnection;
import org.endusegraph.model.Unknown;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers questions for supply paths, a page at a time, each page from one version of the graph. */
@Controller
class SupplyPathController {

    private static final int TRIES = 3;

    private final SupplyPaths supplyPaths;
    private final Selection selection;
    private final Nodes nodes;
    private final NodeType<Unknown> unknowns;
    private final Graph graph;

    SupplyPathController(
            SupplyPaths supplyPaths, Selection selection, Nodes nodes, NodeType<Unknown> unknowns, Graph graph) {
        this.supplyPaths = supplyPaths;
        this.selection = selection;
        this.nodes = nodes;
        this.unknowns = unknowns;
        this.graph = graph;
    }

    @QueryMapping
    SupplyPathConnection supplyPaths(
            @Argument EntitySelector from,
            @Argument EntitySelector to,
            @Argument @Nullable PathFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var which = filter == null ? PathFilter.DEFAULT : filter;
        var paging = Paging.of(reader, "supplyPaths", List.of(from, to, which), first, after);
        for (int tries = 1; ; tries++) {
            var version = graph.version();
            var answer = answer(reader, from, to, which, paging, version);
            if (tries == TRIES || version.equals(graph.version())) {
                return answer;
            }
        }
    }

    private SupplyPathConnection answer(
            Reader reader, EntitySelector from, EntitySelector to, PathFilter filter, Paging paging, String version) {
        var starts = selection.ids(reader, "from", from, filter.asOf());
        var ends = selection.ids(reader, "to", to, filter.asOf());
        var found = supplyPaths.find(reader, starts, ends, filter);
        var after = paging.after();
        var following = found.paths().stream()
                .filter(path -> after == null || PathKey.of(path).compareTo(PathKey.of(after)) > 0)
                .limit(paging.limit())
                .toList();
        var page = paging.page(
                supplyPaths.restingOnSources(reader, following, filter),
                path -> PathKey.of(path).texts());
        var about = unknowns(reader, starts, ends);
        return new SupplyPathConnection(
                page.edges(),
                page.pageInfo(),
                found.explored(),
                found.complete(),
                version,
                kind(found.paths(), about),
                about);
    }

    private List<Unknown> unknowns(Reader reader, List<String> from, List<String> to) {
        Map<String, Object> parameters = Map.of("from", from, "to", to);
        var ids = graph.read(reader, "unknowns-about-ends", parameters, row -> row.text("id"));
        return List.copyOf(nodes.byId(reader, unknowns, ids).values());
    }

    private static Answer kind(List<SupplyPath> paths, List<Unknown> unknowns) {
        if (!paths.isEmpty()) {
            return Answer.FOUND;
        }
        if (unknowns.isEmpty()) {
            return Answer.NONE_ON_RECORD;
        }
        return unknowns.stream().anyMatch(unknown -> unknown.answer() == Answer.UNKNOWN)
                ? Answer.UNKNOWN
                : Answer.WITHHELD;
    }

    @SchemaMapping
    CompletableFuture<List<Source>> sources(SupplyPath path, DataLoader<String, Source> sources) {
        return sources.loadMany(path.sourceIds());
    }

    @SchemaMapping
    CompletableFuture<List<Listing>> listings(SupplyPath path, DataLoader<String, List<Listing>> listingsOf) {
        var parties = path.entities().stream()
                .filter(Party.class::isInstance)
                .map(party -> party.id())
                .toList();
        return listingsOf
                .loadMany(parties)
                .thenApply(listings ->
                        listings.stream().flatMap(Collection::stream).toList());
    }
}
