package org.endusegraph.datasets.ofac.advanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfacAdvancedTests {

    private static final Path FILE = Path.of("src/test/resources/publications/ofac-sdn-advanced-xml/sdn_advanced.xml");
    private static final PublicationFormat SDN = Format.all().getFirst();
    private static final PublicationFormat CONSOLIDATED = Format.all().getLast();

    @TempDir
    private Path folder;

    @Test
    void theFileSaysItsDay() {
        var heading = Collected.of(SDN, ImportOptions.NONE, FILE).heading();
        assertThat(heading.edition()).isEqualTo("2021-09-23");
        assertThat(heading.dataset()).isEqualTo("ofac-sdn");
    }

    @Test
    void aListingBeginsOnTheFirstDayThatTheListGives() {
        var read = Collected.of(SDN, ImportOptions.NONE, FILE);
        assertThat(read.statement("ofac-sdn.listing-29299").properties())
                .containsEntry("from", "2020-07-31")
                .containsEntry("programme", "GLOMAG, SDGT")
                .containsEntry("remarks", "Also runs prisons.");
        assertThat(read.statement("ofac-sdn.listing-29299").targets("ON")).containsExactly("us-ofac-sdn");
    }

    @Test
    void aSubjectIsAPartyWithNamesIdentifiersAndAddresses() {
        var corps = Collected.of(SDN, ImportOptions.NONE, FILE).statement("ofac-sdn.29299");
        assertThat(corps.labels()).contains("LegalEntity");
        assertThat(Collected.names(corps))
                .containsExactly(
                        "XINJIANG PRODUCTION AND CONSTRUCTION CORPS", "BINGTUAN", "XINJIANG RECLAMATION CORPS");
        assertThat(Collected.names(corps, "FORMER")).containsExactly("XINJIANG RECLAMATION CORPS");
        assertThat(corps.properties())
                .containsEntry("identifiers", List.of("OFAC:29299", "USCC:91650000X", "BIC:EXAMCNB1"))
                .containsEntry("addresses", List.of("462 Guangming Road, Urumqi, Xinjiang, 830002, China"))
                .containsEntry("country", "CN")
                .containsEntry("incorporatedOn", "1954");
    }

    @Test
    void aPersonHasNamesInItsOwnScript() {
        var person = Collected.of(SDN, ImportOptions.NONE, FILE).party("朱海仑");
        assertThat(Collected.names(person)).containsExactlyInAnyOrder("ZHU, Hailun", "SECRETARY ZHU", "朱海仑");
        assertThat(Collected.names(person).getFirst()).isEqualTo("ZHU, Hailun");
        assertThat(Collected.names(person, "WEAK_ALIAS")).containsExactly("SECRETARY ZHU");
    }

    @Test
    void aPersonHasBirthDatesAndWhatIsLongerThanAYearIsARemark() {
        var read = Collected.of(SDN, ImportOptions.NONE, FILE);
        var person = read.statement("ofac-sdn.29158");
        assertThat(person.labels()).contains("Person");
        assertThat(person.properties())
                .containsEntry("birthDates", List.of("1958-01"))
                .containsEntry("countries", List.of("CN"))
                .containsEntry("identifiers", List.of("OFAC:29158", "CN-PASSPORT:G000001"))
                .doesNotContainKey("addresses");
        assertThat(read.listing(person).properties())
                .containsEntry("role", "Former Deputy Party Secretary")
                .containsEntry(
                        "remarks",
                        "Military Registration Number 17; DOB 1955-01-01 to 1957-12-31; POB Lianshui, Jiangsu, China; Gender Male");
    }

    @Test
    void relationshipsAreLinksAndTheClaimSaysWhichTheyAre() {
        var read = Collected.of(SDN, ImportOptions.NONE, FILE);
        assertThat(read.all("Link")).hasSize(1);
        var link = read.statement("ofac-sdn.link-linked-29158-29299");
        assertThat(link.targets("TO")).containsExactly("ofac-sdn.29299");
        assertThat(read.all("Claim").getFirst().properties().get("summary"))
                .asString()
                .contains("Acting for or on behalf of");
    }

    @Test
    void whatIsFormerOrOfVesselsIsLeftOutAndWhatLeadsNowhereRejected() {
        var read = Collected.of(SDN, ImportOptions.NONE, FILE);
        assertThat(read.leftOut())
                .isEqualTo(Map.of("vessel", 1, "former relationship", 1, "relationship with a vessel or aircraft", 1));
        assertThat(read.rejected()).hasSize(2);
        assertThat(read.rejected().getFirst()).contains("related to party 99999");
        assertThat(read.rejected().getLast()).contains("no SanctionsEntry says on which list party 77 is");
    }

    @Test
    void anEditionFollowsOneInTheSimpleXml() {
        var simple = Collected.of(
                org.endusegraph.datasets.ofac.xml.Format.all().getFirst(),
                ImportOptions.NONE,
                Path.of("src/test/resources/publications/ofac-sdn-xml/sdn.xml"));
        var advanced = Collected.of(SDN, ImportOptions.NONE, FILE);
        assertThat(ids(advanced)).isEqualTo(ids(simple));
        assertThat(advanced.heading().dataset()).isEqualTo(simple.heading().dataset());
    }

    private static List<String> ids(Collected collected) {
        return collected.statements().map(Statement::id).sorted().toList();
    }

    @Test
    void aPartyOnSeveralListsHasAListingOnEach() {
        var lists = read().replace(
                        "<List ID=\"1550\">SDN List</List>",
                        "<List ID=\"1550\">Consolidated List</List><List ID=\"7\">Sectoral Sanctions Identifications List</List>"
                                + "<List ID=\"8\">Non-SDN Menu-Based Sanctions List</List>")
                .replace("<SanctionsEntry ID=\"15036\"", """
                        <SanctionsEntry ID="1" ProfileID="29299" ListID="7">
                          <EntryEvent ID="7" EntryEventTypeID="1"><Date><Year>2014</Year><Month>9</Month></Date></EntryEvent>
                          <SanctionsMeasure ID="8" SanctionsTypeID="1"><Comment>UKRAINE-EO13662</Comment></SanctionsMeasure>
                        </SanctionsEntry>
                        <SanctionsEntry ID="2" ProfileID="29299" ListID="8">
                          <SanctionsMeasure ID="9" SanctionsTypeID="1"><Comment>RUSSIA-EO14024</Comment></SanctionsMeasure>
                        </SanctionsEntry>
                        <SanctionsEntry ID="15036\"""");
        var read = Collected.of(CONSOLIDATED, ImportOptions.NONE, Collected.file(folder, "cons_advanced.xml", lists));
        var listings = read.listings(read.statement("ofac-consolidated.29299"));
        assertThat(listings.stream().map(Statement::id))
                .containsExactly("ofac-consolidated.listing-29299-us-ssi", "ofac-consolidated.listing-29299-us-ns-mbs");
        assertThat(listings.getFirst().properties())
                .containsEntry("from", "2014-09")
                .containsEntry("programme", "UKRAINE-EO13662");
        assertThat(listings.getLast().properties()).doesNotContainKey("from");
    }

    @Test
    void anEntryThatNamesTheWholeCollectionKeepsItsFirstDayAndGoesByProgrammes() {
        var whole = read().replace(">SDN List<", ">Consolidated List<").replace("GLOMAG", "CMIC-EO13959");
        var read = Collected.of(CONSOLIDATED, ImportOptions.NONE, Collected.file(folder, "cons_advanced.xml", whole));
        assertThat(read.value("ofac-consolidated.listing-29299-us-ns-cmic", "from"))
                .isEqualTo("2020-07-31");
    }

    @Test
    void anotherDayThanTheFilesOwnIsRefused() {
        var options = new ImportOptions(LocalDate.of(2020, 1, 1), null, null, null, true, false, false, false);
        assertThatThrownBy(() -> Collected.of(SDN, options, FILE)).hasMessageContaining("--edition says 2020-01-01");
    }

    @Test
    void aFileThatIsCutShortIsRefused() {
        assertRefused(read().substring(0, read().indexOf("<SanctionsEntries>")), "the XML is not as it should be");
    }

    @Test
    void whatHasChangedOnlyIsNoList() {
        assertRefused(read().replace("Version=\"1\"", "Version=\"2\" DeltaBaseVersion=\"1\""), "only what has changed");
    }

    @Test
    void otherXmlIsRefused() {
        assertRefused("<sdnList/>", "without 'advanced'");
        assertRefused("<export/>", "another format");
        assertRefused("<Sanctions><DistinctParty FixedRef=\"1\"/></Sanctions>", "ReferenceValueSets");
    }

    @Test
    void entitiesAndExcessAreRefused() {
        var entity = read().replace("<Sanctions ", "<!DOCTYPE Sanctions [<!ENTITY x \"y\">]><Sanctions ")
                .replace("BINGTUAN", "&x;");
        assertRefused(entity, "document type");
        assertRefused(read().replace("BINGTUAN", "A".repeat(2_000_000)), "is longer than");
        assertRefused(read().replace("<Comment />", "<a>".repeat(100) + "</a>".repeat(100)), "not as it should be");
    }

    private void assertRefused(String content, String... reasons) {
        var file = Collected.file(folder, "sdn_advanced.xml", content);
        assertThatThrownBy(() -> Collected.of(SDN, ImportOptions.NONE, file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContainingAll(reasons);
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
