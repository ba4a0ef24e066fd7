package org.endusegraph.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.model.Capability;
import org.endusegraph.model.Citation;
import org.endusegraph.model.Claim;
import org.endusegraph.model.ControlEntry;
import org.endusegraph.model.EndUse;
import org.endusegraph.model.Engagement;
import org.endusegraph.model.Entity;
import org.endusegraph.model.LicenceDecision;
import org.endusegraph.model.Link;
import org.endusegraph.model.Listing;
import org.endusegraph.model.Norm;
import org.endusegraph.model.ParliamentaryAct;
import org.endusegraph.model.PartyList;
import org.endusegraph.model.ProductCapability;
import org.endusegraph.model.RiskDesignation;
import org.endusegraph.model.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What statements of every type have: the sources that they cite, and the claims about them. */
@Controller
class StatementController {

    @SchemaMapping(typeName = "Entity")
    CompletableFuture<List<Citation>> citations(Entity entity, DataLoader<String, List<Citation>> citationsOf) {
        return citationsOf.load(entity.id());
    }

    @SchemaMapping
    CompletableFuture<List<Citation>> citations(Capability capability, DataLoader<String, List<Citation>> citationsOf) {
        return citationsOf.load(capability.id());
    }

    @SchemaMapping
    CompletableFuture<List<Citation>> citations(ControlEntry entry, DataLoader<String, List<Citation>> citationsOf) {
        return citationsOf.load(entry.id());
    }

    @SchemaMapping
    CompletableFuture<List<Citation>> citations(Listing listing, DataLoader<String, List<Citation>> citationsOf) {
        return citationsOf.load(listing.id());
    }

    @SchemaMapping
    CompletableFuture<List<Citation>> citations(PartyList list, DataLoader<String, List<Citation>> citationsOf) {
        return citationsOf.load(list.id());
    }

    @SchemaMapping
    CompletableFuture<List<Citation>> citations(Norm norm, DataLoader<String, List<Citation>> citationsOf) {
        return citationsOf.load(norm.id());
    }

    @SchemaMapping
    CompletableFuture<List<Citation>> citations(
            RiskDesignation designation, DataLoader<String, List<Citation>> citationsOf) {
        return citationsOf.load(designation.id());
    }

    @SchemaMapping
    CompletableFuture<List<Citation>> citations(ParliamentaryAct act, DataLoader<String, List<Citation>> citationsOf) {
        return citationsOf.load(act.id());
    }

    @SchemaMapping
    CompletableFuture<List<Citation>> citations(Engagement engagement, DataLoader<String, List<Citation>> citationsOf) {
        return citationsOf.load(engagement.id());
    }

    @SchemaMapping
    CompletableFuture<List<Citation>> citations(
            LicenceDecision decision, DataLoader<String, List<Citation>> citationsOf) {
        return citationsOf.load(decision.id());
    }

    @SchemaMapping(typeName = "Entity")
    CompletableFuture<List<Claim>> claims(
            Entity entity, @Argument @Nullable LocalDate knownAt, DataLoader<String, List<Claim>> claimsAbout) {
        return known(claimsAbout.load(entity.id()), knownAt);
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(
            Capability capability, @Argument @Nullable LocalDate knownAt, DataLoader<String, List<Claim>> claimsAbout) {
        return known(claimsAbout.load(capability.id()), knownAt);
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(ProductCapability capability, DataLoader<String, List<Claim>> claimsAbout) {
        return claimsAbout.load(capability.id());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(EndUse use, DataLoader<String, List<Claim>> claimsAbout) {
        return claimsAbout.load(use.id());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(Unknown unknown, DataLoader<String, List<Claim>> claimsAbout) {
        return claimsAbout.load(unknown.id());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(Claim claim, DataLoader<String, List<Claim>> claimsAbout) {
        return claimsAbout.load(claim.id());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(ControlEntry entry, DataLoader<String, List<Claim>> claimsAbout) {
        return claimsAbout.load(entry.id());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(
            Norm norm, @Argument @Nullable LocalDate knownAt, DataLoader<String, List<Claim>> claimsAbout) {
        return known(claimsAbout.load(norm.id()), knownAt);
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(
            Link link, @Argument @Nullable LocalDate knownAt, DataLoader<String, List<Claim>> claimsAbout) {
        return known(claimsAbout.load(link.id()), knownAt);
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(Listing listing, DataLoader<String, List<Claim>> claimsAbout) {
        return claimsAbout.load(listing.id());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(ParliamentaryAct act, DataLoader<String, List<Claim>> claimsAbout) {
        return claimsAbout.load(act.id());
    }

    private static CompletableFuture<List<Claim>> known(
            CompletableFuture<List<Claim>> claims, @Nullable LocalDate knownAt) {
        return claims.thenApply(
                all -> all.stream().filter(claim -> claim.isKnown(knownAt)).toList());
    }
}
