package org.endusegraph.datasets.bods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.Outcome;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of statements of the Beneficial Ownership Data Standard. */
class BodsTests {

    private static final ImportOptions OPTIONS = new ImportOptions(null, "bods", null, null, true, false, false, true);

    private static final String COMPANY = statement(
            "c",
            "entity",
            "'entityType':{'type':'registeredEntity'},'name':'Acme Ltd','jurisdiction':{'name':'UK','code':'GB-SCT'}");
    private static final String PERSON = statement(
            "p",
            "person",
            "'personType':'knownPerson','names':[{'type':'legal','fullName':'Invented Owner'},{'type':'former','fullName':'Old Name'}],"
                    + "'birthDate':'1970-02','nationalities':[{'name':'Iraq','code':'IQ'}],'identifiers':[{'id':'SECRET','scheme':'IRL-TAXID'}],"
                    + "'addresses':[{'type':'residence','address':'Home 1'}]");

    @TempDir
    private Path directory;

    private static String statement(String record, String type, String details) {
        return statement(record, type, "new", "2020-01-02", details);
    }

    private static String statement(String record, String type, String status, String date, String details) {
        return ("{'statementId':'s-" + record + date + "','statementDate':'" + date
                        + "','publicationDetails':{'publicationDate':'2020-03-04','bodsVersion':'0.4',"
                        + "'publisher':{'name':'Invented Register'}},'recordId':'" + record + "','recordType':'" + type
                        + "','recordStatus':'" + status
                        + "','declarationSubject':'c','source':{'type':['selfDeclaration']},"
                        + "'recordDetails':{'isComponent':false," + details + "}}")
                .replace('\'', '"');
    }

    private static String relation(String interests) {
        return relation("new", "2020-01-02", interests);
    }

    private static String relation(String status, String date, String interests) {
        return statement(
                "r",
                "relationship",
                status,
                date,
                "'subject':'c','interestedParty':'p','interests':[" + interests + "]");
    }

    private Outcome read(String... statements) {
        return read(OPTIONS, "[" + String.join(",\n", statements) + "]");
    }

    private Outcome read(ImportOptions options, String content) {
        return Outcome.of(new Format(), options, Collected.file(directory, "bods.json", content));
    }

    @Test
    void theFilesSayWhoPublishesThemAndWhen() {
        var heading = read(COMPANY).heading();
        assertThat(heading.publisher()).isEqualTo("Invented Register");
        assertThat(heading.edition()).isEqualTo(LocalDate.of(2020, 3, 4));
    }

    @Test
    void anEntityHasItsNamesCountryIdentifiersAndAddresses() {
        var read = read(
                statement(
                        "x",
                        "entity",
                        "'entityType':{'type':'registeredEntity'},'name':'X Ltd','alternateNames':['Ex'],'foundingDate':'1999-01-01',"
                                + "'identifiers':[{'id':'7','scheme':'GB-COH'},{'id':'INVENTED000000000101','scheme':'XI-LEI'},{'id':'8','schemeName':'Local'}],"
                                + "'addresses':[{'type':'registered','address':'Street 1','country':{'name':'Ireland'}}],"
                                + "'publicListing':{'hasPublicListing':true,'securitiesListings':[{'security':{'idScheme':'isin','id':'GB1'}}]}"));
        assertThat(read.names("bods.x")).containsExactly("PRIMARY X Ltd", "ALIAS Ex");
        assertThat(read.statement("bods.x").properties())
                .containsEntry("kind", "COMPANY")
                .containsEntry("incorporatedOn", "1999-01-01")
                .containsEntry("country", "IE")
                .containsEntry("addresses", List.of("Street 1, Ireland"))
                .containsEntry(
                        "identifiers",
                        List.of("GB-REGISTRATION:7", "LEI:INVENTED000000000101", "OTHER:Local 8", "ISIN:GB1"));
    }

    @ParameterizedTest
    @CsvSource({
        "registeredEntity, COMPANY",
        "legalEntity, LEGAL_ENTITY",
        "arrangement, LEGAL_ENTITY",
        "state, PUBLIC_BODY",
        "stateBody, PUBLIC_BODY"
    })
    void kindsAreOnlyWhatTheStandardSays(String type, String kind) {
        var read = read(statement("x", "entity", "'entityType':{'type':'" + type + "'},'name':'X'"));
        assertThat(read.text("bods.x", "kind")).isEqualTo(kind);
    }

    @Test
    void ofAPersonNoAddressAndNoNumberIsKept() {
        var read = read(PERSON);
        assertThat(read.names("bods.p")).containsExactly("PRIMARY Invented Owner", "FORMER Old Name");
        assertThat(read.statement("bods.p").properties())
                .containsEntry("country", "IQ")
                .containsEntry("birthDates", List.of("1970-02"))
                .containsEntry("identifiers", List.of())
                .doesNotContainKey("addresses");
    }

    @ParameterizedTest
    @CsvSource({
        "shareholding, OWNERSHIP",
        "votingRights, OWNERSHIP",
        "appointmentOfBoard, CONTROL",
        "otherInfluenceOrControl, CONTROL",
        "trustee, CONTROL",
        "boardMember, DIRECTORSHIP",
        "seniorManagingOfficial, DIRECTORSHIP",
        "nominee, ASSOCIATION",
        "rightsToProfitOrIncome, ASSOCIATION",
        "neverHeardOf, ASSOCIATION"
    })
    void anInterestIsALinkOfTheKindThatItIs(String type, String kind) {
        var read = read(COMPANY, PERSON, relation("{'type':'" + type + "'}"));
        assertThat(read.links()).containsExactly(kind + " bods.p > bods.c");
        assertThat(read.all("Claim").getFirst().properties().get("summary").toString())
                .startsWith("Invented Register says that the one has the interest '" + type + "' in the other");
    }

    @Test
    void severalInterestsOfOneRelationshipAreSeveralLinks() {
        var read = read(
                COMPANY,
                PERSON,
                relation(
                        "{'type':'shareholding','directOrIndirect':'indirect','share':{'exclusiveMinimum':25,'maximum':50},"
                                + "'startDate':'2019-05-01','beneficialOwnershipOrControl':true},{'type':'boardMember','endDate':'2021-01-01'}"));
        assertThat(read.links()).containsExactly("OWNERSHIP bods.p > bods.c", "DIRECTORSHIP bods.p > bods.c");
        assertThat(read.statement("bods.link-r-shareholding").properties())
                .hasEntrySatisfying(
                        "shareMin",
                        share -> assertThat((Double) share).isGreaterThan(25).isLessThan(25.1))
                .containsEntry("shareMax", 50.0)
                .containsEntry("validFrom", "2019-05-01")
                .containsEntry("indirect", true)
                .doesNotContainKey("validTo");
        var board = read.all("Link").getLast();
        assertThat(board.properties()).containsEntry("validTo", "2021-01-01").doesNotContainKey("indirect");
        assertThat(read.text("bods.link-r-shareholding-claim", "summary"))
                .endsWith("(more than 25.0 to 50.0 per cent; indirect; beneficial ownership or control).");
        assertThat(read.statement("bods.link-r-shareholding-claim").properties())
                .containsEntry("basis", "SECOND_HAND")
                .containsEntry("channel", "FILING")
                .containsEntry("statedOn", "2020-01-02")
                .containsEntry("publishedOn", "2020-03-04");
    }

    @Test
    void votesBesideSharesAreNoSecondHolding() {
        var equal = read(
                COMPANY,
                PERSON,
                relation("{'type':'votingRights','share':{'exact':80}},{'type':'shareholding','share':{'exact':80}}"));
        assertThat(equal.links()).containsExactly("OWNERSHIP bods.p > bods.c");
        assertThat(equal.text("bods.link-r-shareholding-claim", "summary")).contains("voting rights 80.0 per cent");
        var more = read(
                COMPANY,
                PERSON,
                relation("{'type':'shareholding','share':{'exact':10}},{'type':'votingRights','share':{'exact':60}}"));
        assertThat(more.links()).containsExactly("OWNERSHIP bods.p > bods.c", "CONTROL bods.p > bods.c");
    }

    @Test
    void moreThanHalfOfTheVotesIsControlBesideFewerShares() {
        var band = "{'exclusiveMinimum':50,'maximum':75}";
        var read = read(
                COMPANY,
                PERSON,
                relation("{'type':'shareholding','share':{'exclusiveMinimum':25,'maximum':50}},"
                        + "{'type':'votingRights','share':" + band + "}"));
        assertThat(read.links()).containsExactly("OWNERSHIP bods.p > bods.c", "CONTROL bods.p > bods.c");
        var shares = read(COMPANY, PERSON, relation("{'type':'shareholding','share':" + band + "}"));
        assertThat(shares.statement("bods.link-r-shareholding").properties())
                .hasEntrySatisfying(
                        "shareMin", share -> assertThat((Double) share).isGreaterThan(50))
                .containsEntry("shareMax", 75.0);
    }

    @Test
    void aRelationshipThatNamesNoInterestIsAnAssociation() {
        var read = read(COMPANY, PERSON, relation(""));
        assertThat(read.links()).containsExactly("ASSOCIATION bods.p > bods.c");
    }

    @Test
    void theLatestVersionOfARecordHoldsWhereverItStands() {
        var read = read(
                relation("updated", "2021-01-01", "{'type':'shareholding','share':{'exact':40}}"),
                COMPANY,
                PERSON,
                relation("new", "2020-01-01", "{'type':'shareholding','share':{'exact':100}}"));
        assertThat(read.statement("bods.link-r-shareholding").properties()).containsEntry("shareMin", 40.0);
        assertThat(read.leftOut()).containsEntry("earlier version of a record", 1);
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void aClosedRelationshipHasEndedWhenItWasDeclaredAtTheLatest() {
        var read = read(COMPANY, PERSON, relation("closed", "2023-03-03", "{'type':'shareholding'}"));
        assertThat(read.statement("bods.link-r-shareholding").properties()).containsEntry("validTo", "2023-03-03");
    }

    @ParameterizedTest
    @CsvSource({
        "noBeneficialOwners, UNKNOWN",
        "informationUnknownToPublisher, UNKNOWN",
        "subjectExemptFromDisclosure, WITHHELD",
        "interestedPartyExemptFromDisclosure, WITHHELD"
    })
    void whoIsNotNamedIsUnknownOrWithheldByTheReason(String reason, String answer) {
        var read = read(
                COMPANY,
                statement(
                        "r",
                        "relationship",
                        "'subject':'c','interestedParty':{'reason':'" + reason + "','description':'So.'}"));
        var unknown = read.statement("bods.unknown-r");
        assertThat(unknown.properties())
                .containsEntry("answer", answer)
                .containsEntry("upstream", true)
                .containsEntry("kinds", List.of("PERSON"));
        assertThat(unknown.targets("ABOUT")).containsExactly("bods.c");
        assertThat(read.text("bods.unknown-r-claim", "summary"))
                .isEqualTo("Invented Register gives this reason for naming nobody: '" + reason + "': So.");
        assertThat(read.links()).isEmpty();
    }

    @Test
    void anAnonymousPersonIsWithheldAndNoParty() {
        var read = read(
                COMPANY,
                relation("{'type':'shareholding'}"),
                statement("p", "person", "'personType':'anonymousPerson'"));
        assertThat(read.has("bods.p")).isFalse();
        assertThat(read.statement("bods.unknown-r").properties())
                .containsEntry("answer", "WITHHELD")
                .containsEntry("kinds", List.of("PERSON"));
        assertThat(read.leftOut()).containsEntry("anonymousPerson", 1);
    }

    @Test
    void withoutPersonsTheyAndTheirLinksAreLeftOut() {
        var read = read(
                OPTIONS.withoutPersons(),
                "[" + COMPANY + "," + relation("{'type':'shareholding'}") + "," + PERSON + "]");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.leftOut()).containsEntry("person", 2);
    }

    @Test
    void statementsMayStandOneALine() {
        var read = read(OPTIONS, COMPANY + "\n" + PERSON + "\n");
        assertThat(read.entries()).hasSize(2);
        assertThat(read.entries().getLast().locator()).isEqualTo("statement s-p2020-01-02, record p");
    }

    @Test
    void anArrayMayHaveAByteOrderMark() {
        assertThat(read(OPTIONS, "\uFEFF\n[" + COMPANY + "]").entries()).hasSize(1);
    }

    @Test
    void ofAFileThatBreaksAPartIsEnoughIfTheUserSaysSo() {
        var partial = new ImportOptions(null, "bods", null, null, true, true, false, true);
        var read = read(partial, "[" + COMPANY + "," + PERSON + ",\n{\"recordId\": \"r");
        assertThat(read.heading().whole()).isFalse();
        assertThat(read.heading().publisher()).isEqualTo("Invented Register");
        assertThat(read.entries()).hasSize(2);
        assertThat(read.rejected()).singleElement().asString().startsWith("from here on: bods.json:");
    }

    @Test
    void anObjectThatIsTooLongIsRefused() {
        var text = "\"" + "x".repeat(PublishedFile.LONGEST_FIELD - 10) + "\",";
        assertRefused(
                "[" + COMPANY + ",\n{\"recordId\":[" + text.repeat(17) + "1]}]", "is longer than 16777216 characters");
        var many = "[" + COMPANY + (",\n" + PERSON.replace("\"Home 1\"", text.replace(",", ""))).repeat(18) + "]";
        assertThat(read(OPTIONS, many).entries()).hasSize(2);
    }

    @Test
    void whatHasNoNameOrIsNoStatementIsRejected() {
        var read =
                read(COMPANY, statement("x", "entity", "'entityType':{'type':'legalEntity'}"), "{\"recordId\":\"y\"}");
        assertThat(read.rejected())
                .hasSize(2)
                .anyMatch(row -> row.endsWith("the entity has no name"))
                .anyMatch(row -> row.contains("this is no statement of BODS 0.4"));
    }

    @Test
    void otherFilesAreRefusedWithWhatToDo() {
        assertRefused("[{\"statementType\":\"entityStatement\"}]", "version 0.3 or earlier");
        assertRefused("[" + COMPANY.replace("0.4", "0.5") + "]", "version 0.5");
        assertRefused("[{\"id\":\"x\"}]", "those have 'recordId', 'recordType' and 'recordDetails'");
        assertRefused("[" + COMPANY + ",", "the JSON is not as it should be");
        assertRefused("recordId,recordType\n", "bods.json:1");
        assertRefused("[" + "[".repeat(200), "bods.json:1");
    }

    private void assertRefused(String content, String reason) {
        assertThatThrownBy(() -> read(OPTIONS, content))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining(reason);
    }
}
