package org.endusegraph.datasets.eu.xml;

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

/** What the EU's list says in XML 1.1, and what of it is refused. */
class EuXmlTests {

    private static final String PERSON = """
            <sanctionEntity designationDate="" designationDetails="" unitedNationId="" euReferenceNumber="EU.27.28" logicalId="13">
              <remark>UNSC RESOLUTION 1483</remark>
              <regulation regulationType="amendment" organisationType="commission" publicationDate="2003-07-08" entryIntoForceDate="2003-07-07" numberTitle="1210/2003 (OJ L169)" programme="IRQ" logicalId="348">
                <publicationUrl>http://eur-lex.europa.eu/</publicationUrl>
              </regulation>
              <subjectType code="person" classificationCode="P"/>
              <nameAlias firstName="" middleName="" lastName="" wholeName="Abou Ali" function="" nameLanguage="FR" strong="false" logicalId="380"/>
              <nameAlias firstName="Saddam" middleName="" lastName="Hussein Al-Tikriti" wholeName="Saddam Hussein Al-Tikriti" function="Former President" gender="M" nameLanguage="" strong="true" logicalId="17">
                <regulationSummary regulationType="regulation" publicationDate="2003-07-08"/>
              </nameAlias>
              <nameAlias firstName="" middleName="" lastName="" wholeName="Саддам Хюсеин Ал-Тикрити" nameLanguage="BG" strong="true" logicalId="18"/>
              <citizenship region="" countryIso2Code="IQ" countryDescription="IRAQ" logicalId="1"/>
              <birthdate circa="false" calendarType="GREGORIAN" birthdate="1937-04-28" dayOfMonth="28" monthOfYear="4" year="1937" countryIso2Code="00" logicalId="14"/>
              <birthdate circa="true" calendarType="GREGORIAN" birthdate="1940-01-01" year="1940" logicalId="15"/>
              <birthdate circa="false" calendarType="GREGORIAN" monthOfYear="6" year="1941" logicalId="16"/>
              <birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1950" yearRangeTo="1951" logicalId="17"/>
              <birthdate circa="false" calendarType="ISLAMIC" year="1355" logicalId="19"/>
              <address city="Al-Awja" street="1 River Street" poBox="" zipCode="" region="" place="near Tikrit" countryIso2Code="IQ" countryDescription="IRAQ" logicalId="20"/>
              <identification diplomatic="false" knownFalse="false" number="AD001095" countryIso2Code="00" countryDescription="UNKNOWN" identificationTypeCode="passport" logicalId="315"/>
              <identification knownFalse="true" number="FALSE1" countryIso2Code="IQ" identificationTypeCode="passport" logicalId="316"/>
            </sanctionEntity>
            """;

    private static final String ENTERPRISE = """
            <sanctionEntity designationDate="2010-05-03" designationDetails="listed with others" unitedNationId="QDe.001" euReferenceNumber="EU.3523.13" logicalId="207">
              <regulation publicationDate="2018-03-22" numberTitle="2018/468 (OJ L79)" programme="TERR" logicalId="1"/>
              <subjectType code="enterprise" classificationCode="E"/>
              <nameAlias firstName="" lastName="" wholeName="Great Islamic Eastern Warriors Front" nameLanguage="" strong="true" logicalId="327"/>
              <nameAlias firstName="" lastName="" wholeName="" strong="true" logicalId="328"/>
              <identification number="7700000000" countryIso2Code="RU" identificationTypeCode="fiscalcode" logicalId="2"/>
              <identification number="1027700000000" countryIso2Code="RU" identificationTypeCode="regnumber" logicalId="3"/>
              <address city="" street="" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="4"/>
              <address city="Istanbul" street="1 Example Street" zipCode="34000" countryIso2Code="TR" countryDescription="TÜRKIYE" logicalId="5"/>
            </sanctionEntity>
            """;

    @TempDir
    private Path folder;

    private static String export(String... entries) {
        return "<?xml version='1.0' encoding='UTF-8'?>\n<export xmlns='http://eu.europa.ec/fpi/fsd/export'"
                + " generationDate='2024-12-11T21:24:35.826+01:00' globalFileId='171703'>\n"
                + String.join("", entries) + "</export>";
    }

    private Collected read(String text) {
        return Collected.of(new Format(), ImportOptions.NONE, Collected.file(folder, "eu.xml", text));
    }

    @Test
    void theDayOfGenerationIsTheEdition() {
        var heading = read(export(PERSON)).heading();
        assertThat(heading.edition()).isEqualTo(LocalDate.of(2024, 12, 11));
        assertThat(heading.dataset()).isEqualTo("eu-financial-sanctions-list");
        assertThat(heading.claimant()).isEqualTo("eu-council");
    }

    @Test
    void theStrongNameInNoLanguageIsTheUsualOne() {
        assertThat(read(export(PERSON)).names("eu-financial-sanctions-list.13"))
                .containsExactly(
                        entry("Saddam Hussein Al-Tikriti", "PRIMARY"),
                        entry("Abou Ali", "WEAK_ALIAS"),
                        entry("Саддам Хюсеин Ал-Тикрити", "ALIAS"));
    }

    @Test
    void datesOfBirthAreReadAsPreciseAsTheyAreAndOnlyInOurCalendar() {
        assertThat(read(export(PERSON)).value("eu-financial-sanctions-list.13", "birthDates"))
                .isEqualTo(List.of("1937-04-28", "1940", "1941-06", "1950", "1951"));
    }

    @Test
    void aPersonHasCountryAndPassportButNoAddressAndNoNumberThatIsFalse() {
        assertThat(read(export(PERSON))
                        .statement("eu-financial-sanctions-list.13")
                        .properties())
                .containsEntry("kind", "PERSON")
                .containsEntry("country", "IQ")
                .containsEntry("identifiers", List.of("EU:EU.27.28", "PASSPORT:AD001095"))
                .doesNotContainKey("addresses");
    }

    @Test
    void theRegulationIsCitedButDoesNotSaySinceWhen() {
        var listing = read(export(PERSON)).statement("eu-financial-sanctions-list.listing-13");
        assertThat(listing.targets("ON")).containsExactly("eu-financial-sanctions");
        assertThat(listing.properties())
                .containsEntry("programme", "IRQ")
                .containsEntry("citation", "1210/2003 (OJ L169), published 2003-07-08, in force 2003-07-07")
                .containsEntry("role", "Former President")
                .containsEntry("remarks", "UNSC RESOLUTION 1483")
                .doesNotContainKey("from");
    }

    @Test
    void anEnterpriseIsALegalEntityWithItsNumbersAndAddresses() {
        var list = read(export(ENTERPRISE));
        assertThat(list.statement("eu-financial-sanctions-list.207").properties())
                .containsEntry("kind", "LEGAL_ENTITY")
                .containsEntry("country", "TR")
                .containsEntry("addresses", List.of("1 Example Street, 34000, Istanbul, TÜRKIYE"))
                .containsEntry(
                        "identifiers",
                        List.of("EU:EU.3523.13", "UN:QDe.001", "RU-TAX:7700000000", "RU-REGISTRATION:1027700000000"));
        assertThat(list.value("eu-financial-sanctions-list.listing-207", "from"))
                .isEqualTo("2010-05-03");
        assertThat(list.value("eu-financial-sanctions-list.listing-207", "remarks"))
                .isEqualTo("listed with others");
    }

    @Test
    void anEntryWithoutNumberOrNameIsRejectedAndAnotherTypeLeftOut() {
        var list = read(export(
                "<sanctionEntity/>",
                "<sanctionEntity logicalId='7'><subjectType code='person'/></sanctionEntity>",
                "<sanctionEntity logicalId='8'><subjectType code='vessel'/></sanctionEntity>",
                PERSON));
        assertThat(list.entries()).hasSize(1);
        assertThat(list.leftOut()).containsExactly(entry("vessel", 1));
        assertThat(list.rejected())
                .satisfiesExactly(
                        row -> assertThat(row).contains("its logicalId is missing"),
                        row -> assertThat(row).contains("the entry 7 has no name"));
    }

    @Test
    void whatIsNotTheListOrIsCutShortIsRefused() {
        assertRefused("<CONSOLIDATED_LIST/>", "eu.xml:1", "root element is export");
        assertRefused(export(PERSON).substring(0, 900), "fetch the file again");
        assertRefused("<!DOCTYPE export SYSTEM 'file:///etc/hostname'><export/>", "document type");
        assertRefused("Entity_LogicalId;NameAlias_WholeName", "eu.xml:1");
    }

    private void assertRefused(String text, String... told) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContainingAll(told);
    }
}
