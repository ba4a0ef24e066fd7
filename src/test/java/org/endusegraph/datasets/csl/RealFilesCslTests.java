package org.endusegraph.datasets.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The real files: CSV of 2023, cut short; all of 2026, which is at hand in another form only and is written as the publisher does. */
@EnabledIfEnvironmentVariable(
        named = "ENDUSEGRAPH_REAL_DATA",
        matches = ".+",
        disabledReason = "reads real lists that are not part of the project")
class RealFilesCslTests {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static Collected all2026;

    @BeforeAll
    static void read() throws IOException {
        var file = PublishedScreeningList.written(real("us-csl-2026-07-31/screening-list.json"), folder);
        all2026 = Collected.of(new org.endusegraph.datasets.csl.json.Format(), ImportOptions.NONE, file);
    }

    private static Path real(String file) {
        return Path.of(System.getenv("ENDUSEGRAPH_REAL_DATA"), file);
    }

    @Test
    void theFileOf2023IsRefusedForItsLastRowAndLoadsAllOthersInPart() {
        var file = real("us-csl-2023-11-30/consolidated.csv");
        var format = new org.endusegraph.datasets.csl.csv.Format();
        assertThatThrownBy(() -> Collected.of(format, options(false), file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("cut short");
        var part = Collected.of(format, options(true), file);
        assertThat(part.entries()).hasSize(4_223);
        assertThat(part.leftOut()).isEqualTo(Map.of("vessel", 3));
        assertThat(part.rejected()).hasSize(2);
        assertThat(part.rejected().getFirst()).isEqualTo("consolidated.csv:2: this row is the header once more");
        assertThat(part.rejected().getLast()).startsWith("from here on").contains("cut short");
        assertThat(listed(part))
                .containsEntry("us-entity-list", 919L)
                .containsEntry("us-denied-persons-list", 577L)
                .containsEntry("us-ssi", 288L)
                .containsEntry("us-fse", 1L)
                .hasSize(13);
        assertThat(part.listing(part.statement("us-csl.cmic-30882")).properties())
                .containsEntry("from", "2021-06-03");
    }

    @Test
    void theFileWithThirteenRowsIsReadWhole() {
        var rows = Collected.of(
                new org.endusegraph.datasets.csl.csv.Format(),
                options(false),
                real("us-csl-2023-11-30/consolidated-13-rows-current-header.csv"));
        assertThat(rows.entries()).hasSize(13);
        assertThat(listed(rows)).hasSize(10);
        assertThat(Collected.names(rows.party("Sinobright Import and Export Company")))
                .hasSize(2);
    }

    @Test
    void theWholeListOf2026IsRead() {
        assertThat(all2026.heading().edition()).isEqualTo("2026-07-31");
        assertThat(all2026.leftOut()).isEqualTo(Map.of("vessel", 1_524, "aircraft", 344));
        assertThat(listed(all2026))
                .containsEntry("us-entity-list", 3_420L - 1)
                .containsEntry("us-denied-persons-list", 1_596L - 3)
                .containsEntry("us-ofac-sdn", 19_181L - 1_524 - 344)
                .containsEntry("us-itar-debarred", 787L)
                .hasSize(12);
    }

    @Test
    void fourEntriesThatDifferInTheirAddressesOnlyCannotBeToldApartWithoutThem() {
        assertThat(all2026.rejected()).hasSize(4).allMatch(row -> row.contains("an earlier row has the same key"));
    }

    @Test
    void hikvisionIsOnTwoListsAndNoSdn() {
        assertThat(all2026.parties("Hikvision").stream().map(RealFilesCslTests::lists))
                .containsExactlyInAnyOrder(List.of("us-ns-cmic"), List.of("us-entity-list"));
        assertThat(all2026.statement("us-csl.cmic-30946").properties())
                .containsEntry("identifiers", List.of("OFAC:30946"));
    }

    @Test
    void iFlytekHasOneNameInCapitals() {
        assertThat(Collected.names(all2026.party("IFLYTEK"))).containsExactly("IFLYTEK");
    }

    @Test
    void theDahuasAreTwo() {
        var newYork = all2026.party("DAHUA ELECTRONICS CORPORATION");
        var technology = all2026.party("Dahua Technology");
        assertThat(lists(newYork)).containsExactly("us-denied-persons-list");
        assertThat(newYork.properties()).containsEntry("country", "US");
        assertThat(lists(technology)).containsExactly("us-entity-list");
        assertThat(technology.properties()).containsEntry("country", "CN");
    }

    @Test
    void theXinjiangCorpsAndItsBureauAreTwo() {
        var bureau = all2026.party("Xinjiang Production and Construction Corps (XPCC) Public Security Bureau");
        var corps = all2026.parties("XPCC");
        assertThat(corps).hasSize(1).doesNotContain(bureau);
        assertThat(all2026.statement("us-csl.sdn-29299")).isNotEqualTo(bureau);
    }

    @Test
    void theBureauxOfXinjiangAreEntriesOfTheirOwn() {
        var bureaux = all2026.all("Party").stream()
                .filter(party -> Collected.names(party).getFirst().endsWith("Public Security Bureau"))
                .filter(party -> lists(party).contains("us-entity-list"))
                .toList();
        assertThat(bureaux).hasSize(19);
        assertThat(Collected.names(all2026.party("Aqsu District Public Security Bureau")))
                .startsWith("Aksu District Public Security Bureau");
        assertThat(Collected.names(all2026.statement("us-csl.sdn-29159")))
                .startsWith("XINJIANG PUBLIC SECURITY BUREAU");
    }

    @Test
    void sixtyEightPoliciesNameEccns() {
        var naming = all2026.all("Listing").stream()
                .filter(listing -> listing.properties().containsKey("eccns"))
                .toList();
        assertThat(naming).hasSize(68).allMatch(listing -> listing.targets("ON").contains("us-entity-list"));
        assertThat(naming.stream()
                        .map(listing -> listing.properties().get("eccns"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        List.of("1A004.c", "1A004.d", "1A995", "1A999.a", "1D003", "2A983", "2D983", "2E983"),
                        List.of(
                                "3B001.a.4",
                                "3B001.c",
                                "3B001.d",
                                "3B001.f.1.b.2",
                                "3B001.k",
                                "3B001.l",
                                "3B001.m",
                                "3B001.n",
                                "3B001.o",
                                "3B001.p",
                                "3B002.c",
                                "3B993",
                                "3B994"));
    }

    @Test
    void nearlyAllEntriesOf2023HaveTheSameIdIn2026() {
        var part = Collected.of(
                new org.endusegraph.datasets.csl.csv.Format(),
                options(true),
                real("us-csl-2023-11-30/consolidated.csv"));
        var later = all2026.all("Party").stream().map(Statement::id).collect(Collectors.toSet());
        var onEntityList = part.all("Listing").stream()
                .filter(listing -> listing.targets("ON").contains("us-entity-list"))
                .flatMap(listing -> listing.targets("LISTS").stream())
                .toList();
        assertThat(onEntityList.stream().filter(later::contains)).hasSizeGreaterThan(800);
    }

    private static List<String> lists(Statement party) {
        return all2026.listings(party).stream()
                .flatMap(listing -> listing.targets("ON").stream())
                .toList();
    }

    private static Map<String, Long> listed(Collected collected) {
        return collected.all("Listing").stream()
                .flatMap(listing -> Stream.of(listing.targets("ON").getFirst()))
                .collect(Collectors.groupingBy(list -> list, TreeMap::new, Collectors.counting()));
    }

    private static ImportOptions options(boolean partial) {
        return new ImportOptions(LocalDate.parse("2023-11-30"), null, null, null, true, partial, false, false);
    }
}
