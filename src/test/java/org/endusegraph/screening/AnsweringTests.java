package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.model.Exposure;
import org.endusegraph.model.Listing;
import org.endusegraph.paths.HighRiskPaths.Found;
import org.endusegraph.screening.Answering.Asked;
import org.endusegraph.screening.Score.Verdict;
import org.endusegraph.screening.Screening.Match;
import org.endusegraph.screening.Screening.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is shown, and which verdict follows. Parties that begin with "listed" are listed. */
class AnsweringTests {

    private final List<Set<String>> searched = new ArrayList<>();

    private static Considered party(String id, double score) {
        return new Considered(id, new Score(score, List.of()), Thresholds.DEFAULT.verdict(score), null, null);
    }

    private static Considered another(String id, double score) {
        var decision = new MatchDecision(
                "d", null, "7", null, id, false, "Desk", "Why", OffsetDateTime.parse("2026-01-01T00:00:00Z"), null);
        return new Considered(id, new Score(score, List.of()), Verdict.NO_MATCH, decision, null);
    }

    private static Listing listing(String id) {
        return new Listing(
                "l-" + id,
                id,
                "list",
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.EPOCH,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                true);
    }

    private Result answer(boolean all, int most, @Nullable Found found, Considered... parties) {
        var listings = new HashMap<String, List<Listing>>();
        for (var party : parties) {
            if (party.id().startsWith("listed")) {
                listings.put(party.id(), List.of(listing(party.id())));
            }
        }
        var onRecord = new OnRecord(Map.of("clean0", Set.of("same")), listings, Map.of(), Set.of());
        var answering = new Answering(
                onRecord,
                most,
                all,
                found == null
                        ? null
                        : ids -> {
                            searched.add(ids);
                            return found;
                        });
        var asked = new Asked(
                CounterpartyInput.named("Name"),
                Arrays.stream(parties).sorted(Considered.BEST).toList());
        return answering.answer(List.of(asked)).getFirst();
    }

    private static List<String> ids(Result result) {
        return result.matches().stream().map(Match::partyId).toList();
    }

    @Test
    void namesakesOfNoConcernDoNotHideAListedParty() {
        var result = answer(
                true,
                5,
                null,
                party("clean1", 0.99),
                party("clean2", 0.98),
                party("clean3", 0.97),
                party("clean4", 0.96),
                party("clean5", 0.95),
                party("listed", 0.9));
        assertThat(result.verdict()).isEqualTo(Verdict.MATCH);
        assertThat(ids(result)).containsExactly("listed", "clean1", "clean2", "clean3", "clean4");
    }

    @Test
    void partiesThatAreDecidedToBeOthersDoNotHideAnUndecidedOne() {
        var result = answer(false, 2, null, another("listed1", 0.99), another("listed2", 0.98), party("listed3", 0.9));
        assertThat(result.verdict()).isEqualTo(Verdict.MATCH);
        assertThat(ids(result)).containsExactly("listed3", "listed1");
    }

    @Test
    void onlyThosePartiesAreSearchedForPathsThatCanBeShown() {
        answer(false, 1, Found.NOTHING, party("clean0", 0.99), party("listed1", 0.9), party("clean2", 0.8));
        assertThat(searched).containsExactly(Set.of("clean0", "same", "listed1"));
    }

    @Test
    void whetherThereIsAPathIsNotKnownIfTheSearchWasCutOff() {
        var result = answer(false, 5, new Found(List.<Exposure>of(), false), party("clean1", 0.9));
        assertThat(result.verdict()).isEqualTo(Verdict.MATCH);
        assertThat(result.matches().getFirst().concerns()).containsExactly(Concern.MAY_REACH_HIGH_RISK);
        assertThat(answer(false, 5, Found.NOTHING, party("clean1", 0.9)).matches())
                .isEmpty();
    }
}
