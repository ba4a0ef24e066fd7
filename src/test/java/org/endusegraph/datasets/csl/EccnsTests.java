package org.endusegraph.datasets.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EccnsTests {

    @Test
    void codesAreFoundWithTheirParagraphsEachOnceAndInOrder() {
        assertThat(Eccns.in(
                        "For all items subject to the EAR.",
                        "Case-by-case review for ECCNs 1A004.c, 1A995, 1A999.a and 2E983, and for EAR99 items described in the Note to"
                                + " ECCN 1A995; presumption of denial for all other items."))
                .containsExactly("1A004.c", "1A995", "1A999.a", "2E983");
    }

    @Test
    void paragraphsThatStandAloneBelongToTheCodeBefore() {
        assertThat(Eccns.in("items described in ECCN 3B001.a.4, .c, f.1.b.2, .k to .m; 3B002.c, 3B993, or 3B994"))
                .containsExactly(
                        "3B001.a.4",
                        "3B001.c",
                        "3B001.f.1.b.2",
                        "3B001.k",
                        "3B001.l",
                        "3B001.m",
                        "3B002.c",
                        "3B993",
                        "3B994");
    }

    @Test
    void theEndOfASentenceAndOtherNumbersAreNoPart() {
        assertThat(
                        Eccns.in(
                                "See 5A002. A licence under 744.11(a), 15A0012 or EAR99 is another thing, and a case of 9A610.x."))
                .containsExactly("5A002", "9A610.x");
    }
}
