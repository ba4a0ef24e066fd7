package org.endusegraph.datasets.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Outcome;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of tables with a mapping. */
class TableTests {

    private static final Path COMPLETE = Path.of("src/test/resources/tables/complete.yaml");
    private static final String HEADER =
            "Row;Owner register;Owner number;Owner;Other names;Owner type;Owner country;LEI;"
                    + "Street;City;Born;Founded;Owned number;Owned;Share;Since;Until;Document;Page;Note\n";
    private static final String ALPHA =
            "1;nl;77;Alpha;Old Alpha/Older Alpha;bv;Holland;INVENTED000000000101;Markt 1;Delft;;31-12-1999;88;Beta;25-50;1/2/2019;;Deed;page 3;Alpha holds Beta.\n";

    @TempDir
    private Path directory;

    private static ImportOptions options(Path mapping) {
        return new ImportOptions(LocalDate.of(2026, 1, 5), "mine", "Some NGO", mapping, true, false, false, true);
    }

    private Outcome complete(String rows) {
        return Outcome.of(
                new Format(),
                options(COMPLETE),
                Collected.file(directory, "shareholders.csv", "\uFEFF" + HEADER + rows));
    }

    private Outcome read(String mapping, String table) {
        return Outcome.of(
                new Format(),
                options(Collected.file(directory, "mapping.yaml", mapping)),
                Collected.file(directory, "table.csv", table));
    }

    @Test
    void aRowOfShareholdersIsTwoPartiesAndALink() {
        var read = complete(ALPHA);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.heading().title()).isEqualTo("Shareholders of invented companies");
        var owner = read.all("Party").get(1);
        assertThat(read.names(owner.id())).containsExactly("PRIMARY Alpha", "FORMER Old Alpha", "FORMER Older Alpha");
        assertThat(owner.properties())
                .containsEntry("kind", "COMPANY")
                .containsEntry("country", "NL")
                .containsEntry("identifiers", List.of("LEI:INVENTED000000000101", "NL-REGISTRATION:77", "NL-OTHER:77"))
                .containsEntry("addresses", List.of("Markt 1, Delft"))
                .containsEntry("incorporatedOn", "1999-12-31")
                .containsEntry("description", "A shareholder.");
        assertThat(read.text("mine.88", "kind")).isEqualTo("LEGAL_ENTITY");
        assertThat(read.links()).containsExactly("OWNERSHIP " + owner.id() + " > mine.88");
        assertThat(read.statement("mine.link-1").properties())
                .containsEntry("shareMin", 25.0)
                .containsEntry("shareMax", 50.0)
                .containsEntry("validFrom", "2019-02-01");
        assertThat(read.statement("mine.link-1-claim").properties())
                .containsEntry("basis", "INSPECTED_EVIDENCE")
                .containsEntry("channel", "FILING")
                .containsEntry("summary", "Alpha holds Beta.")
                .containsEntry("statedOn", "2026-01-05");
        assertThat(read.entries().getLast().locator()).isEqualTo("Deed, page 3; row 2");
    }

    @Test
    void aPartyOfManyRowsIsOneAndADifferenceIsTold() {
        var read = complete(ALPHA
                + ALPHA.replaceFirst("^1", "2").replace("88;Beta", "99;Gamma")
                + ALPHA.replaceFirst("^1", "3").replace("88;Beta", "90;Delta").replace("000101", "000202"));
        assertThat(read.all("Party")).hasSize(1 + 1 + 3);
        assertThat(read.links()).hasSize(3);
        assertThat(read.rejected())
                .singleElement()
                .asString()
                .startsWith("shareholders.csv:4: 'Alpha' is described otherwise");
    }

    @Test
    void aNumberIsThatOfTheRegisterThatItsRowNames() {
        var mapping = "tables:\n  - parties: [{key: N, name: N, identifiers: [{column: No, scheme: REGISTRATION,"
                + " jurisdiction: In}, {column: Tax, scheme: TAX, jurisdiction: In}, {column: Lei, scheme: LEI, jurisdiction: In}]}]\n";
        var read = read(
                mapping,
                "N,No,In,Tax,Lei\na,1,US-DE,2,\nb,1,us_ny,,\nc,1,Germany,,12345678\nd,1,,,\ne,1,Ruritania,,\n");
        assertThat(read.text("mine.a", "identifiers")).isEqualTo("[US-DE-REGISTRATION:1, US-TAX:2]");
        assertThat(read.text("mine.b", "identifiers")).isEqualTo("[US-NY-REGISTRATION:1]");
        assertThat(read.text("mine.c", "identifiers")).isEqualTo("[DE-REGISTRATION:1, DE-REGISTRATION:12345678]");
        assertThat(read.text("mine.d", "identifiers")).isEqualTo("[REGISTRATION:1]");
        assertThat(read.rejected())
                .singleElement()
                .asString()
                .contains("'Ruritania' in the column 'In' is no ISO 3166 code");
    }

    @Test
    void ofPersonsNoAddressAndNoNumberIsKept() {
        var read = complete("1;nl;77;Invented Person;;person;NL;LEI1;Home 1;Delft;1970;;88;Beta;100;;;;;\n");
        var person = read.all("Person").getFirst();
        assertThat(person.properties())
                .containsEntry("birthDates", List.of("1970"))
                .containsEntry("identifiers", List.of())
                .doesNotContainKey("addresses");
    }

    @Test
    void withoutPersonsTheyAndTheirLinksAreLeftOut() {
        var read = Outcome.of(
                new Format(),
                options(COMPLETE).withoutPersons(),
                Collected.file(
                        directory,
                        "shareholders.csv",
                        HEADER + "1;nl;77;Invented Person;;person;NL;;;;;;88;Beta;100;;;;;\n"));
        assertThat(read.all("Person")).isEmpty();
        assertThat(read.has("mine.88")).isTrue();
        assertThat(read.links()).isEmpty();
        assertThat(read.leftOut()).containsEntry("person", 1).containsEntry("link of a person", 1);
    }

    @Test
    void withoutPersonsLinksToThemByTheirKeyAreLeftOutWhereverTheyAreDescribed() {
        var mapping = Collected.file(directory, "mapping.yaml", """
                tables:
                  - parties:
                      - {as: it, key: N, name: Name, kind: Kind}
                    links:
                      - {from: {key: Owner}, to: it, kind: {value: OWNERSHIP}}
                      - {from: {id: Boss}, to: it, kind: {value: CONTROL}}
                """);
        var table = Collected.file(directory, "table.csv", """
                N,Name,Kind,Owner,Boss
                c,Company,COMPANY,p,mine.p
                d,Daughter,COMPANY,c,
                p,Person,PERSON,,
                p,Person,COMPANY,,
                e,Else,COMPANY,p,
                """);
        var read = Outcome.of(new Format(), options(mapping).withoutPersons(), table);
        assertThat(read.links()).containsExactly("OWNERSHIP mine.c > mine.d");
        assertThat(read.has("mine.p")).isFalse();
        assertThat(read.leftOut()).containsEntry("person", 1).containsEntry("link of a person", 3);
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void severalTablesOfOneMappingReferToEachOthersPartiesAndToTheGraph() {
        var read = Outcome.of(
                new Format(),
                options(COMPLETE),
                Collected.file(directory, "shareholders.csv", HEADER + ALPHA),
                Collected.file(directory, "links.csv", "88,ofac-sdn.29159,ASSOCIATION\n"));
        assertThat(read.links()).contains("ASSOCIATION mine.88 > ofac-sdn.29159");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "25-50 | half | 'half' in the column 'Share' is no share",
                "Holland | Ruritania | is no ISO 3166-1 code and no English name of a country",
                "1/2/2019 | 2019-02-01 | is no date as the mapping says",
                "31-12-1999 | 31-02-1999 | is no date as the mapping says",
                "88;Beta | 88; | a key without a name",
                ";page 3 | ;page;3 | this row has 21 columns, the first has 20"
            })
    void aRowThatCannotBeReadIsRejectedAsAWhole(String right, String wrong, String told) {
        var read = complete(ALPHA
                + ALPHA.replaceFirst("^1", "2").replace("77;Alpha", "78;Other").replace(right, wrong));
        assertThat(read.rejected())
                .singleElement()
                .asString()
                .startsWith("shareholders.csv:3: ")
                .contains(told);
        assertThat(read.all("Party")).hasSize(3);
    }

    @Test
    void aWordThatIsNotAmongTheValuesIsRejectedUnlessThereIsElse() {
        var mapping = "tables:\n  - parties: [{key: N, name: N, kind: {column: T, values: {bv: COMPANY}}}]\n";
        var read = read(mapping, "N,T\nA,bv\nB,gmbh\nC,\n");
        assertThat(read.rejected())
                .singleElement()
                .asString()
                .contains("'gmbh' in the column 'T' is not among 'values'");
        assertThat(read.all("Party"))
                .extracting(party -> party.properties().get("kind"))
                .containsExactly("LEGAL_ENTITY", "COMPANY", "LEGAL_ENTITY");
    }

    @Test
    void aFileWithoutAColumnOfTheMappingIsRefused() {
        var mapping = "tables:\n  - parties: [{key: Number, name: Name}]\n";
        assertThatThrownBy(() -> read(mapping, "Numbr,Name\n1,A\n"))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessage("table.csv:1: there is no column 'Number', which the mapping names; did you mean 'Numbr'?");
        assertThatThrownBy(() -> read(mapping, "Number,Number,Name\n")).hasMessageContaining("two columns are called");
        assertThatThrownBy(() -> read(mapping, "")).hasMessageContaining("the table is empty");
    }

    @Test
    void ofATableThatBreaksAPartIsEnoughIfTheUserSaysSo() {
        var mapping = Collected.file(directory, "mapping.yaml", "tables:\n  - parties: [{key: N, name: N}]\n");
        var partial = new ImportOptions(LocalDate.of(2026, 1, 5), "mine", "Some NGO", mapping, true, true, false, true);
        var read = Outcome.of(new Format(), partial, Collected.file(directory, "table.csv", "N\nA\nB\n\"C"));
        assertThat(read.heading().whole()).isFalse();
        assertThat(read.entries()).hasSize(2);
        assertThat(read.rejected()).singleElement().asString().startsWith("from here on: table.csv:");
    }

    @Test
    void aFileThatNoTableOfTheMappingNamesIsRefused() {
        assertThatThrownBy(() ->
                        Outcome.of(new Format(), options(COMPLETE), Collected.file(directory, "other.csv", HEADER)))
                .hasMessageContaining("no table whose 'file' is other.csv");
    }

    @Test
    void aTableWithoutMappingIsRefused() {
        var options = new ImportOptions(LocalDate.of(2026, 1, 5), "mine", "NGO", null, true, false, false, true);
        var file = Collected.file(directory, "t.csv", "a\n");
        assertThatThrownBy(() -> Outcome.of(new Format(), options, file)).hasMessageContaining("--mapping");
    }

    @Test
    void theExampleOfTheDocumentationDoesWhatItSays() throws IOException {
        var text = Files.readString(Path.of("docs/imports.md"));
        var mapping = Collected.file(directory, "shareholders.yaml", block(text, "yaml"));
        var read = Outcome.of(
                new Format(), options(mapping), Collected.file(directory, "shareholders.csv", block(text, "csv")));
        assertThat(read.rejected()).isEmpty();
        assertThat(read.all("Party")).hasSize(1 + 3);
        assertThat(read.links()).hasSize(2).allMatch(link -> link.startsWith("OWNERSHIP"));
        assertThat(read.entries().get(2).locator()).isEqualTo("Annual report 2024, page 12; row 2");
    }

    private static String block(String text, String language) {
        var start = text.indexOf("```" + language + "\n") + language.length() + 4;
        return text.substring(start, text.indexOf("```", start));
    }
}
