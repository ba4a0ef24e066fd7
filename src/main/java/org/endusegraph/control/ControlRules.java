package org.endusegraph.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of {@code seed-data/rules/control-rules.yaml}. */
final class ControlRules {

    private static final JsonNode FILE = read();

    static final List<Law> LAWS = list("/laws").map(ControlRules::law).toList();
    static final List<Measure> MEASURES =
            list("/measures").map(ControlRules::measure).toList();
    private static final List<Membership> MEMBERSHIPS =
            list("/union/members").map(ControlRules::membership).toList();

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

    private record Membership(List<String> countries, Period period) {}

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
                Jurisdiction.valueOf(text(law, "/jurisdiction")),
                ControlList.valueOf(text(law, "/list")),
                text(law, "/name"),
                textOrNull(law, "/norm"),
                period(law));
    }

    private static Measure measure(JsonNode measure) {
        var norms = Stream.concat(
                        texts(measure, "/norms"),
                        Stream.of("/definition", "/guidelines")
                                .flatMap(key -> Stream.ofNullable(textOrNull(measure, key))))
                .toList();
        return new Measure(
                Jurisdiction.valueOf(text(measure, "/jurisdiction")),
                norms,
                texts(measure, "/capabilities").toList(),
                period(measure),
                measure.at("/possible").asBoolean(),
                text(measure, "/text"),
                textOrNull(measure, "/question"));
    }

    private static Membership membership(JsonNode membership) {
        return new Membership(texts(membership, "/countries").toList(), period(membership));
    }

    private static Period period(JsonNode rule) {
        return new Period(day(rule, "/from"), day(rule, "/to"));
    }

    private static @Nullable LocalDate day(JsonNode rule, String key) {
        var day = textOrNull(rule, key);
        return day == null ? null : LocalDate.parse(day);
    }

    private static String text(JsonNode rule, String key) {
        return rule.at(key).asString();
    }

    private static @Nullable String textOrNull(JsonNode rule, String key) {
        return rule.at(key).isMissingNode() ? null : text(rule, key);
    }

    private static Stream<String> texts(JsonNode rule, String key) {
        return rule.at(key).valueStream().map(JsonNode::asString);
    }

    private static Stream<JsonNode> list(String key) {
        return FILE.at(key).valueStream();
    }

    private static JsonNode read() {
        try (var file = new ClassPathResource("seed-data/rules/control-rules.yaml").getInputStream()) {
            return JsonMapper.shared()
                    .valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
