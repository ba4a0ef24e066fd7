package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same on invented links, with every mixture of stances, bases, days of publication and withdrawals. */
class InventedStatusIT {

    private static final int LINKS = 400;
    private static final List<String> STANCES = List.of("ASSERTS", "ASSERTS", "DENIES", "CANNOT_CONFIRM");
    private static final List<String> BASES =
            List.of("OWN_ACCOUNT", "OFFICIAL_RECORD", "INSPECTED_EVIDENCE", "SECOND_HAND", "SECOND_HAND");
    private static final List<String> DAYS = List.of("2019", "2019-12", "2020-01-01", "2020-01", "2020-06-30", "2020");

    private static LinkStatuses statuses;
    private static List<String> ids;

    @BeforeAll
    static void load() {
        var application = RunningApplication.empty();
        application.load(dossier(new Random(20)));
        statuses = new LinkStatuses(new GraphQl(application));
        ids = IntStream.range(0, LINKS).mapToObj(i -> "link-" + i).toList();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"2018-12-31", "2019-12-31", "2020-01-01", "2020-01-31", "2020-06-29", "2020-06-30", "2021-01-01"
            })
    void ofEveryLinkAgreesWithThatOfThePathOverIt(String knownAt) {
        var onPaths = statuses.onPaths(knownAt);
        assertThat(onPaths).isEqualTo(statuses.ofLinks(ids, knownAt));
        if (knownAt == null) {
            assertThat(new HashSet<>(onPaths.values()))
                    .containsExactlyInAnyOrder("CONFIRMED", "REPORTED", "ALLEGED", "DISPUTED", "REFUTED");
        }
    }

    private static String dossier(Random random) {
        var text = new StringBuilder("""
                dossier: invented
                title: Invented links
                publisher: Tests
                edition: 2026
                synthetic: true
                sources:
                  - {id: paper, title: The paper, publisher: Tests, kind: REPORT}
                parties:
                  - {id: claimant, type: ORGANISATION, name: Claimant, cites: [{source: paper, locator: p1}]}
                  - {id: maker, type: COMPANY, name: Maker, cites: [{source: paper, locator: p1}]}
                  - {id: user, type: COMPANY, name: User, cites: [{source: paper, locator: p1}]}
                links:
                """);
        for (int link = 0; link < LINKS; link++) {
            text.append(
                    "  - id: link-%d\n    kind: SUPPLY\n    from: maker\n    to: user\n    claims:\n".formatted(link));
            for (int claim = 0; claim <= random.nextInt(4); claim++) {
                text.append(claim(random, link, claim));
            }
        }
        return text.toString();
    }

    private static String claim(Random random, int link, int claim) {
        var withdrawn = random.nextInt(4) == 0 ? ", withdrawnOn: " + any(random, DAYS) : "";
        var basis = any(random, BASES);
        var by = basis.equals("OWN_ACCOUNT") ? "maker" : "claimant";
        var stance = claim == 0 ? "ASSERTS" : any(random, STANCES);
        return ("      - {id: link-%d-%d, stance: %s, basis: %s, by: %s, channel: REPORT, publishedOn: %s%s,\n"
                        + "         summary: The claimant speaks of link %d., cites: [{source: paper, locator: p2}]}\n")
                .formatted(link, claim, stance, basis, by, any(random, DAYS), withdrawn, link);
    }

    private static <T> T any(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
