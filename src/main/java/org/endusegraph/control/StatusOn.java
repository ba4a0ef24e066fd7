package org.endusegraph.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.model.ControlEntryStatus;
import org.endusegraph.model.ControlGround;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.ControlMeasure;
import org.endusegraph.model.ControlStatus;
import org.endusegraph.model.ControlStatusCode;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.LinkStatus;
import org.jspecify.annotations.Nullable;

/** What an item was on one day: the published rule. The first of its sentences that holds decides. */
final class StatusOn {

    private final Item item;
    private final Destination destination;
    private final LocalDate day;
    private final ControlRules.@Nullable Law law;
    private final List<Item.Classified> capabilities;
    private final List<ControlGround> grounds;
    private final List<String> missing = new ArrayList<>();
    private final ControlStatusCode code;
    private final String explanation;

    /**
     * Where an item goes.
     *
     * @param country ISO 3166-1 alpha-2; null if it is only known to be outside the jurisdiction
     */
    record Destination(Jurisdiction jurisdiction, @Nullable String country) {

        /** Whose law decides: that of the EU for its members. */
        Jurisdiction law() {
            return jurisdiction == Jurisdiction.NL ? Jurisdiction.EU : jurisdiction;
        }

        /** Whether it stays within the jurisdiction on a day. */
        boolean within(LocalDate day) {
            return country != null
                    && (law() == Jurisdiction.EU ? ControlRules.isInUnion(country, day) : country.equals(law().name()));
        }

        Stream<LocalDate> turns() {
            return country == null || law() != Jurisdiction.EU ? Stream.empty() : ControlRules.turns(country);
        }
    }

    StatusOn(Item item, Destination destination, LocalDate day) {
        this.item = item;
        this.destination = destination;
        this.day = day;
        law = ControlRules.LAWS.stream()
                .filter(one ->
                        one.jurisdiction() == destination.law() && one.period().holds(day))
                .findFirst()
                .orElse(null);
        capabilities = item.capabilities().stream()
                .filter(classified -> classified.holds(day))
                .toList();
        grounds = law == null ? List.of() : grounds(law.list());
        var decided = decide();
        code = decided.code;
        explanation = decided.why;
    }

    private record Decided(ControlStatusCode code, String why) {}

    private List<ControlGround> grounds(ControlList list) {
        return capabilities.stream()
                .flatMap(classified -> classified.entries().stream()
                        .filter(entry -> entry.list() == list)
                        .filter(entry -> item.form() == null || entry.forms().contains(item.form()))
                        .map(entry -> new ControlGround(
                                entry,
                                entry.statusOn(day),
                                classified.capabilityId(),
                                classified.has(),
                                classified.status())))
                .sorted(Comparator.comparing(ground -> ground.entry().code()))
                .toList();
    }

    private Decided decide() {
        if (law == null) {
            missing.add("No control list of this jurisdiction is on record.");
            return new Decided(ControlStatusCode.UNKNOWN, "The law of this jurisdiction is not on record here.");
        }
        if (capabilities.isEmpty()) {
            missing.add("What the item can do.");
            return new Decided(ControlStatusCode.UNKNOWN, "Nothing on record says what the item could do on this day.");
        }
        var inForce = first(ControlEntryStatus.IN_FORCE);
        if (inForce != null) {
            return certain(inForce, ControlStatusCode.LISTED, covered(inForce));
        }
        var unknown = first(ControlEntryStatus.UNKNOWN);
        if (unknown != null) {
            missing.add("Since when entry " + unknown.entry().code() + " is in the list.");
            return new Decided(
                    ControlStatusCode.UNKNOWN,
                    "Entry " + unknown.entry().code() + " of " + name(law.list())
                            + " covers it, and the dates on record do not tell whether it was in force on this day.");
        }
        var agreed = first(ControlEntryStatus.AGREED_NOT_YET_IN_FORCE);
        if (agreed != null) {
            return certain(
                    agreed,
                    ControlStatusCode.AGREED_NOT_YET_IN_FORCE,
                    "Entry " + agreed.entry().code() + ", which covers it, was agreed on in "
                            + agreed.entry().agreedOn() + " and was not yet in force in " + name(law.list())
                            + comesIntoForce(agreed) + ".");
        }
        return unlisted();
    }

    private Decided unlisted() {
        var possible = measures().filter(ControlMeasure::possible).findFirst();
        if (possible.isPresent() && !destination.within(day)) {
            missing.add("Whether the authority has informed the exporter, and what the exporter knows of the use.");
            return new Decided(
                    ControlStatusCode.CATCH_ALL_POSSIBLE,
                    "No entry of " + name(law().list()) + " on record covers it. "
                            + possible.get().text());
        }
        if (!destination.within(day)) {
            measuresInForce()
                    .flatMap(measure -> Stream.ofNullable(measure.question()))
                    .forEach(missing::add);
        }
        missing.add("Whether an entry that is not on record here for these capabilities covers it.");
        return new Decided(
                ControlStatusCode.NOT_LISTED,
                "No entry of " + name(law().list())
                        + " that was in force on this day is on record for what it can do" + comesLater() + "."
                        + withinJurisdiction());
    }

    private String withinJurisdiction() {
        return destination.within(day) ? " It stays within the jurisdiction: that is no export." : "";
    }

    private Decided certain(ControlGround ground, ControlStatusCode code, String why) {
        if (ground.classificationStatus() != LinkStatus.DISPUTED && item.form() != null) {
            return new Decided(code, why);
        }
        missing.add(
                item.form() == null
                        ? "Whether the item is goods, software or technology."
                        : "Whether the item has the capability: that is disputed.");
        return new Decided(ControlStatusCode.UNKNOWN, why + " What is missing could change that.");
    }

    /** The first ground of a status; one that is not disputed if there is one. */
    private @Nullable ControlGround first(ControlEntryStatus status) {
        return grounds.stream()
                .filter(ground -> ground.entryStatus() == status)
                .min(Comparator.comparing(ground -> ground.classificationStatus() == LinkStatus.DISPUTED))
                .orElse(null);
    }

    private String covered(ControlGround ground) {
        var entry = ground.entry();
        return "Entry " + entry.code() + " of " + name(law().list()) + " covers it"
                + (entry.inForceFrom() == null ? "" : ", in force since " + entry.inForceFrom())
                + (entry.act() == null ? "" : " (" + entry.act() + ")") + "; on this day the list bound by "
                + law().name()
                + "." + withinJurisdiction();
    }

    private static String comesIntoForce(ControlGround ground) {
        var from = ground.entry().inForceFrom();
        return from == null ? "" : ", where it is in force since " + from;
    }

    private String comesLater() {
        return grounds.stream()
                .filter(ground -> ground.entryStatus() == ControlEntryStatus.NOT_YET)
                .map(ground -> "entry " + ground.entry().code() + " was agreed on in "
                        + ground.entry().agreedOn())
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), later -> later.isEmpty() ? "" : "; later, " + later));
    }

    private static String name(ControlList list) {
        return switch (list) {
            case EU_ANNEX_I -> "Annex I";
            case US_CCL -> "the Commerce Control List";
            case WASSENAAR -> "the Wassenaar list";
        };
    }

    private ControlRules.Law law() {
        return Objects.requireNonNull(law);
    }

    private Stream<ControlRules.Measure> measuresInForce() {
        return ControlRules.MEASURES.stream()
                .filter(measure -> measure.jurisdiction() == destination.law()
                        && measure.period().holds(day));
    }

    private Stream<ControlMeasure> measures() {
        return measuresInForce()
                .map(measure -> {
                    var named = capabilities.stream()
                            .filter(classified -> classified.singlePurpose()
                                    || measure.capabilities().contains(classified.capabilityId()))
                            .map(Item.Classified::capabilityId)
                            .toList();
                    return new ControlMeasure(
                            measure.text(), measure.possible() && !named.isEmpty(), measure.normIds(), named);
                })
                .sorted(Comparator.comparing(measure -> !measure.possible()));
    }

    /** Whether the answer is the same on another day: the same status by the same law. */
    boolean isSame(StatusOn other) {
        return code == other.code && Objects.equals(law, other.law);
    }

    ControlStatusCode code() {
        return code;
    }

    ControlStatus answer(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String endUser) {
        return new ControlStatus(
                item.productId(),
                destination.jurisdiction(),
                day,
                code,
                explanation,
                law == null ? null : law.normId(),
                law == null ? null : ControlRules.amendedBy(law.list(), day),
                grounds,
                code == ControlStatusCode.LISTED ? List.of() : measures().toList(),
                from,
                to,
                endUser,
                List.copyOf(missing));
    }
}
