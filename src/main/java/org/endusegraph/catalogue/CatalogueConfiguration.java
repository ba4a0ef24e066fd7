package org.endusegraph.catalogue;

import org.endusegraph.model.Capability;
import org.endusegraph.model.CapabilityScope;
import org.endusegraph.model.Claim;
import org.endusegraph.model.DateBasis;
import org.endusegraph.model.Engagement;
import org.endusegraph.model.EngagementKind;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.Link;
import org.endusegraph.model.Listing;
import org.endusegraph.model.ParliamentaryAct;
import org.endusegraph.model.ParliamentaryActKind;
import org.endusegraph.model.PartyList;
import org.endusegraph.model.PartyListKind;
import org.endusegraph.model.ProductCapability;
import org.endusegraph.model.ProtectedGround;
import org.endusegraph.model.Source;
import org.endusegraph.model.Unknown;
import org.endusegraph.model.Verdict;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The types of node of this room, and what belongs to them. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    NodeType<Entity> entityType() {
        return new NodeType<>(Entity.class, "entities-by-id", Rows::entity);
    }

    @Bean
    NodeType<Link> linkType() {
        return new NodeType<>(Link.class, "links-by-id", Rows::link);
    }

    @Bean
    NodeType<Claim> claimType() {
        return new NodeType<>(Claim.class, "claims-by-id", Rows::claim);
    }

    @Bean
    NodeType<Source> sourceType() {
        return new NodeType<>(Source.class, "sources-by-id", Rows::source);
    }

    @Bean
    NodeType<Unknown> unknownType() {
        return new NodeType<>(Unknown.class, "unknowns-by-id", Rows::unknown);
    }

    @Bean
    NodeType<Capability> capabilityType() {
        return new NodeType<>(
                Capability.class,
                "nodes-by-id",
                row -> new Capability(
                        row.text("id"),
                        row.text("name"),
                        row.text("description"),
                        row.constant("scope", CapabilityScope.class),
                        row.constants("grounds", ProtectedGround.class),
                        row.flag("synthetic")));
    }

    @Bean
    NodeType<ProductCapability> productCapabilityType() {
        return new NodeType<>(
                ProductCapability.class,
                "product-capabilities-by-id",
                row -> new ProductCapability(
                        row.text("id"),
                        row.text("productId"),
                        row.text("capabilityId"),
                        row.dateOrNull("validFrom"),
                        row.dateOrNull("validTo"),
                        row.flag("synthetic")));
    }

    @Bean
    NodeType<PartyList> partyListType() {
        return new NodeType<>(
                PartyList.class,
                "party-lists-by-id",
                row -> new PartyList(
                        row.text("id"),
                        row.text("name"),
                        row.constant("kind", PartyListKind.class),
                        row.constant("jurisdiction", Jurisdiction.class),
                        row.textOrNull("country"),
                        row.text("authorityId"),
                        row.flag("synthetic")));
    }

    @Bean
    NodeType<Listing> listingType() {
        return new NodeType<>(
                Listing.class,
                "listings-by-id",
                row -> new Listing(
                        row.text("id"),
                        row.text("partyId"),
                        row.text("listId"),
                        row.textOrNull("programme"),
                        row.dateOrNull("from"),
                        row.constantOrNull("fromBasis", DateBasis.class),
                        row.dateOrNull("to"),
                        row.constantOrNull("toBasis", DateBasis.class),
                        row.dayOrNull("firstSeen"),
                        row.dayOrNull("lastSeen"),
                        row.textOrNull("citation"),
                        row.textOrNull("role"),
                        row.textOrNull("licenceRequirement"),
                        row.textOrNull("licencePolicy"),
                        row.texts("eccns"),
                        row.textOrNull("remarks"),
                        row.flag("synthetic")));
    }

    @Bean
    NodeType<ParliamentaryAct> parliamentaryActType() {
        return new NodeType<>(
                ParliamentaryAct.class,
                "parliamentary-acts-by-id",
                row -> new ParliamentaryAct(
                        row.text("id"),
                        row.constant("kind", ParliamentaryActKind.class),
                        row.textOrNull("number"),
                        row.text("title"),
                        row.dateOrNull("date"),
                        row.textOrNull("chamberId"),
                        row.texts("byIds"),
                        row.texts("aboutIds"),
                        row.textOrNull("versionOfId"),
                        row.textOrNull("answersId"),
                        row.constantOrNull("verdict", Verdict.class),
                        row.textOrNull("verdictById"),
                        row.texts("ledToIds"),
                        row.flag("synthetic")));
    }

    @Bean
    NodeType<Engagement> engagementType() {
        return new NodeType<>(
                Engagement.class,
                "engagements-by-id",
                row -> new Engagement(
                        row.text("id"),
                        row.constant("kind", EngagementKind.class),
                        row.text("authorityId"),
                        row.texts("counterpartIds"),
                        row.dateOrNull("date"),
                        row.text("subject"),
                        row.texts("regions"),
                        row.flag("synthetic")));
    }

    @Bean
    Relation<Claim> claimsAbout(NodeType<Claim> claims) {
        return new Relation<>("claimsAbout", "claims-about", claims);
    }

    @Bean
    Relation<Source> copiesOf(NodeType<Source> sources) {
        return new Relation<>("copiesOf", "copies-of", sources);
    }

    @Bean
    Relation<Unknown> unknownsAbout(NodeType<Unknown> unknowns) {
        return new Relation<>("unknownsAbout", "unknowns-about", unknowns);
    }

    @Bean
    Relation<Listing> listingsOf(NodeType<Listing> listings) {
        return new Relation<>("listingsOf", "listings-of", listings);
    }

    @Bean
    Relation<Engagement> engagementsOf(NodeType<Engagement> engagements) {
        return new Relation<>("engagementsOf", "engagements-of", engagements);
    }

    @Bean
    Relation<ProductCapability> capabilitiesOf(NodeType<ProductCapability> capabilities) {
        return new Relation<>("capabilitiesOf", "capabilities-of", capabilities);
    }
}
