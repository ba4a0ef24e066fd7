package org.endusegraph.datasets.ofac.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

class OfacXmlTests {

    private static final Path FILE = Path.of("src/test/resources/publications/ofac-sdn-xml/sdn.xml");
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
    void aSubjectIsAPartyWithNamesIdentifiersAndAddresses() {
        var corps = Collected.of(SDN, ImportOptions.NONE, FILE).statement("ofac-sdn.29299");
        assertThat(Collected.names(corps))
                .containsExactly(
                        "XINJIANG PRODUCTION AND CONSTRUCTION CORPS", "BINGTUAN", "XINJIANG RECLAMATION CORPS");
        assertThat(Collected.names(corps, "FORMER")).containsExactly("XINJIANG RECLAMATION CORPS");
        assertThat(corps.properties())
                .containsEntry("identifiers", List.of("OFAC:29299", "USCC:91650000X"))
                .containsEntry("addresses", List.of("462 Guangming Road, Urumqi, Xinjiang, 830002, China"))
                .containsEntry("country", "CN")
                .containsEntry("incorporatedOn", "1954");
    }

    @Test
    void aPersonHasBirthDatesAndWhatCannotBeReadAsADayIsARemark() {
        var read = Collected.of(SDN, ImportOptions.NONE, FILE);
        var person = read.party("ZHU, Hailun");
        assertThat(person.labels()).contains("Person");
        assertThat(Collected.names(person, "WEAK_ALIAS")).containsExactly("SECRETARY ZHU");
        assertThat(person.properties())
                .containsEntry("birthDates", List.of("1958-01"))
                .containsEntry("identifiers", List.of("OFAC:29158", "CN-PASSPORT:G000001"))
                .doesNotContainKey("addresses");
        assertThat(read.listing(person).properties())
                .containsEntry("programme", "GLOMAG")
                .containsEntry("role", "Former Deputy Party Secretary")
                .containsEntry(
                        "remarks",
                        "DOB 1955 to 1957; POB Lianshui, Jiangsu, China; Gender Male; (Linked To: XINJIANG PRODUCTION AND"
                                + " CONSTRUCTION CORPS)");
    }

    @Test
    void whomARemarkNamesIsLinked() {
        var link = Collected.of(SDN, ImportOptions.NONE, FILE).all("Link").getFirst();
        assertThat(link.targets("FROM")).containsExactly("ofac-sdn.29158");
        assertThat(link.targets("TO")).containsExactly("ofac-sdn.29299");
    }

    @Test
    void vesselsAreLeftOut() {
        var read = Collected.of(SDN, ImportOptions.NONE, FILE);
        assertThat(read.leftOut()).isEqualTo(Map.of("vessel", 1));
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void anEditionInXmlFollowsOneInCsv() {
        var options = new ImportOptions(LocalDate.parse("2021-07-15"), null, null, null, true, false, false, false);
        var folder = Path.of("src/test/resources/publications/ofac-sdn-csv");
        var csv = Collected.of(
                org.endusegraph.datasets.ofac.csv.Format.all().getFirst(),
                options,
                folder.resolve("sdn.csv"),
                folder.resolve("alt.csv"),
                folder.resolve("add.csv"));
        var xml = Collected.of(SDN, ImportOptions.NONE, FILE);
        assertThat(ids(xml)).containsExactlyElementsOf(ids(csv)).hasSize(6);
        assertThat(xml.heading().dataset()).isEqualTo(csv.heading().dataset());
    }

    private static List<String> ids(Collected collected) {
        return collected.statements().map(Statement::id).sorted().toList();
    }

    @Test
    void theOtherCollectionIsOnItsOwnLists() {
        var file = Collected.file(
                folder,
                "consolidated.xml",
                read().replace("<program>SDGT</program>", "").replace("GLOMAG", "CMIC-EO13959"));
        var listing = Collected.of(CONSOLIDATED, ImportOptions.NONE, file)
                .statement("ofac-consolidated.listing-29299-us-ns-cmic");
        assertThat(listing.targets("ON")).containsExactly("us-ns-cmic");
    }

    @Test
    void aListingBeginsOnTheDayThatTheParticularsGive() {
        var file = Collected.file(
                folder,
                "consolidated.xml",
                read().replace("<program>SDGT</program>", "<program>RUSSIA-EO14024</program>")
                        .replace("GLOMAG", "UKRAINE-EO13662")
                        .replace(
                                "<idType>Organization Established Date</idType><idNumber>1954<",
                                "<idType>Listing Date (EO 14024 Directive 2):</idType><idNumber>24 Feb 2022<"));
        var read = Collected.of(CONSOLIDATED, ImportOptions.NONE, file);
        assertThat(read.value("ofac-consolidated.listing-29299-us-capta", "from"))
                .isEqualTo("2022-02-24");
        assertThat(read.value("ofac-consolidated.listing-29299-us-ssi", "from")).isNull();
    }

    @Test
    void anIdentifierThatIsNoNumberIsARemark() {
        var file = Collected.file(
                folder,
                "sdn.xml",
                read().replace("<idType>Gender</idType><idNumber>Male<", "<idType>NIT #</idType><idNumber>Provisional<")
                        .replace("91650000X<", "IMO 5055293<"));
        var read = Collected.of(SDN, ImportOptions.NONE, file);
        assertThat("" + read.value("ofac-sdn.listing-29158", "remarks")).contains("NIT # Provisional");
        assertThat(read.value("ofac-sdn.29299", "identifiers")).isEqualTo(List.of("OFAC:29299", "IMO:5055293"));
    }

    @Test
    void anotherDayThanTheFilesOwnIsRefused() {
        var options = new ImportOptions(LocalDate.of(2020, 1, 1), null, null, null, true, false, false, false);
        assertThatThrownBy(() -> Collected.of(SDN, options, FILE)).hasMessageContaining("--edition says 2020-01-01");
    }

    @Test
    void aFileWithFewerRecordsThanItSaysIsRefused() {
        assertRefused(read().replace("<Record_Count>3", "<Record_Count>19391"), "19391 records, but holds 3");
        assertRefused(read().replace("<Record_Count>3</Record_Count>", ""), "an unknown number of records");
    }

    @Test
    void aFileThatIsCutShortIsRefusedUnlessAPartIsEnough() {
        var cut = read().substring(0, read().indexOf("<uid>15036"));
        assertRefused(cut, "the XML is not as it should be");
        var partial = new ImportOptions(null, null, null, null, true, true, false, false);
        var part = Collected.of(SDN, partial, Collected.file(folder, "part.xml", cut));
        assertThat(part.all("Party")).hasSize(2);
        assertThat(part.heading().whole()).isFalse();
        assertThat(part.heading().edition()).isEqualTo("2021-09-23");
    }

    @Test
    void otherXmlIsRefused() throws IOException {
        assertRefused("<Sanctions/>", "'advanced'");
        assertRefused("<CONSOLIDATED_LIST/>", "another format");
        assertRefused("306,\"EXAMPLE\"", "the XML is not as it should be");
        assertRefused(read().replace("09/23/2021", "yesterday"), "Publish_Date");
        var latin = Files.write(
                folder.resolve("latin.xml"),
                read().replace("BINGTUAN", "BÍNGTUÁN").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Collected.of(SDN, ImportOptions.NONE, latin)).isInstanceOf(Fault.InvalidInput.class);
    }

    @Test
    void entitiesAndExcessAreRefused() {
        var entity = read().replace(
                        "<sdnList ", "<!DOCTYPE sdnList [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sdnList ")
                .replace("BINGTUAN", "&x;");
        assertRefused(entity, "document type");
        assertRefused(read().replace("BINGTUAN", "A".repeat(2_000_000)), "is longer than");
        assertRefused(read().replace("BINGTUAN", "<a>".repeat(100) + "</a>".repeat(100)), "not as it should be");
    }

    private void assertRefused(String content, String... reasons) {
        var file = Collected.file(folder, "sdn.xml", content);
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
