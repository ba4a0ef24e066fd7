package org.endusegraph.control;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.model.Answer;
import org.endusegraph.model.ControlEntry;
import org.endusegraph.model.Entity;
import org.endusegraph.model.GapDeliveries;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.Link;
import org.endusegraph.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * The days between the agreement on an entry and its entry into force, and what was supplied on them: out of the jurisdiction of its list, of
 * what it covers.
 *
 * @param first the first day
 * @param last the last day
 */
record Gap(ControlEntry entry, Jurisdiction jurisdiction, LocalDate first, LocalDate last) {

    /** Whether something held, for certain; what decides comes first. */
    private enum Held {
        NO,
        UNCLEAR,
        YES
    }

    /**
     * Which of some supplies fell in the gap of an entry.
     *
     * @param items the products of the supplies, by id
     * @param suppliers the parties from which they come, by id
     */
    static GapDeliveries deliveries(
            ControlEntry entry, List<Link> supplies, Map<String, Item> items, Map<String, Entity> suppliers) {
        var jurisdiction = ControlRules.jurisdictionOf(entry.list());
        var none = new GapDeliveries(Answer.NONE_ON_RECORD, List.of(), List.of());
        if (jurisdiction == null) {
            return none;
        }
        if (entry.agreedOn() == null || entry.inForceFrom() == null) {
            return new GapDeliveries(Answer.UNKNOWN, List.of(), supplies);
        }
        var days = entry.gap();
        if (days == null) {
            return none;
        }
        var gap = new Gap(entry, jurisdiction, Objects.requireNonNull(days.from()), Objects.requireNonNull(days.to()));
        var held = supplies.stream()
                .collect(Collectors.groupingBy(supply -> gap.held(supply, items, suppliers.get(supply.fromId()))));
        var certain = held.getOrDefault(Held.YES, List.of());
        var unclear = held.getOrDefault(Held.UNCLEAR, List.of());
        return new GapDeliveries(
                !certain.isEmpty() ? Answer.FOUND : unclear.isEmpty() ? Answer.NONE_ON_RECORD : Answer.UNKNOWN,
                certain,
                unclear);
    }

    private Held held(Link supply, Map<String, Item> items, @Nullable Entity supplier) {
        var covered = supply.productIds().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .map(item -> covers(item, supply))
                .max(Held::compareTo)
                .orElse(Held.NO);
        return Collections.min(List.of(isIn(supply), isFromHere(supply, supplier), covered));
    }

    private Held isIn(Link supply) {
        var from = supply.validFrom();
        var to = supply.validTo();
        if ((from != null && from.first().isAfter(last))
                || (to != null && to.last().isBefore(first))) {
            return Held.NO;
        }
        if (from == null || from.last().isAfter(last)) {
            return Held.UNCLEAR;
        }
        boolean beganInIt = !from.first().isBefore(first);
        boolean wentOn = to != null && !to.first().isBefore(first);
        return beganInIt || wentOn ? Held.YES : Held.UNCLEAR;
    }

    private Held isFromHere(Link supply, @Nullable Entity supplier) {
        var country = supplier instanceof Party party ? party.country() : null;
        if (country == null) {
            return Held.UNCLEAR;
        }
        return daysOf(supply).anyMatch(day -> ControlRules.lawOf(country, day) == jurisdiction) ? Held.YES : Held.NO;
    }

    private Held covers(Item item, Link supply) {
        var able = item.capabilities().stream()
                .filter(classified -> entry.coversIds().contains(classified.capabilityId()))
                .filter(classified -> daysOf(supply).anyMatch(classified::holds))
                .toList();
        if (able.isEmpty() || (item.form() != null && !entry.forms().contains(item.form()))) {
            return Held.NO;
        }
        return item.form() == null || able.stream().allMatch(Item.Classified::isDisputed) ? Held.UNCLEAR : Held.YES;
    }

    /** Days of the gap on which the supply is looked at: the first on which it held, or either end if that is not known. */
    private Stream<LocalDate> daysOf(Link supply) {
        var from = supply.validFrom();
        return from == null ? Stream.of(first, last) : Stream.of(from.first().isAfter(first) ? from.first() : first);
    }
}
