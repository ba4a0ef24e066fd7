package org.endusegraph.screening.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.endusegraph.model.OwnershipFinding;
import org.endusegraph.model.OwnershipRegime;
import org.endusegraph.model.Tristate;
import org.junit.jupiter.api.Test;

/** Climbing from parties to their owners: how far, who is the same, and what is beyond the bounds. */
class ClimbTests {

    private static final LocalDate DAY = LocalDate.parse("2020-01-01");

    private final List<Stake> stakes = new ArrayList<>();
    private final Map<String, Set<String>> same = new HashMap<>();
    private final Set<String> listed = new TreeSet<>();

    private void owns(String owner, String owned) {
        stakes.add(new Stake(owner + ">" + owned, owner, owned, 60, 60, false));
    }

    private void same(String one, String other) {
        same.put(one, Set.of(other));
        same.put(other, Set.of(one));
    }

    private List<OwnershipFinding> findings(Climb climb, String party, String... others) {
        var parties = new TreeSet<>(List.of(others));
        parties.add(party);
        var owners = climb.from(parties, new Climb.Source() {
            @Override
            public List<Stake> stakesIn(Set<String> owned) {
                return stakes.stream()
                        .filter(stake -> owned.contains(stake.ownedId()))
                        .toList();
            }

            @Override
            public Map<String, Set<String>> sameAs(Set<String> some) {
                var found = new TreeMap<String, Set<String>>();
                some.forEach(id -> found.put(id, same.getOrDefault(id, Set.of())));
                return found;
            }
        });
        owners.parties().stream()
                .filter(listed::contains)
                .forEach(id -> owners.addListing(id, "us-ofac-sdn", "listing-" + id));
        var rules = OwnershipRules.on(DAY, List.of(OwnershipRegime.OFAC_50_PERCENT));
        return owners.findings(rules, parties, DAY).get(party);
    }

    private void chain(int levels) {
        IntStream.range(0, levels).forEach(i -> owns("p%02d".formatted(i + 1), "p%02d".formatted(i)));
    }

    @Test
    void aBatchOfManyPartiesHasAllItsOwnersLookedAt() {
        owns("top", "company");
        listed.add("top");
        var others = IntStream.range(0, 6_000).mapToObj(i -> "other" + i).toArray(String[]::new);
        assertThat(findings(new Climb(10, 5_000), "company", others))
                .extracting(OwnershipFinding::caught)
                .containsExactly(Tristate.YES);
    }

    @Test
    void theListingOfTheLastLevelCounts() {
        chain(10);
        listed.add("p10");
        assertThat(findings(new Climb(10, 100), "p00"))
                .extracting(OwnershipFinding::caught)
                .containsExactly(Tristate.YES);
    }

    @Test
    void whoHasOwnersBeyondTheLastLevelMayBeOwned() {
        chain(11);
        listed.add("p11");
        assertThat(findings(new Climb(10, 100), "p00")).singleElement().satisfies(finding -> {
            assertThat(finding.caught()).isEqualTo(Tristate.UNKNOWN);
            assertThat(finding.reason()).contains("Not all owners further up were looked at");
        });
        stakes.removeLast();
        assertThat(findings(new Climb(10, 100), "p00")).isEmpty();
    }

    @Test
    void whoHasMoreOwnersThanAreLookedAtMayBeOwned() {
        IntStream.range(0, 6).forEach(i -> owns("owner" + i, "company"));
        assertThat(findings(new Climb(10, 6), "company")).isEmpty();
        assertThat(findings(new Climb(10, 5), "company"))
                .extracting(OwnershipFinding::caught)
                .containsExactly(Tristate.UNKNOWN);
    }

    @Test
    void partiesOfOneBatchThatAreTheSameHaveTheOwnersOfEach() {
        same("a", "b");
        owns("top", "b");
        listed.add("top");
        assertThat(findings(new Climb(10, 100), "a", "b")).hasSize(1);
        assertThat(findings(new Climb(10, 100), "b", "a")).hasSize(1);
    }

    @Test
    void ownersOfOneLevelThatAreTheSameCountForEachOther() {
        same("o1", "o2");
        owns("o1", "other");
        owns("o2", "company");
        listed.add("o1");
        assertThat(findings(new Climb(10, 100), "company", "other")).hasSize(1);
        listed.clear();
        listed.add("o2");
        assertThat(findings(new Climb(10, 100), "other", "company")).hasSize(1);
    }
}
