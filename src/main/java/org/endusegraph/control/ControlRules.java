package org.endusegraph.control;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.datasets.yaml.RuleFile;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.Jurisdiction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of {@code seed-data/rules/control-rules.yaml}. */
final class ControlRules {

    private static final JsonNode FILE = RuleFile.read("control-rules.yaml");

    static final List<Law> LAWS =
            FILE.at("/laws").valueStream().map(ControlRules::law).toList();
    static final List<Measure> MEASURES =
            FILE.at("/measures").valueStream().map(ControlRules::measure).toList();
    private static final List<Amendment> AMENDMENTS =
            FILE.at("/amendments").valueStream().map(ControlRules::amendment).toList();
    private static final List<Membership> MEMBERSHIPS = FILE.at("/union/members")
            .valueStream()
            .map(ControlRules::membership)
            .toList();

    private ControlRules() {}

    /**
     * The law by which a control list binds.
     *
     * @param name as it is cited
     * @param normId id of the norm; null if none is on record
     */
    record Law(
            Jurisdiction jurisdiction,
            ControlList list,
            String name,
            @Nullable String normId,
            Period period) {}

    /**
     * What can reach an item that is not listed.
     *
     * @param normIds the articles, then the definition and the guidelines
     * @param capabilities those that the guidelines name; empty if it is not decided by what an item can do
     * @param possible whether an item with such a capability can fall under it; if not, it is only named
     * @param question what is not known of an item without such a capability; null if nothing
     */
    record Measure(
            Jurisdiction jurisdiction,
            List<String> normIds,
            List<String> capabilities,
            Period period,
            boolean possible,
            String text,
            @Nullable String question) {}

    private record Amendment(ControlList list, String normId, Period period) {}

    private record Membership(List<String> countries, Period period) {}

    /** Whose law a control list is part of; null if it binds nobody by itself. */
    static @Nullable Jurisdiction jurisdictionOf(ControlList list) {
        return LAWS.stream()
                .filter(law -> law.list() == list)
                .map(Law::jurisdiction)
                .findFirst()
                .orElse(null);
    }

    /** Id of the act by which a list had last been amended on a day; null if it is not on record. */
    static @Nullable String amendedBy(ControlList list, LocalDate day) {
        return AMENDMENTS.stream()
                .filter(amendment ->
                        amendment.list() == list && amendment.period().holds(day))
                .map(Amendment::normId)
                .findFirst()
                .orElse(null);
    }

    /** Whose law decides on an export from a country (ISO 3166-1 alpha-2) on a day; null if none is on record. */
    static @Nullable Jurisdiction lawOf(@Nullable String country, LocalDate day) {
        if (country == null) {
            return null;
        }
        return country.equals("US") ? Jurisdiction.US : isInUnion(country, day) ? Jurisdiction.EU : null;
    }

    /** Whether a country (ISO 3166-1 alpha-2) was a member of the Union on a day. */
    static boolean isInUnion(String country, LocalDate day) {
        return memberships(country).anyMatch(membership -> membership.period.holds(day));
    }

    /** Days on which that changes for a country. */
    static Stream<LocalDate> turns(String country) {
        return memberships(country).flatMap(membership -> membership.period.turns());
    }

    private static Stream<Membership> memberships(String country) {
        return MEMBERSHIPS.stream().filter(membership -> membership.countries.contains(country));
    }

    private static Law law(JsonNode law) {
        return new Law(
                Jurisdiction.valueOf(RuleFile.text(law, "/jurisdiction")),
                ControlList.valueOf(RuleFile.text(law, "/list")),
                RuleFile.text(law, "/name"),
                RuleFile.textOrNull(law, "/norm"),
                Period.of(law));
    }

    private static Measure measure(JsonNode measure) {
        var norms = Stream.concat(
                        RuleFile.texts(measure, "/norms"),
                        Stream.of("/definition", "/guidelines")
                                .flatMap(key -> Stream.ofNullable(RuleFile.textOrNull(measure, key))))
                .toList();
        return new Measure(
                Jurisdiction.valueOf(RuleFile.text(measure, "/jurisdiction")),
                norms,
                RuleFile.texts(measure, "/capabilities").toList(),
                Period.of(measure),
                measure.at("/possible").asBoolean(),
                RuleFile.text(measure, "/text"),
                RuleFile.textOrNull(measure, "/question"));
    }

    private static Amendment amendment(JsonNode amendment) {
        return new Amendment(
                ControlList.valueOf(RuleFile.text(amendment, "/list")),
                RuleFile.text(amendment, "/norm"),
                Period.of(amendment));
    }

    private static Membership membership(JsonNode membership) {
        return new Membership(RuleFile.texts(membership, "/countries").toList(), Period.of(membership));
    }
}
