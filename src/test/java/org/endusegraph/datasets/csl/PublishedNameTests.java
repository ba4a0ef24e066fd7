package org.endusegraph.datasets.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PublishedNameTests {

    @Test
    void whatTheLawAddsIsLeftOutOfAFurtherName() {
        assertThat(in("ISN", "PMC Wagner; and any successor, sub-unit, or subsidiary thereof"))
                .containsExactly("ALIAS PMC Wagner");
        assertThat(in("ISN", "Poly Technologies Incorporated (PTI), and its sub-units and successors"))
                .containsExactly(
                        "ALIAS Poly Technologies Incorporated (PTI)",
                        "ALIAS Poly Technologies Incorporated",
                        "ABBREVIATION PTI");
        assertThat(in(
                        "ISN",
                        "Bearings on Lipetsk LLC (Russian entity); and any successor, sub-unit, or subsidiary thereof"))
                .containsExactly("ALIAS Bearings on Lipetsk LLC");
    }

    @Test
    void severalAliasesInBracketsAreNamesOfTheirOwn() {
        assertThat(in(
                        "EL",
                        "Example Imaging Institute (a.k.a., the following three aliases: -Imaging Institute of Example City;"
                                + " -Example Optics (Group) Co., Ltd.; and -Picture Works.)"))
                .containsExactly(
                        "ALIAS Imaging Institute of Example City",
                        "ALIAS Example Optics (Group) Co., Ltd.",
                        "ALIAS Picture Works",
                        "ALIAS Example Imaging Institute");
    }

    @Test
    void formerNamesAreFormer() {
        assertThat(in("EL", "LTS Holding Limited (f.k.a. IPP-International Petroleum Products Ltd.)"))
                .containsExactly("FORMER IPP-International Petroleum Products Ltd.", "ALIAS LTS Holding Limited");
        assertThat(in("ISN", "Universal Example [aka General Example, f.k.a. Old Example] (Hong Kong Entity)"))
                .containsExactly("ALIAS General Example", "FORMER Old Example", "ALIAS Universal Example");
    }

    @Test
    void aliasesBehindTheNameAreNames() {
        assertThat(
                        in(
                                "EL",
                                "Chitron Electronics Company Ltd., a.k.a. Chi-Chung Electronics Company Ltd. (Chitron-Shenzhen)"))
                .containsExactly(
                        "ALIAS Chi-Chung Electronics Company Ltd. (Chitron-Shenzhen)",
                        "ALIAS Chitron Electronics Company Ltd.");
        assertThat(in("DPL", "COREZING INTERNATIONAL -AKAS- COREZING TECH PTE LTD, CORE ZING"))
                .containsExactly("ALIAS COREZING TECH PTE LTD", "ALIAS CORE ZING", "ALIAS COREZING INTERNATIONAL");
        assertThat(in("DPL", "COREZING INTERNATIONAL, AKAS, COREZING TECH PTE LTD, CORE ZING"))
                .hasSize(3);
        assertThat(in("DPL", "EXAMPLE TRADING -AKAS- EXAMPLE CO., LTD"))
                .containsExactly("ALIAS EXAMPLE CO., LTD", "ALIAS EXAMPLE TRADING");
    }

    @Test
    void namesThatThePublisherHasShuffledAreLeftAlone() {
        assertThat(in("DTC", "Kreig; a.k.a. Cow Craig; a.k.a. Hall Jermaine")).isEmpty();
    }

    @Test
    void anAbbreviationOfTheWholeNameIsAName() {
        assertThat(in("MEU", "Academy of Aerospace Solid Propulsion Technology (AASPT)"))
                .containsExactly("ALIAS Academy of Aerospace Solid Propulsion Technology", "ABBREVIATION AASPT");
    }

    @Test
    void anAbbreviationOfAPartIsNoNameOfTheParty() {
        assertThat(in("EL", "Xinjiang Production and Construction Corps (XPCC) Public Security Bureau"))
                .containsExactly("ALIAS Xinjiang Production and Construction Corps Public Security Bureau");
        assertThat(in("MEU", "AVIC Leihua Electronic Technology Research Institute (LETRI)"))
                .containsExactly("ALIAS AVIC Leihua Electronic Technology Research Institute");
    }

    @Test
    void otherBracketsStay() {
        assertThat(in("EL", "Huawei Device (Hong Kong) Co., Limited")).isEmpty();
        assertThat(in("EL", "Duling Technology (HK) Limited")).isEmpty();
        assertThat(in("DPL", "AVIATION LEGACY (GAMBIA) LIMITED")).isEmpty();
        assertThat(in("SDN", "ANKA ENERGY AND LOGISTICS COMPANY")).isEmpty();
    }

    @Test
    void theLastOfSeveralOtherNamesLosesItsAnd() {
        assertThat(PublishedName.others("Ninth Academy;Southwest Centre; and Test Works.", list("EL")).stream()
                        .map(PublishedName.Other::text))
                .containsExactly("Ninth Academy", "Southwest Centre", "Test Works.");
    }

    private static List<String> in(String list, String name) {
        return PublishedName.in(name, list(list)).stream()
                .map(other -> other.kind() + " " + other.text())
                .toList();
    }

    private static CslList list(String code) {
        return Objects.requireNonNull(CslList.named("List (" + code + ") - Department"));
    }
}
