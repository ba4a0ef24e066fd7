package org.endusegraph.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are easily taken for others. */
class WordListsTests {

    private static final NameReader READER = new NameReader();
    private static final NameComparison COMPARISON = new NameComparison(READER);
    private static final double LIKE = 0.75;

    private static double likeness(String one, String other) {
        return COMPARISON
                .compare(READER.read(one, false), READER.read(other, false))
                .value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            台州百合通信集团有限公司 | Taizhou Baihe Communications Group Co., Ltd.
            泰州百合通信集团有限公司 | Taizhou Baihe Communications Group Co., Ltd.
            현대전자 | Hyundai Electronics
            """)
    void spellingsOfOneWord(String one, String other) {
        assertThat(likeness(one, other)).isGreaterThan(LIKE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            台州百合通信集团有限公司 | 泰州百合通信集团有限公司
            现代通信集团有限公司 | Hyundai Communications Group Co., Ltd.
            """)
    void twoWords(String one, String other) {
        assertThat(likeness(one, other)).isLessThan(LIKE);
    }
}
