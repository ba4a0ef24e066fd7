package org.endusegraph.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Engagement;
import org.endusegraph.model.EngagementKind;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Listing;
import org.endusegraph.model.Node;
import org.endusegraph.model.ParliamentaryAct;
import org.endusegraph.model.ParliamentaryActKind;
import org.endusegraph.model.PartyList;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What authorities did: lists of parties and who is on them, parliamentary acts, engagements. */
@Controller
class RecordController {

    private final Nodes nodes;
    private final NodeType<PartyList> lists;
    private final NodeType<ParliamentaryAct> acts;
    private final NodeType<Engagement> engagements;

    RecordController(
            Nodes nodes, NodeType<PartyList> lists, NodeType<ParliamentaryAct> acts, NodeType<Engagement> engagements) {
        this.nodes = nodes;
        this.lists = lists;
        this.acts = acts;
        this.engagements = engagements;
    }

    @QueryMapping
    List<PartyList> partyLists(@ContextValue Reader reader) {
        return nodes.list(reader, "party-list-ids", Map.of(), lists);
    }

    @QueryMapping
    List<ParliamentaryAct> parliamentaryActs(
            @Argument @Nullable List<ParliamentaryActKind> kinds,
            @Argument @Nullable List<String> about,
            @ContextValue Reader reader) {
        nodes.require(reader, "about", List.of("Entity", "Capability", "ControlEntry", "Norm"), about);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("kinds", Parameters.names(kinds));
        parameters.put("about", about);
        return WholeList.of(
                nodes.list(reader, "parliamentary-act-ids", parameters, acts),
                "Ask for fewer 'kinds', or 'about' something.");
    }

    @QueryMapping
    List<Engagement> engagements(
            @Argument @Nullable String party,
            @Argument @Nullable List<EngagementKind> kinds,
            @Argument @Nullable List<String> regions,
            @ContextValue Reader reader) {
        if (party != null) {
            nodes.require(reader, "party", "Party", List.of(party));
        }
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("party", party);
        parameters.put("kinds", Parameters.names(kinds));
        parameters.put("regions", regions);
        return WholeList.of(
                nodes.list(reader, "engagement-ids", parameters, engagements),
                "Ask for those of one 'party' at a time.");
    }

    @SchemaMapping
    CompletableFuture<Entity> authority(PartyList list, DataLoader<String, Entity> entities) {
        return entities.load(list.authorityId());
    }

    @SchemaMapping
    CompletableFuture<Entity> party(Listing listing, DataLoader<String, Entity> entities) {
        return entities.load(listing.partyId());
    }

    @SchemaMapping
    CompletableFuture<PartyList> list(Listing listing, DataLoader<String, PartyList> loader) {
        return loader.load(listing.listId());
    }

    @SchemaMapping
    CompletableFuture<Entity> authority(Engagement engagement, DataLoader<String, Entity> entities) {
        return entities.load(engagement.authorityId());
    }

    @SchemaMapping
    CompletableFuture<List<Entity>> counterparts(Engagement engagement, DataLoader<String, Entity> entities) {
        return entities.loadMany(engagement.counterpartIds());
    }

    @SchemaMapping
    CompletableFuture<Entity> chamber(ParliamentaryAct act, DataLoader<String, Entity> entities) {
        return load(entities, act.chamberId());
    }

    @SchemaMapping
    CompletableFuture<Entity> verdictBy(ParliamentaryAct act, DataLoader<String, Entity> entities) {
        return load(entities, act.verdictById());
    }

    @SchemaMapping
    CompletableFuture<ParliamentaryAct> versionOf(ParliamentaryAct act, DataLoader<String, ParliamentaryAct> loader) {
        return load(loader, act.versionOfId());
    }

    @SchemaMapping
    CompletableFuture<ParliamentaryAct> answers(ParliamentaryAct act, DataLoader<String, ParliamentaryAct> loader) {
        return load(loader, act.answersId());
    }

    @SchemaMapping
    CompletableFuture<List<Entity>> by(ParliamentaryAct act, DataLoader<String, Entity> entities) {
        return entities.loadMany(act.byIds());
    }

    @BatchMapping
    Map<ParliamentaryAct, List<Node>> about(List<ParliamentaryAct> acts, @ContextValue Reader reader) {
        return named(acts, ParliamentaryAct::aboutIds, reader);
    }

    @BatchMapping
    Map<ParliamentaryAct, List<Node>> ledTo(List<ParliamentaryAct> acts, @ContextValue Reader reader) {
        return named(acts, ParliamentaryAct::ledToIds, reader);
    }

    private Map<ParliamentaryAct, List<Node>> named(
            List<ParliamentaryAct> acts, Function<ParliamentaryAct, List<String>> ids, Reader reader) {
        var found = nodes.byId(
                reader,
                acts.stream().flatMap(act -> ids.apply(act).stream()).distinct().toList());
        var named = new HashMap<ParliamentaryAct, List<Node>>();
        acts.forEach(act -> named.put(
                act,
                ids.apply(act).stream()
                        .map(found::get)
                        .filter(node -> node != null)
                        .toList()));
        return named;
    }

    private static <T> CompletableFuture<T> load(DataLoader<String, T> loader, @Nullable String id) {
        return id == null ? CompletableFuture.completedFuture(null) : loader.load(id);
    }
}
