package org.endusegraph.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names alone: which are those of one party. */
class NameComparisonTests {

    private static final NameReader READER = new NameReader();
    private static final NameComparison COMPARISON = new NameComparison(READER);
    private static final double LIKE = 0.75;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            NOVAK, Petra Maria | Petra Novak
            Petra Novak | P. Novak
            Karl-Heinz Lindqvist | KH Lindqvist
            Karl Lindqvist | Karl Lindkvist
            karllindqvist | Karl Lindqvist
            Dr. Karl Lindqvist | Karl Lindqvist
            Muhammad al-Rashidi | Mohamed Rashidi
            Yousef bin Tariq Haddad | Yusuf Tarek Haddad
            Сергей Павлович Орлов | Sergey Orlov
            محمد رشيد | Mohammed Rashid
            محمود کریمی | Mahmoud Karimi
            יוסף לוי | Yosef Levi
            Γεώργιος Παππάς | Georgios Pappas
            박민수 | Park Min Soo
            王小红 | Wang Xiaohong
            欧阳小红 | Xiaohong Ouyang
            Lindqvist | Karl Lindqvist
            """)
    void spellingsOfOnePerson(String one, String other) {
        assertThat(likeness(one, other, true)).isGreaterThan(LIKE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Petra Novak | Pavel Novak
            P. Novak | Maria Novak
            Petra M. Novak | Petra Tereza Novak
            Mohammed | Mohammed Rashidi
            Kim | Kim Chol Su
            Kim Chol-su | Kim Chol-ho
            Sergey Ivanovich Orlov | Sergey Pavlovich Orlov
            Karl Lindqvist | Karl Lindholm
            王红 | 王宏
            N.L. | Nora Lind
            """)
    void twoPersons(String one, String other) {
        assertThat(likeness(one, other, true)).isLessThan(LIKE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Meridian Optik Aktiengesellschaft | Meridian Optik AG
            MeridianAG | Meridian AG
            Meridian Holding | Meridian Holding GmbH
            MeridianGmbH | Meridian GmbH
            MERIDIAN OPTICAL TECH & SRVCES LTD | Meridian Optical Technology and Services Limited
            QUANZHOU BAIHE COMM GRP | Quanzhou Baihe Communications Group Co., Ltd.
            BAIHE QUANZHOU COMM GRP | Quanzhou Baihe Communications Group Co., Ltd.
            X.Y.Z. Trading | XYZ Trading
            ООО "Меридиан" | Meridian LLC
            ПАО Меридиан | Public Joint Stock Company Meridian
            шарп | Sharp
            泉州百合通信集团有限公司 | Quanzhou Baihe Communications Group Co., Ltd.
            臺北百合電子股份有限公司 | 台北百合电子股份有限公司
            百合電機株式会社 | Baihe Electric Co., Ltd.
            주식회사 하나로 | Hanaro Co., Ltd.
            شركة النفط الوطنية | National Oil Company
            מרידיאן בע"מ | Meridian Ltd
            Μεριδιαν ΑΕ | Meridian SA
            Brigade Forty 2 | Brigade 42
            第七研究所 | 7th Research Institute
            m e r i d i a n o p t i k ag | Meridian Optik AG
            Ministry of Agriculture | 农业部
            """)
    void spellingsOfOneBody(String one, String other) {
        assertThat(likeness(one, other, false)).isGreaterThan(LIKE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Meridian Optik AG | Meridian Optik GmbH
            Meridian Electronics Corporation | Meridian Technology Co., Ltd.
            Factory 3 | Factory 4
            Unit 70001 | Unit 70002
            Meridian Fund | Meridian Fund II
            Northern Production Corps | Northern Production Corps Public Security Bureau
            Government of Latvia | Government of Lithuania
            Trading Company | Meridian Trading Company
            ABC Company | N.A.B.C. Company
            Xiamen Public Security Bureau | Quanzhou Public Security Bureau
            公安部 | 公安厅
            泉州百合技术有限公司 | 泉州百合建设有限公司
            泉州百合技术有限公司 | 厦门百合技术有限公司
            泉州百合技术有限公司 | 泉州柏荷技术有限公司
            第七研究所 | 第八研究所
            """)
    void twoBodies(String one, String other) {
        assertThat(likeness(one, other, false)).isLessThan(LIKE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Petra Novák | Petr Novak | true
            Сергей Орлов | Sergei Orlow | true
            Meridian Optik AG | Meridian Optics Ltd | false
            泉州百合技术有限公司 | Quanzhou Baihe Technology | false
            QUANZHOU BAIHE COMM GRP | Quanzhou Baihe Communications Group Co. | false
            """)
    void itDoesNotMatterWhichIsAskedNorHowItIsCapitalisedOrMarked(String one, String other, boolean person) {
        double likeness = likeness(one, other, person);
        assertThat(likeness(other, one, person)).isCloseTo(likeness, Offset.offset(1e-9));
        assertThat(likeness(one.toUpperCase(Locale.ROOT), other, person)).isCloseTo(likeness, Offset.offset(0.035));
        assertThat(likeness(one.replace('á', 'a'), other, person)).isCloseTo(likeness, Offset.offset(0.035));
    }

    @Test
    void theOrderOfPartsMattersLittle() {
        double same = likeness("Petra Novak", "Petra Novák", true);
        assertThat(likeness("Novak Petra", "Petra Novák", true)).isCloseTo(same, Offset.offset(0.035));
        assertThat(likeness("NOVAK, Petra", "Petra Novák", true)).isCloseTo(same, Offset.offset(0.035));
    }

    @Test
    void familyNameAndGivenNameTheOtherWayRoundAreTwoPersonsIfBothSayWhichIsWhich() {
        assertThat(likeness("Martin, Karl", "Karl, Martin", true)).isLessThan(LIKE);
    }

    @Test
    void likerNamesAreLiker() {
        assertThat(new double[] {
                    likeness("Petra Maria Novak", "Petra Maria Novak", true),
                    likeness("PETRA MARIA NOVAK", "Petra Maria Novak", true),
                    likeness("Novak Maria Petra", "Petra Maria Novak", true),
                    likeness("Petra Novak", "Petra Maria Novak", true),
                    likeness("P. Novak", "Petra Maria Novak", true),
                    likeness("Pavel Novak", "Petra Maria Novak", true)
                })
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    private static double likeness(String one, String other, boolean person) {
        return COMPARISON
                .compare(READER.read(one, person), READER.read(other, person))
                .value();
    }
}
