package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which parties are the same, at every step. Their datasets are what stands before the point of their ids. */
class SamenessTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private final List<Set<String>> shared = new ArrayList<>();
    private final List<MatchDecision> decisions = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();

    private void share(String... ids) {
        shared.add(Set.of(ids));
    }

    private void decide(String one, String two, boolean same) {
        decisions.addFirst(new MatchDecision(
                "d", one, null, null, two, same, "Desk", "Why", OffsetDateTime.parse("2026-01-01T00:00:00Z"), null));
    }

    private Set<String> same(String id) {
        return new Sameness(new Memory()).of(List.of(id)).get(id);
    }

    private final class Memory implements Sameness.Source {

        @Override
        public Decided decided(Collection<String> ids) {
            return new Decided(
                    decisions.stream()
                            .filter(one -> ids.contains(one.party()) || ids.contains(one.other()))
                            .toList(),
                    TODAY);
        }

        @Override
        public Map<String, Set<String>> identified(Collection<String> ids) {
            var found = new HashMap<String, Set<String>>();
            for (var id : ids) {
                var others = new TreeSet<String>();
                shared.stream().filter(some -> some.contains(id)).forEach(others::addAll);
                others.remove(id);
                others.removeAll(hidden);
                found.put(id, others);
            }
            return found;
        }

        @Override
        public Map<String, String> datasets(Collection<String> ids) {
            var found = new HashMap<String, String>();
            ids.forEach(id -> found.put(id, id.substring(0, id.indexOf('.'))));
            return found;
        }

        @Override
        public boolean isThere(String id) {
            return !hidden.contains(id);
        }
    }

    @Test
    void whoSharesANumberIsTheSameAndSoOn() {
        share("a.1", "b.1");
        share("b.1", "c.1");
        assertThat(same("a.1")).containsExactly("b.1", "c.1");
        assertThat(same("c.1")).containsExactly("a.1", "b.1");
    }

    @Test
    void aDecisionHoldsFurtherAwayToo() {
        share("a.1", "b.1");
        share("b.1", "c.1");
        decide("b.1", "c.1", false);
        assertThat(same("a.1")).containsExactly("b.1");
    }

    @Test
    void aDecisionIsNotGotAroundByWayOfAThird() {
        share("a.1", "b.1");
        share("b.1", "c.1");
        share("c.1", "d.1");
        decide("a.1", "c.1", false);
        assertThat(same("a.1")).containsExactly("b.1");
        assertThat(same("b.1")).containsExactly("a.1", "c.1", "d.1");
        assertThat(same("d.1")).containsExactly("b.1", "c.1");
    }

    @Test
    void aDecisionFurtherAwayJoinsToo() {
        share("a.1", "b.1");
        decide("c.1", "b.1", true);
        assertThat(same("a.1")).containsExactly("b.1", "c.1");
    }

    @Test
    void twoPartiesOfOnePublisherAreNotJoinedByWayOfAThird() {
        share("list.x", "gleif.y");
        share("gleif.y", "list.z");
        assertThat(same("list.x")).containsExactly("gleif.y");
        assertThat(same("list.z")).containsExactly("gleif.y");
    }

    @Test
    void ofTwoThatAreEquallyNearNeitherIsLeftOut() {
        share("list.x", "gleif.y");
        share("gleif.y", "list.z");
        assertThat(same("gleif.y")).containsExactly("list.x", "list.z");
    }

    @Test
    void aNumberThatAPublisherGivesTwiceJoinsNothingButADecisionDoes() {
        share("list.x", "list.z");
        share("list.z", "gleif.y");
        assertThat(same("list.x")).isEmpty();
        decide("list.x", "list.z", true);
        assertThat(same("list.x")).containsExactly("gleif.y", "list.z");
        assertThat(same("gleif.y")).containsExactly("list.x", "list.z");
    }

    @Test
    void whoMayNotBeSeenIsNotNamedAndJoinsNobody() {
        decide("a.1", "b.1", true);
        decide("b.1", "c.1", true);
        hidden.add("b.1");
        assertThat(same("a.1")).isEmpty();
    }
}
