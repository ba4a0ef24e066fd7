package org.endusegraph.risk;

import java.util.Objects;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.graph.Row;
import org.endusegraph.model.BindingMode;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.Citation;
import org.endusegraph.model.EndUse;
import org.endusegraph.model.Norm;
import org.endusegraph.model.NormBinding;
import org.endusegraph.model.NormKind;
import org.endusegraph.model.PopulationGroup;
import org.endusegraph.model.ProductDuty;
import org.endusegraph.model.ProtectedGround;
import org.endusegraph.model.RiskDesignation;
import org.endusegraph.model.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The types of node of this room, and what belongs to them. */
@Configuration(proxyBeanMethods = false)
class RiskConfiguration {

    @Bean
    NodeType<EndUse> endUseType() {
        return new NodeType<>(
                EndUse.class,
                "end-uses-by-id",
                row -> new EndUse(
                        row.text("id"),
                        row.text("description"),
                        row.constant("trigger", Trigger.class),
                        row.dateOrNull("validFrom"),
                        row.dateOrNull("validTo"),
                        row.textOrNull("place"),
                        row.flag("synthetic")));
    }

    @Bean
    NodeType<PopulationGroup> populationGroupType() {
        return new NodeType<>(
                PopulationGroup.class,
                "nodes-by-id",
                row -> new PopulationGroup(
                        row.text("id"),
                        row.text("name"),
                        row.constants("grounds", ProtectedGround.class),
                        row.flag("synthetic")));
    }

    @Bean
    NodeType<Norm> normType() {
        return new NodeType<>(
                Norm.class,
                "norms-by-id",
                row -> new Norm(
                        row.text("id"),
                        row.text("instrument"),
                        row.textOrNull("article"),
                        row.text("title"),
                        row.constant("kind", NormKind.class),
                        Objects.requireNonNullElse(
                                row.constantOrNull("productDuty", ProductDuty.class), ProductDuty.UNKNOWN),
                        row.constants("prohibits", ProtectedGround.class),
                        row.dateOrNull("adoptedOn"),
                        row.dateOrNull("inForceFrom"),
                        row.textOrNull("note"),
                        row.rows("bindings").stream()
                                .map(RiskConfiguration::binding)
                                .toList(),
                        row.flag("synthetic")));
    }

    @Bean
    NodeType<NormBinding> normBindingType() {
        return new NodeType<>(NormBinding.class, "norm-bindings-by-id", RiskConfiguration::binding);
    }

    private static NormBinding binding(Row row) {
        return new NormBinding(
                row.text("id"),
                row.text("state"),
                row.constant("mode", BindingMode.class),
                row.dateOrNull("since"),
                row.textOrNull("note"),
                row.rows("citations").stream()
                        .map(citation -> new Citation(citation.text("sourceId"), citation.text("locator")))
                        .toList(),
                row.flag("synthetic"));
    }

    @Bean
    NodeType<RiskDesignation> riskDesignationType() {
        return new NodeType<>(
                RiskDesignation.class,
                "risk-designations-by-id",
                row -> new RiskDesignation(
                        row.text("id"),
                        row.text("reason"),
                        row.constantOrNull("function", BodyFunction.class),
                        row.textOrNull("country"),
                        row.textOrNull("territory"),
                        row.dateOrNull("from"),
                        row.dateOrNull("to"),
                        row.texts("claimIds"),
                        row.texts("listingIds"),
                        row.texts("groupIds"),
                        row.flag("synthetic")));
    }

    @Bean
    Relation<RiskDesignation> riskDesignationsOf(NodeType<RiskDesignation> designations) {
        return new Relation<>("riskDesignationsOf", "risk-designations-of", designations);
    }
}
