package org.endusegraph.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.model.Claim;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.Product;
import org.endusegraph.model.ProductCapability;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what products can do, as a reader may see it. */
@Component
class Abilities {

    private final Nodes nodes;
    private final Relation<ProductCapability> capabilitiesOf;
    private final Relation<Claim> claimsAbout;

    Abilities(Nodes nodes, Relation<ProductCapability> capabilitiesOf, Relation<Claim> claimsAbout) {
        this.nodes = nodes;
        this.capabilitiesOf = capabilitiesOf;
        this.claimsAbout = claimsAbout;
    }

    /**
     * What some products can do.
     *
     * @param knownAt day by which that had been published; null for now
     */
    record Known(
            Map<String, Product> products,
            Map<String, List<ProductCapability>> has,
            Map<String, List<Claim>> claims,
            @Nullable LocalDate knownAt) {

        /** Ids of capabilities that a product had on a day: asserted, and not refuted. */
        Set<String> on(String product, LocalDate day) {
            return has.getOrDefault(product, List.of()).stream()
                    .filter(one -> new Period(
                                    one.validFrom() == null
                                            ? null
                                            : one.validFrom().first(),
                                    one.validTo() == null ? null : one.validTo().last())
                            .holds(day))
                    .filter(this::isAsserted)
                    .map(ProductCapability::capabilityId)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean isAsserted(ProductCapability one) {
            var status = LinkStatus.of(claims.getOrDefault(one.id(), List.of()), knownAt);
            return status != null && status != LinkStatus.REFUTED;
        }

        @Nullable
        ItemForm form(String product) {
            var found = products.get(product);
            return found == null ? null : found.form();
        }
    }

    Known of(Reader reader, Collection<String> products, @Nullable LocalDate knownAt) {
        var has = nodes.related(reader, capabilitiesOf, products);
        var ids = has.values().stream()
                .flatMap(List::stream)
                .map(ProductCapability::id)
                .toList();
        var found = nodes.entities(reader, products).values().stream()
                .filter(Product.class::isInstance)
                .map(Product.class::cast)
                .collect(Collectors.toMap(Product::id, product -> product));
        return new Known(found, has, nodes.related(reader, claimsAbout, ids), knownAt);
    }
}
