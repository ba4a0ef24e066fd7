package org.endusegraph.datasets.un;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as the UN writes several in one field. */
class NamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Lee Won Ho; Yi Won Ho b) Li Won-ho|Lee Won Ho/Yi Won Ho/Li Won-ho",
                "حسن غول (Hassan Ghul; Hassan Gul; Hasan Gul)|حسن غول/Hassan Ghul/Hassan Gul/Hasan Gul",
                "جبهة النصرة (the Victory Front; Al-Nusrah Front)|جبهة النصرة/the Victory Front/Al-Nusrah Front",
                "Hay’at Tahrir al-Sham (HTS) (هيئة تحرير الشام (original script); Tahrir al-Sham; Hayat Tahrir)"
                        + "|Hay’at Tahrir al-Sham (HTS)/هيئة تحرير الشام/Tahrir al-Sham/Hayat Tahrir",
                "أنصار الشريعة بليبيا (Ansar al Charia in Libya (ASL))|أنصار الشريعة بليبيا/Ansar al Charia in Libya (ASL)",
                "شبكة أنصار (Ansar Network - sub-unit name)|شبكة أنصار/Ansar Network",
                "Jin Tiesan (金铁三)|Jin Tiesan/金铁三",
                "Amir Khazmat (original script: Амир Хазмат)|Amir Khazmat/Амир Хазмат",
                "Akhter son of Noor (اختر محمد ),|Akhter son of Noor/اختر محمد",
                "LAKES (CAGL) ; GREAT LAKES (GLBC)|LAKES (CAGL)/GREAT LAKES (GLBC)",
                "Encep Nurjaman (birth name)|Encep Nurjaman (birth name)",
                "(Sheikh) Musa Hilal|(Sheikh) Musa Hilal",
                "LEADER (HONG KONG) INTERNATIONAL|LEADER (HONG KONG) INTERNATIONAL",
                "華信船務(香港)有限公司|華信船務(香港)有限公司",
                ") Abdelrahman al Dabissi|) Abdelrahman al Dabissi",
                "`\"The Official\"`|The Official"
            })
    void severalNamesInOneFieldAreToldApartOutsideOfBrackets(String field, String names) {
        assertThat(String.join("/", Names.in(field))).isEqualTo(names);
    }
}
