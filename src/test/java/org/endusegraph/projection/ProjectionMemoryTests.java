package org.endusegraph.projection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;

class ProjectionMemoryTests {

    private static final long GIB = 1L << 30;

    @Test
    void tenMillionLinksFitIntoEightGibibytes() {
        assertThatCode(() -> ProjectionLoader.requireRoom(1_100_000, 10_000_000, 7 * GIB, 8 * GIB))
                .doesNotThrowAnyException();
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheNumberItNeeds() {
        assertThatThrownBy(() -> ProjectionLoader.requireRoom(1_100_000, 10_000_000, GIB / 2, GIB))
                .isInstanceOf(Fault.Unavailable.class)
                .hasMessage(
                        "The projection of 10,000,000 links needs about 1,111 MiB of heap, and at most 1,024 MiB are there in"
                                + " all. Start with -Xmx3247m.");
    }

    @Test
    void garbageThatCanStillBeCollectedIsNoReasonToRefuse() {
        assertThatCode(() -> ProjectionLoader.requireRoom(1_000, 100_000, 1_000, GIB))
                .doesNotThrowAnyException();
    }

    @Test
    void moreEntitiesThanCanBeNumberedAreRefused() {
        assertThatThrownBy(() -> ProjectionLoader.requireRoom(20_000_000, 1, 100 * GIB, 100 * GIB))
                .isInstanceOf(Fault.Unavailable.class)
                .hasMessage(
                        "A projection holds at most 16,777,216 parties and products, and the graph has 20,000,000.");
    }
}
