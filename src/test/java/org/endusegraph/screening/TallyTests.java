package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.endusegraph.screening.Tally.Hit;
import org.junit.jupiter.api.Test;

class TallyTests {

    private static final int NUMBER = 7;

    private final Tally tally = new Tally();

    @Test
    void ofTheWaysOfATermTheOneThatGivesMostCounts() {
        tally.add(NUMBER, 1, 0.25);
        tally.add(NUMBER, 1, 0.75);
        tally.add(NUMBER, 1, 0.5);
        tally.add(NUMBER, 2, 1);
        assertThat(tally.best(1)).containsExactly(new Hit(NUMBER, 1.75));
    }

    @Test
    void aLateWayAddsOnlyWhatItGivesBeyondTheEarlierOnesOfItsTerm() {
        var postings = new Postings.Builder();
        postings.add(0, NUMBER);
        postings.add(0, NUMBER + 1);
        tally.add(NUMBER, 1, 0.5);
        tally.add(NUMBER, 2, 1);
        tally.recall(NUMBER, 1, 0.5);
        tally.addIfThere(postings.build(1), 0, 1, 0.75);
        assertThat(tally.best(2)).containsExactly(new Hit(NUMBER, 1.75));
    }

    @Test
    void whatHasNextToNothingInCommonIsLeftOut() {
        tally.add(1, 1, 10);
        tally.add(2, 1, 0.9);
        tally.add(3, 1, 1);
        assertThat(tally.best(9)).extracting(Hit::number).containsExactly(1, 3);
    }

    @Test
    void ofEqualSumsTheLowerNumberIsFirstHoweverManyThereAre() {
        for (int number = 9_999; number >= 0; number--) {
            tally.add(number, 1, 1);
        }
        assertThat(tally.best(3)).extracting(Hit::number).containsExactly(0, 1, 2);
    }
}
