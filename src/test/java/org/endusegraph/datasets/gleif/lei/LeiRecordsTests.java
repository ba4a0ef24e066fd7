package org.endusegraph.datasets.gleif.lei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What level 1 of the LEI register says, and what of it is refused. */
class LeiRecordsTests {

    private static final String MAKER = """
            <lei:LEIRecord>
              <lei:LEI>INVENTED000000000101</lei:LEI>
              <lei:Entity>
                <lei:LegalName xml:lang="zh">示例科技有限公司</lei:LegalName>
                <lei:OtherEntityNames>
                  <lei:OtherEntityName xml:lang="en" type="ALTERNATIVE_LANGUAGE_LEGAL_NAME">Example Technology Co., Ltd.</lei:OtherEntityName>
                  <lei:OtherEntityName xml:lang="en" type="PREVIOUS_LEGAL_NAME">Sample Technology</lei:OtherEntityName>
                  <lei:OtherEntityName xml:lang="en" type="TRADING_OR_OPERATING_NAME">ExTech</lei:OtherEntityName>
                </lei:OtherEntityNames>
                <lei:TransliteratedOtherEntityNames>
                  <lei:TransliteratedOtherEntityName type="AUTO_ASCII_TRANSLITERATED_LEGAL_NAME">SHILI KEJI</lei:TransliteratedOtherEntityName>
                </lei:TransliteratedOtherEntityNames>
                <lei:LegalAddress xml:lang="en"><lei:FirstAddressLine>1 Example Road</lei:FirstAddressLine><lei:MailRouting>C/O Jane Doe</lei:MailRouting>
                  <lei:AdditionalAddressLine>Tower B</lei:AdditionalAddressLine><lei:City>Hangzhou</lei:City><lei:Region>CN-ZJ</lei:Region><lei:Country>CN</lei:Country><lei:PostalCode>310000</lei:PostalCode></lei:LegalAddress>
                <lei:HeadquartersAddress><lei:FirstAddressLine>2 Peak Road</lei:FirstAddressLine><lei:City>Hong Kong</lei:City><lei:Country>HK</lei:Country></lei:HeadquartersAddress>
                <lei:RegistrationAuthority><lei:RegistrationAuthorityID>RA000999</lei:RegistrationAuthorityID><lei:RegistrationAuthorityEntityID>91330000X</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>
                <lei:LegalJurisdiction>CN</lei:LegalJurisdiction>
                <lei:EntityCategory>GENERAL</lei:EntityCategory>
                <lei:EntityStatus>INACTIVE</lei:EntityStatus>
                <lei:EntityCreationDate>2001-11-30T08:00:00+08:00</lei:EntityCreationDate>
                <lei:LegalEntityEvents><lei:LegalEntityEvent group_type="STANDALONE" event_status="COMPLETED">
                  <lei:LegalEntityEventType>DISSOLUTION</lei:LegalEntityEventType><lei:LegalEntityEventEffectiveDate>2018-11-09T00:00:00.000Z</lei:LegalEntityEventEffectiveDate>
                </lei:LegalEntityEvent></lei:LegalEntityEvents>
                <lei:SuccessorEntity><lei:SuccessorLEI>INVENTED000000000202</lei:SuccessorLEI></lei:SuccessorEntity>
              </lei:Entity>
              <lei:Registration><lei:RegistrationStatus>RETIRED</lei:RegistrationStatus><lei:ValidationSources>FULLY_CORROBORATED</lei:ValidationSources></lei:Registration>
            </lei:LEIRecord>
            """;

    @TempDir
    private Path folder;

    private static String file(String content, int count, String... records) {
        return """
                <?xml version="1.0" encoding="UTF-8"?><lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016">
                <lei:LEIHeader><lei:ContentDate>2023-06-05T08:20:51Z</lei:ContentDate><lei:FileContent>%s</lei:FileContent><lei:RecordCount>%d</lei:RecordCount></lei:LEIHeader>
                <lei:LEIRecords>%s</lei:LEIRecords></lei:LEIData>
                """.formatted(content, count, String.join("\n", records));
    }

    private static String record(String lei, String category, String name) {
        return """
                <lei:LEIRecord><lei:LEI>%s</lei:LEI><lei:Entity><lei:LegalName>%s</lei:LegalName>
                <lei:LegalAddress><lei:FirstAddressLine>3 Home Street</lei:FirstAddressLine><lei:Region>NL-NH</lei:Region><lei:Country>NL</lei:Country></lei:LegalAddress>
                <lei:RegistrationAuthority><lei:RegistrationAuthorityEntityID>123</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>
                <lei:LegalJurisdiction>NL</lei:LegalJurisdiction><lei:EntityCategory>%s</lei:EntityCategory><lei:EntityCreationDate>1970-01-01</lei:EntityCreationDate>
                </lei:Entity><lei:Registration><lei:RegistrationStatus>ISSUED</lei:RegistrationStatus></lei:Registration></lei:LEIRecord>
                """.formatted(lei, name, category);
    }

    private Collected read(String text) {
        return read(text, ImportOptions.NONE);
    }

    private Collected read(String text, ImportOptions options) {
        return Collected.of(new Format(), options, Collected.file(folder, "lei.xml", text));
    }

    private Collected readRecords(String... records) {
        return read(file("GLEIF_FULL_PUBLISHED", records.length, records));
    }

    @Test
    void onlyGleifsFullFileClosesWhatItLacks() {
        assertThat(readRecords(MAKER).heading().whole()).isTrue();
        assertThat(readRecords(MAKER).heading().edition()).isEqualTo(LocalDate.of(2023, 6, 5));
        for (var content : List.of("GLEIF_DELTA_PUBLISHED", "LOU_FULL_PUBLISHED", "LOU_DELTA_PUBLISHED")) {
            assertThat(read(file(content, 1, MAKER)).heading().whole()).isFalse();
        }
    }

    @Test
    void anExcerptOfAFullFileIsReadAndSaidToBeOne() {
        var excerpt = read(file("GLEIF_FULL_PUBLISHED", 2_394_586, MAKER));
        assertThat(excerpt.entries()).hasSize(1);
        assertThat(excerpt.rejected())
                .containsExactly("lei.xml:2: the header says 2394586 records, the file holds 1; it is an excerpt, and"
                        + " closes nothing");
    }

    @Test
    void anEntityIsACompanyWithAllItsNames() {
        var lei = readRecords(MAKER);
        assertThat(lei.statement("gleif-lei.invented000000000101").is("Company"))
                .isTrue();
        assertThat(lei.names("gleif-lei.invented000000000101"))
                .containsExactly(
                        entry("示例科技有限公司", "PRIMARY"),
                        entry("Example Technology Co., Ltd.", "OFFICIAL"),
                        entry("Sample Technology", "FORMER"),
                        entry("ExTech", "ALIAS"),
                        entry("SHILI KEJI", "TRANSLITERATION"));
    }

    @Test
    void itIsWhereItsLegalAddressIsAndRegisteredWhereItsLawIs() {
        var company = readRecords(MAKER).statement("gleif-lei.invented000000000101");
        assertThat(company.properties())
                .containsEntry("country", "CN")
                .containsEntry("region", "CN-ZJ")
                .containsEntry("countries", List.of("CN", "HK"))
                .containsEntry(
                        "addresses",
                        List.of("1 Example Road, Tower B, 310000, Hangzhou, CN-ZJ, CN", "2 Peak Road, Hong Kong, HK"))
                .containsEntry("identifiers", List.of("LEI:INVENTED000000000101", "CN-REGISTRATION:91330000X"))
                .containsEntry("incorporatedOn", "2001-11-30")
                .containsEntry(
                        "description",
                        "LEI register: category GENERAL, entity INACTIVE, LEI RETIRED; DISSOLUTION on 2018-11-09"
                                + " (COMPLETED).");
    }

    @Test
    void aRegisterOfARegionIsToldApartFromThatOfAnother() {
        var company = readRecords(MAKER.replace("<lei:LegalJurisdiction>CN<", "<lei:LegalJurisdiction>US-DE<"))
                .statement("gleif-lei.invented000000000101");
        assertThat(company.properties())
                .containsEntry("identifiers", List.of("LEI:INVENTED000000000101", "US-DE-REGISTRATION:91330000X"));
    }

    @Test
    void itsSuccessorIsALinkOnTheWordOfTheRegister() {
        var lei = readRecords(MAKER);
        var link = lei.statement("gleif-lei.link-succeeded-invented000000000101-invented000000000202");
        assertThat(link.properties()).containsEntry("kind", "ASSOCIATION");
        assertThat(link.targets("FROM")).containsExactly("gleif-lei.invented000000000101");
        assertThat(link.targets("TO")).containsExactly("gleif-lei.invented000000000202");
        var claim = lei.statement(link.id() + "-claim");
        assertThat(claim.targets("BY")).containsExactly("gleif");
        assertThat(claim.properties()).containsEntry("basis", "INSPECTED_EVIDENCE");
    }

    @Test
    void theCategorySaysWhatAnEntityIs() {
        var lei = readRecords(
                record("INVENTED000000000401", "FUND", "Fund"),
                record("INVENTED000000000402", "BRANCH", "Branch"),
                record("INVENTED000000000403", "RESIDENT_GOVERNMENT_ENTITY", "Ministry"),
                record("INVENTED000000000404", "INTERNATIONAL_ORGANIZATION", "Union"));
        assertThat(lei.entries())
                .extracting(entry -> entry.statements().getFirst().labels().getLast())
                .containsExactly("LegalEntity", "Company", "PublicBody", "PublicBody");
    }

    @Test
    void aSoleProprietorIsAPersonWithoutAddressNumberOrDates() {
        var person = readRecords(record("INVENTED000000000405", "SOLE_PROPRIETOR", "Example Bakery"))
                .statement("gleif-lei.invented000000000405");
        assertThat(person.is("Person")).isTrue();
        assertThat(person.properties())
                .containsEntry("country", "NL")
                .containsEntry("identifiers", List.of("LEI:INVENTED000000000405"))
                .doesNotContainKeys("addresses", "region", "incorporatedOn");
    }

    @Test
    void soleProprietorsAreLeftOutWherePersonsAre() {
        var text = file("GLEIF_FULL_PUBLISHED", 2, MAKER, record("INVENTED000000000405", "SOLE_PROPRIETOR", "Bakery"));
        var lei = read(text, ImportOptions.NONE.withoutPersons());
        assertThat(lei.all("Person")).isEmpty();
        assertThat(lei.all("Company")).hasSize(1);
        assertThat(lei.leftOut()).containsExactly(entry("person", 1));
    }

    @Test
    void anAnnulledLeiIsLeftOutAndABadOneRejected() {
        var lei = readRecords(
                MAKER.replace("RETIRED", "ANNULLED"),
                record("TOO-SHORT", "GENERAL", "A"),
                record("INVENTED000000000406", "GENERAL", ""));
        assertThat(lei.entries()).isEmpty();
        assertThat(lei.leftOut()).containsExactly(entry("annulled LEI", 1));
        assertThat(lei.rejected())
                .satisfiesExactly(
                        row -> assertThat(row).contains("'TOO-SHORT' is no LEI"),
                        row -> assertThat(row).contains("INVENTED000000000406 has no LegalName"));
    }

    @Test
    void anotherFileOfTheRegisterIsRefusedWithTheFormatToName() {
        assertRefused("<r:RelationshipData xmlns:r='x'/>", "lei.xml:1", "import it with the format gleif-rr-xml");
    }

    @Test
    void whatIsNoFileOfTheRegisterIsRefused() {
        assertRefused("<export/>", "its root element is not LEIData");
        assertRefused("<LEIData><LEIRecords/></LEIData>", "the element LEIHeader is missing");
        assertRefused("<!DOCTYPE a><LEIData/>", "document type");
        assertRefused("{}", "lei.xml:1");
    }

    @Test
    void aFileThatIsCutShortIsRefused() {
        var whole = file("GLEIF_FULL_PUBLISHED", 1, MAKER);
        assertRefused(whole.substring(0, whole.length() - 40), "fetch the file again");
    }

    private void assertRefused(String text, String... told) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContainingAll(told);
    }
}
