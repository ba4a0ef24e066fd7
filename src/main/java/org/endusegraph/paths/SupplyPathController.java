package org.endusegraph.paths;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.EntitySelector;
import org.endusegraph.catalogue.Selection;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Listing;
import org.endusegraph.model.Party;
import org.endusegraph.model.Source;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.model.SupplyPathConnection;
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

    private final SupplyPaths supplyPaths;
    private final Selection selection;

    SupplyPathController(SupplyPaths supplyPaths, Selection selection) {
        this.supplyPaths = supplyPaths;
        this.selection = selection;
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
        var starts = selection.ids(reader, "from", from, which.clocks());
        var ends = selection.ids(reader, "to", to, which.clocks());
        var key = PathKey.of(paging);
        var found = supplyPaths.find(reader, starts, ends, which, paging.limit(), key);
        var page = paging.page(found.paths(), path -> PathKey.of(path).texts());
        var about = supplyPaths.unknowns(reader, starts, ends, which);
        return new SupplyPathConnection(
                page.edges(),
                page.pageInfo(),
                found.explored(),
                found.complete(),
                found.version(),
                Answer.of(key != null || !found.paths().isEmpty(), found.complete(), about),
                about);
    }

    @SchemaMapping(typeName = "Party", field = "supplyPaths")
    SupplyPathConnection supplyPathsFrom(
            Party party,
            @Argument EntitySelector to,
            @Argument @Nullable PathFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        return supplyPaths(EntitySelector.of(List.of(party.id())), to, filter, first, after, reader);
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
