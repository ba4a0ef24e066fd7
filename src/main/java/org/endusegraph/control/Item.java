package org.endusegraph.control;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.model.ControlEntry;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.PartialDate;
import org.endusegraph.model.ProductCapability;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item: a product, or whatever has a capability.
 *
 * @param productId null if it is no product
 * @param form null if unknown
 */
record Item(@Nullable String productId, @Nullable ItemForm form, List<Classified> capabilities) {

    /**
     * A capability of an item.
     *
     * @param singlePurpose whether it has no other use than surveillance
     * @param has that the item has it; null if it was asked about the capability itself
     * @param status how well that is established; null if nobody asserts it, or nobody has to
     * @param entries of control lists that cover it
     */
    record Classified(
            String capabilityId,
            boolean singlePurpose,
            @Nullable ProductCapability has,
            @Nullable LinkStatus status,
            List<ControlEntry> entries) {

        Period period() {
            return has == null ? new Period(null, null) : period(has.validFrom(), has.validTo());
        }

        private static Period period(@Nullable PartialDate from, @Nullable PartialDate to) {
            return new Period(from == null ? null : from.first(), to == null ? null : to.last());
        }

        boolean holds(LocalDate day) {
            return period().holds(day) && (has == null || (status != null && status != LinkStatus.REFUTED));
        }

        boolean isDisputed() {
            return status == LinkStatus.DISPUTED;
        }
    }

    /** Ids of the capabilities that it had on a day: asserted, and not refuted. */
    SortedSet<String> capabilitiesOn(LocalDate day) {
        return capabilities.stream()
                .filter(classified -> classified.holds(day))
                .map(Classified::capabilityId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one of its capabilities on a day has no other use than surveillance. */
    boolean isMadeForSurveillanceOn(LocalDate day) {
        return capabilities.stream()
                .anyMatch(
                        classified -> classified.singlePurpose() && classified.holds(day) && !classified.isDisputed());
    }

    /** Days on which something about it changes. */
    Stream<LocalDate> turns() {
        return capabilities.stream()
                .flatMap(classified -> Stream.concat(
                        classified.period().turns(),
                        classified.entries().stream().flatMap(Item::turns)));
    }

    private static Stream<LocalDate> turns(ControlEntry entry) {
        return Stream.concat(
                Stream.of(entry.agreedOn(), entry.inForceFrom())
                        .flatMap(Stream::ofNullable)
                        .map(PartialDate::first),
                Stream.concat(
                        Stream.ofNullable(entry.inForceTo())
                                .map(date -> date.last().plusDays(1)),
                        editions(entry)));
    }

    private static Stream<LocalDate> editions(ControlEntry entry) {
        if (entry.readOn().isEmpty()) {
            return Stream.of();
        }
        var by = entry.readOn().getFirst().last();
        var gone = entry.goneBy();
        return gone == null
                ? Stream.of(by)
                : Stream.of(by, entry.readOn().getLast().last().plusDays(1), gone.last());
    }
}
