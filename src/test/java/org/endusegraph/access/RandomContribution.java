package org.endusegraph.access;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endusegraph.model.Basis;
import org.endusegraph.model.LinkKind;

/** Dossiers of a circle that refer to what there is by chance, whether its readers may see that or not. */
final class RandomContribution {

    private final String circle;
    private final Map<String, List<String>> ids;
    private final Random random;

    /** {@code ids} are those that may be referred to, by the section of the dossier in which they stand. */
    RandomContribution(String circle, Map<String, List<String>> ids, Random random) {
        this.circle = circle;
        this.ids = ids;
        this.random = random;
    }

    /** The dossier of a number, in an edition of its own each time. */
    String edition(int number) {
        var text = """
                dossier: %1$s:note-%2$d
                title: Note
                publisher: Tests
                edition: 2026
                sources:
                  - {id: %1$s:paper-%2$d, title: Paper, publisher: Tests, kind: REPORT%3$s}
                """.formatted(circle, number, random.nextInt(4) == 0 ? ", copyOf: " + some("sources") : "");
        var sections = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(_ -> random.nextInt(4))
                .distinct()
                .map(section -> switch (section) {
                    case 0 -> "links:\n" + link(number);
                    case 1 ->
                        "listings:\n" + statement("listing", number)
                                + ", party: %s, list: %s".formatted(some("parties"), some("partyLists")) + cites(number)
                                + "}\n";
                    case 2 -> "endUses:\n" + endUse(number);
                    default ->
                        "claims:\n"
                                + claim(
                                        "claim",
                                        number,
                                        ", about: " + some(random.nextBoolean() ? "links" : "productCapabilities"));
                });
        return text + sections.collect(Collectors.joining());
    }

    private String link(int number) {
        var kind = oneOf(List.of(LinkKind.SUPPLY, LinkKind.MANUFACTURE));
        return statement("link", number)
                + ", kind: %s, from: %s, to: %s, claims: ["
                        .formatted(kind, some("parties"), some(kind == LinkKind.SUPPLY ? "parties" : "products"))
                + claim("said", number, "").strip().substring(2)
                + "]}\n";
    }

    private String endUse(int number) {
        var capability = some("productCapabilities").split("\\.");
        return statement("use", number)
                + ", description: It tells people apart., trigger: USE_DISTINGUISHES, country: CN, grounds: [ETHNIC_ORIGIN]"
                + ", product: %s, capability: %s, deployment: %s, claims: ["
                        .formatted(capability[0], capability[capability.length - 1], some("links"))
                + claim("used", number, "").strip().substring(2)
                + "]}\n";
    }

    private String claim(String name, int number, String about) {
        return statement(name, number)
                + about
                + ", stance: ASSERTS, by: %s, channel: REPORT, basis: %s, summary: It says so."
                        .formatted(some("parties"), oneOf(List.of(Basis.OWN_ACCOUNT, Basis.SECOND_HAND)))
                + cites(number)
                + "}\n";
    }

    private String statement(String name, int number) {
        return "  - {id: %s:%s-%d".formatted(circle, name, number);
    }

    private String cites(int number) {
        return ", cites: [{source: %s:paper-%d, locator: p1}]".formatted(circle, number);
    }

    private String some(String section) {
        return oneOf(ids.getOrDefault(section, List.of("no-such-id")));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
