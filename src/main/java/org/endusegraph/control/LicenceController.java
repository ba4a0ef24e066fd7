package org.endusegraph.control;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Claim;
import org.endusegraph.model.ControlStatus;
import org.endusegraph.model.LicenceAssessment;
import org.endusegraph.model.LicenceAssessment.ReviewTest;
import org.endusegraph.model.LicenceAssessment.RuleAssessment;
import org.endusegraph.model.Listing;
import org.endusegraph.model.Norm;
import org.endusegraph.model.Party;
import org.endusegraph.model.PartyList;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the rules on export licences say of a transaction. */
@Controller
class LicenceController {

    private final Items items;
    private final Nodes nodes;
    private final Graph graph;
    private final Relation<Listing> listingsOf;
    private final NodeType<PartyList> lists;

    LicenceController(Items items, Nodes nodes, Graph graph, Relation<Listing> listingsOf, NodeType<PartyList> lists) {
        this.items = items;
        this.nodes = nodes;
        this.graph = graph;
        this.listingsOf = listingsOf;
        this.lists = lists;
    }

    @QueryMapping
    LicenceAssessment licenceAssessment(@Argument Transaction transaction, @ContextValue Reader reader) {
        return Assessing.of(onRecord(transaction, reader));
    }

    private TransactionOnRecord onRecord(Transaction transaction, Reader reader) {
        var item = items.item(reader, transaction.product(), transaction.capability(), transaction.form(), null);
        var ids = new LinkedHashSet<>(transaction.recipients());
        Stream.ofNullable(transaction.exporter()).forEach(ids::add);
        nodes.require(reader, "transaction", "Party", ids);
        var parties = parties(reader, List.copyOf(ids));
        var listings = nodes.related(reader, listingsOf, transaction.recipients()).values().stream()
                .flatMap(List::stream)
                .filter(listing -> listing.holds(transaction.date(), null))
                .toList();
        return new TransactionOnRecord(
                transaction,
                item,
                parties,
                makers(reader, item.productId()),
                listings,
                nodes.byId(
                        reader,
                        lists,
                        listings.stream().map(Listing::listId).distinct().toList()));
    }

    private Map<String, Party> parties(Reader reader, List<String> ids) {
        var parties = new HashMap<String, Party>();
        nodes.entities(reader, ids).forEach((id, entity) -> {
            if (entity instanceof Party party) {
                parties.put(id, party);
            }
        });
        return parties;
    }

    private List<Party> makers(Reader reader, @Nullable String product) {
        if (product == null) {
            return List.of();
        }
        var ids = graph.read(reader, "suppliers-of-product", Map.of("product", product), row -> row.text("id"));
        return List.copyOf(parties(reader, ids).values());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Norm> norm(RuleAssessment rule, DataLoader<String, Norm> norms) {
        return rule.normId() == null ? null : norms.load(rule.normId());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(ReviewTest test, DataLoader<String, Claim> claims) {
        return claims.loadMany(test.claimIds())
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }

    @SchemaMapping
    String disclaimer(LicenceAssessment assessment) {
        return ControlStatus.DISCLAIMER;
    }
}
