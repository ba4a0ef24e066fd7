package org.endusegraph.control;

import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.model.Claim;
import org.endusegraph.model.ControlEntry;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.DecisionOutcome;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.LicenceConcern;
import org.endusegraph.model.LicenceDecision;
import org.endusegraph.model.Link;
import org.endusegraph.model.PartialDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The types of node of this room, and what they belong to. */
@Configuration(proxyBeanMethods = false)
class ControlConfiguration {

    @Bean
    NodeType<ControlEntry> controlEntryType() {
        return new NodeType<>(
                ControlEntry.class,
                "control-entries-by-id",
                row -> new ControlEntry(
                        row.text("id"),
                        row.constant("list", ControlList.class),
                        row.text("code"),
                        row.text("title"),
                        row.constants("forms", ItemForm.class),
                        row.dateOrNull("agreedOn"),
                        row.dateOrNull("inForceFrom"),
                        row.dateOrNull("inForceTo"),
                        row.texts("readOn").stream().map(PartialDate::of).toList(),
                        row.dateOrNull("goneBy"),
                        row.textOrNull("act"),
                        row.texts("coversIds"),
                        row.texts("derivedFromIds"),
                        row.textOrNull("partOfId"),
                        row.texts("reasons"),
                        row.textOrNull("note"),
                        row.flag("synthetic")));
    }

    @Bean
    Relation<ControlEntry> controlEntryParts(NodeType<ControlEntry> entries) {
        return new Relation<>("controlEntryParts", "control-entry-parts", entries);
    }

    @Bean
    Relation<ControlEntry> controlEntriesOfSameCode(NodeType<ControlEntry> entries) {
        return new Relation<>("controlEntriesOfSameCode", "control-entries-of-same-code", entries);
    }

    @Bean
    NodeType<LicenceDecision> licenceDecisionType() {
        return new NodeType<>(
                LicenceDecision.class,
                "licence-decisions-by-id",
                row -> new LicenceDecision(
                        row.text("id"),
                        row.constant("outcome", DecisionOutcome.class),
                        row.text("authorityId"),
                        row.date("date"),
                        row.textOrNull("productId"),
                        row.textOrNull("capabilityId"),
                        row.constantOrNull("form", ItemForm.class),
                        row.textOrNull("consigneeId"),
                        row.text("endUserId"),
                        row.text("destination"),
                        row.text("grounds"),
                        row.constants("concerns", LicenceConcern.class),
                        row.textOrNull("provisionId"),
                        row.texts("audience"),
                        row.flag("synthetic")));
    }

    @Bean
    Relation<ControlEntry> controlEntriesCovering(NodeType<ControlEntry> entries) {
        return new Relation<>("controlEntriesCovering", "control-entries-of-capabilities", entries);
    }

    @Bean
    Relation<Link> suppliesCoveredBy(NodeType<Link> links) {
        return new Relation<>("suppliesCoveredBy", "supplies-covered-by", links);
    }

    @Bean
    Relation<Claim> claimsBy(NodeType<Claim> claims) {
        return new Relation<>("claimsBy", "claims-by-claimant", claims);
    }

    @Bean
    Relation<ControlEntry> controlEntriesNamedBy(NodeType<ControlEntry> entries) {
        return new Relation<>("controlEntriesNamedBy", "control-entries-named-by", entries);
    }
}
