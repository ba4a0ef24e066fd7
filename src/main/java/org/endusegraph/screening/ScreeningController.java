package org.endusegraph.screening;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Connection;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Link;
import org.endusegraph.model.Listing;
import org.endusegraph.model.OwnershipFinding;
import org.endusegraph.model.OwnershipRule;
import org.endusegraph.paging.Paging;
import org.endusegraph.screening.ownership.OwnershipRules;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Screening, receipts, decisions. */
@Controller
class ScreeningController {

    private final Screenings screenings;
    private final Receipts receipts;
    private final SameAsPairs pairs;
    private final Decisions decisions;

    ScreeningController(Screenings screenings, Receipts receipts, SameAsPairs pairs, Decisions decisions) {
        this.screenings = screenings;
        this.receipts = receipts;
        this.pairs = pairs;
        this.decisions = decisions;
    }

    @QueryMapping
    Screening screen(
            @Argument List<CounterpartyInput> counterparties,
            @Argument @Nullable ScreeningOptions options,
            @ContextValue Reader reader) {
        return screenings.screen(reader, counterparties, options == null ? ScreeningOptions.DEFAULT : options);
    }

    @QueryMapping
    @Nullable
    ScreeningReceipt screeningReceipt(@Argument String id, @ContextValue Reader reader) {
        return receipts.find(reader, id);
    }

    @QueryMapping
    Connection<SameAs> sameAsCandidates(
            @Argument @Nullable List<String> of,
            @Argument boolean undecidedOnly,
            @Argument double minScore,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var paging = Paging.of(reader, "sameAsCandidates", Arrays.asList(of, undecidedOnly, minScore), first, after);
        return pairs.find(reader, of, undecidedOnly, minScore, paging);
    }

    @QueryMapping
    List<OwnershipRule> ownershipRules() {
        return OwnershipRules.ALL;
    }

    @MutationMapping
    ScreeningReceipt recordScreening(
            @Argument List<CounterpartyInput> counterparties,
            @Argument @Nullable ScreeningOptions options,
            @ContextValue Reader reader) {
        return receipts.record(reader, counterparties, options == null ? ScreeningOptions.DEFAULT : options);
    }

    @MutationMapping
    MatchDecision decideMatch(@Argument MatchDecisionInput decision, @ContextValue Reader reader) {
        return decisions.decide(reader, decision);
    }

    @SchemaMapping(typeName = "ScreeningMatch")
    CompletableFuture<Entity> party(Screening.Match match, DataLoader<String, Entity> entities) {
        return entities.load(match.partyId());
    }

    @SchemaMapping(typeName = "ScreeningMatch")
    CompletableFuture<List<Entity>> sameAs(Screening.Match match, DataLoader<String, Entity> entities) {
        return entities.loadMany(match.sameAsIds());
    }

    @SchemaMapping(typeName = "ScreeningReceipt")
    ScreeningRerun rerun(ScreeningReceipt receipt, @ContextValue Reader reader) {
        return receipts.rerun(reader, receipt);
    }

    @SchemaMapping(typeName = "SameAs")
    CompletableFuture<Entity> first(SameAs pair, DataLoader<String, Entity> entities) {
        return entities.load(pair.firstId());
    }

    @SchemaMapping(typeName = "SameAs")
    CompletableFuture<Entity> second(SameAs pair, DataLoader<String, Entity> entities) {
        return entities.load(pair.secondId());
    }

    @SchemaMapping(typeName = "OwnershipFinding")
    CompletableFuture<Entity> party(OwnershipFinding finding, DataLoader<String, Entity> entities) {
        return entities.load(finding.partyId());
    }

    @SchemaMapping(typeName = "OwnershipStep")
    CompletableFuture<Entity> owned(OwnershipFinding.Step step, DataLoader<String, Entity> entities) {
        return entities.load(step.ownedId());
    }

    @SchemaMapping(typeName = "OwnershipTerm")
    CompletableFuture<Entity> owner(OwnershipFinding.Term term, DataLoader<String, Entity> entities) {
        return entities.load(term.ownerId());
    }

    @SchemaMapping(typeName = "OwnershipTerm")
    CompletableFuture<Link> link(OwnershipFinding.Term term, DataLoader<String, Link> links) {
        return links.load(term.linkId());
    }

    @SchemaMapping(typeName = "OwnershipTerm")
    CompletableFuture<@Nullable Link> linkOfMost(OwnershipFinding.Term term, DataLoader<String, Link> links) {
        if (term.mostLinkId() == null) {
            return CompletableFuture.completedFuture(null);
        }
        return links.load(term.mostLinkId()).thenApply(link -> link);
    }

    @SchemaMapping(typeName = "OwnershipTerm")
    CompletableFuture<@Nullable Listing> listing(OwnershipFinding.Term term, DataLoader<String, Listing> listings) {
        if (term.listingId() == null) {
            return CompletableFuture.completedFuture(null);
        }
        return listings.load(term.listingId()).thenApply(listing -> listing);
    }
}
