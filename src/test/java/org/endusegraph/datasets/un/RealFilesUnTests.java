package org.endusegraph.datasets.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The list as the UN published it. */
@EnabledIfEnvironmentVariable(
        named = "ENDUSEGRAPH_REAL_DATA",
        matches = ".+",
        disabledReason = "needs the publishers' own files; ENDUSEGRAPH_REAL_DATA names their folder")
class RealFilesUnTests {

    private static final Collected LIST = Collected.of(
            new Format(),
            ImportOptions.NONE,
            Path.of("" + System.getenv("ENDUSEGRAPH_REAL_DATA"), "un-2026-02-27", "UN_consolidated.xml"));

    @Test
    void everyIndividualAndEntityIsThereOnce() {
        assertThat(LIST.heading().edition()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(LIST.all("Person")).hasSize(730);
        assertThat(LIST.all("LegalEntity")).hasSize(273);
        assertThat(LIST.all("Listing"))
                .hasSize(1003)
                .allMatch(listing -> listing.properties().containsKey("from"));
        assertThat(LIST.rejected()).isEmpty();
        assertThat(LIST.leftOut()).isEmpty();
    }

    @Test
    void aTradingCompanyIsFoundWithItsNumberAndCountry() {
        var komid = LIST.all("LegalEntity").stream()
                .filter(party -> ("" + party.properties().get("identifiers")).contains("UN:KPe.001"))
                .findFirst()
                .orElseThrow();
        assertThat(komid.properties()).containsEntry("country", "KP");
        assertThat(LIST.names(komid.id())).containsKey("KOMID");
    }

    @Test
    void namesInBracketsBehindAnotherScriptAreNames() {
        assertThat(LIST.names(id("QDi.306"))).containsKeys("حسن غول", "Hassan Ghul", "Hassan Gul", "Hasan Gul");
        assertThat(LIST.names(id("QDe.137"))).containsKeys("Jabhat al-Nusrah", "هيئة تحرير الشام");
        assertThat(LIST.all("Party").stream().flatMap(party -> Collected.names(party).stream()))
                .noneMatch(name -> name.contains("(") && !name.contains(")"));
    }

    @Test
    void anInternalPassportIsNoIdentityCard() {
        assertThat(LIST.value(id("QDi.363"), "identifiers"))
                .isEqualTo(List.of("UN:QDi.363", "PASSPORT:515458008", "RU-PASSPORT:8200203535"));
    }

    private static String id(String reference) {
        return LIST.all("Party").stream()
                .filter(party -> ("" + party.properties().get("identifiers")).contains("UN:" + reference))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void everyCountryThatTheListNamesIsKnown() {
        var without = LIST.all("LegalEntity").stream()
                .filter(party -> party.properties().containsKey("addresses"))
                .filter(party -> !party.properties().containsKey("countries"))
                .toList();
        assertThat(without).isEqualTo(List.of());
    }
}
