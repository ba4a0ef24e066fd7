package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;

/** Which parties are compared for whom. */
class PartyIndexIT {

    private static final String ALL_WORDS = "Quendaria Orlonat Brevikson Velmodia Tarkunis Besolani Girdemo Pelvasta";

    private static final String RESTRICTED = """
            dossier: restricted
            title: Invented parties that not all may see
            publisher: Tests
            edition: 2026
            sources:
              - {id: paper, title: The paper, publisher: Tests, date: 2020-01-01, kind: OFFICIAL_LIST}
            parties:
              - {id: of-a, type: COMPANY, name: Pelvasta, audience: [a], cites: [{source: paper, locator: p1}]}
              - {id: of-b, type: COMPANY, name: %s, audience: [b], cites: [{source: paper, locator: p1}]}
              - {id: of-both, type: COMPANY, name: Pelvasta Velmodia, audience: [a, b], cites: [{source: paper, locator: p1}]}
              - {id: open, type: COMPANY, name: Pelvasta Girdemo, cites: [{source: paper, locator: p1}]}
            """.formatted(ALL_WORDS);

    @Test
    void whoIsComparedForAReaderHangsOnNothingThatTheReaderMayNotSee() {
        var application = RunningApplication.empty();
        application.load(RESTRICTED);
        var index = application.bean(PartyIndexes.class).current();
        assertThat(candidates(index)).containsExactly("open");
        assertThat(candidates(index, "a")).containsExactlyInAnyOrder("open", "of-a", "of-both");
        assertThat(candidates(index, "b")).containsExactlyInAnyOrder("open", "of-b", "of-both");
        assertThat(index.byId(new Reader(Set.of("a")), "of-b")).isNull();
        assertThat(index.idsAfter(new Reader(Set.of("a", "b")), "of-a")).containsExactly("of-b", "of-both", "open");
    }

    private static List<String> candidates(PartyIndex index, String... circles) {
        return index.candidates(new Reader(Set.of(circles)), Counterparty.named(ALL_WORDS), 10).stream()
                .map(Candidate::id)
                .toList();
    }
}
