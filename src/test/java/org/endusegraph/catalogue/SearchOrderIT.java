package org.endusegraph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The order of what is found, and its pages. */
class SearchOrderIT {

    private static final List<String> WORDS = List.of("Amber", "Basalt", "Cobalt", "Works", "Trading", "Security");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isThatOfAGraphWithoutTheNamesThatTheReaderMayNotSee(long seed) {
        var random = new Random(seed);
        var parties = new ArrayList<String>();
        IntStream.range(0, 30).forEach(i -> parties.add(party("open-" + i, name(random), "")));
        var open = List.copyOf(parties);
        var word = WORDS.get(random.nextInt(3));
        IntStream.range(0, 60)
                .forEach(i -> parties.add(party("shut-" + i, word + " " + name(random), ", audience: [a]")));
        var application = RunningApplication.empty();
        application.load(dossier(parties));
        var withheld = answers(application);
        application.wipe().load(dossier(open));
        assertThat(withheld).isEqualTo(answers(application));
    }

    @Test
    void goesOnAfterAnEntityThatIsGone() {
        var application = RunningApplication.empty();
        var parties =
                List.of(party("a", "Amber", ""), party("b", "Amber Works", ""), party("c", "Amber Works Trading", ""));
        application.load(dossier(parties));
        var first = search(application, "amber", 2, null);
        assertThat(first.get("nodes").findValuesAsString("id")).containsExactly("a", "b");
        application.load(dossier(List.of(parties.get(0), parties.get(2))));
        var second =
                search(application, "amber", 2, first.at("/pageInfo/endCursor").asString());
        assertThat(second.get("nodes").findValuesAsString("id")).containsExactly("c");
    }

    @Test
    void putsTheSameNameFirstThenThoseThatBeginWithItThenTheLikest() {
        var application = RunningApplication.empty();
        application.load(dossier(List.of(
                party("inside", "The Amber Works", ""),
                party("like", "Ambre Works", ""),
                party("longer", "Amber Works Trading", ""),
                party("same", "amber works", ""),
                party("apart", "Works of the River Amber", ""))));
        assertThat(search(application, "Amber Works", 9, null).get("nodes").findValuesAsString("id"))
                .containsExactly("same", "longer", "inside", "apart", "like");
    }

    private static List<String> answers(RunningApplication application) {
        return List.of("amber basalt", "cobalt", "basalt works", "ambre cobalt security").stream()
                .map(text -> search(application, text, 100, null).get("nodes").toString())
                .toList();
    }

    private static JsonNode search(RunningApplication application, String text, int first, String after) {
        var variables = new HashMap<String, Object>(Map.of("text", text, "first", first));
        variables.put("after", after);
        return new GraphQl(application)
                .data(
                        "query($text: String!, $first: Int!, $after: String) {search(text: $text, first: $first, after: $after)"
                                + " {nodes {id} pageInfo {endCursor}}}",
                        variables)
                .get("search");
    }

    private static String name(Random random) {
        var words = new ArrayList<>(WORDS);
        java.util.Collections.shuffle(words, random);
        return String.join(" ", words.subList(0, 1 + random.nextInt(3)));
    }

    private static String party(String id, String name, String more) {
        return "  - {id: %s, type: COMPANY, name: %s, cites: [{source: paper, locator: p1}]%s}\n"
                .formatted(id, name, more);
    }

    private static String dossier(List<String> parties) {
        return """
                dossier: names
                title: Names
                publisher: Tests
                edition: 2026
                sources: [{id: paper, title: The paper, publisher: Tests, kind: REPORT}]
                parties:
                """ + String.join("", parties);
    }
}
