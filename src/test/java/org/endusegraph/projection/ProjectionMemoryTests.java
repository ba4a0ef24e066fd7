package org.endusegraph.projection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;

class ProjectionMemoryTests {

    private static final long GIB = 1L << 30;

    @Test
    void tenMillionLinksFitIntoEightGibibytes() {
        assertThatCode(() -> ProjectionLoader.requireMemory(1_100_000, 10_000_000, 7 * GIB, 8 * GIB))
                .doesNotThrowAnyException();
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheNumberItNeeds() {
        assertThatThrownBy(() -> ProjectionLoader.requireMemory(1_100_000, 10_000_000, GIB / 2, GIB))
                .isInstanceOf(Fault.Unavailable.class)
                .hasMessage(
                        "The projection of 10,000,000 links needs about 1,111 MiB of heap, and at most 1,024 MiB are there in"
                                + " all. Start with -Xmx3247m.");
    }

    @Test
    void garbageThatCanStillBeCollectedIsNoReasonToRefuse() {
        assertThatCode(() -> ProjectionLoader.requireMemory(1_000, 100_000, 1_000, GIB))
                .doesNotThrowAnyException();
    }
}
