package org.endusegraph.datasets.gleif.rr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What level 2 of the LEI register says, and what of it is refused. */
class RelationshipsTests {

    private static final String CHILD = "gleif-lei.invented000000000101";
    private static final String PARENT = "gleif-lei.invented000000000202";
    private static final String RECORD = """
            <rr:RelationshipRecord>
              <rr:Relationship>
                <rr:StartNode><rr:NodeID>INVENTED000000000101</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
                <rr:EndNode><rr:NodeID>INVENTED000000000202</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
                <rr:RelationshipType>IS_DIRECTLY_CONSOLIDATED_BY</rr:RelationshipType>
                <rr:RelationshipPeriods>
                  <rr:RelationshipPeriod><rr:StartDate>2020-01-01T00:00:00Z</rr:StartDate><rr:EndDate>2020-12-31T00:00:00Z</rr:EndDate><rr:PeriodType>ACCOUNTING_PERIOD</rr:PeriodType></rr:RelationshipPeriod>
                  <rr:RelationshipPeriod><rr:StartDate>2012-11-29T08:00:00+08:00</rr:StartDate><rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType></rr:RelationshipPeriod>
                </rr:RelationshipPeriods>
                <rr:RelationshipStatus>ACTIVE</rr:RelationshipStatus>
                <rr:RelationshipQuantifiers><rr:RelationshipQuantifier><rr:MeasurementMethod>ACCOUNTING_CONSOLIDATION</rr:MeasurementMethod><rr:QuantifierAmount>75.50</rr:QuantifierAmount><rr:QuantifierUnits>PERCENTAGE</rr:QuantifierUnits></rr:RelationshipQuantifier></rr:RelationshipQuantifiers>
              </rr:Relationship>
              <rr:Registration><rr:LastUpdateDate>2023-05-18T15:41:20Z</rr:LastUpdateDate><rr:RegistrationStatus>PUBLISHED</rr:RegistrationStatus><rr:ValidationSources>FULLY_CORROBORATED</rr:ValidationSources><rr:ValidationDocuments>ACCOUNTS_FILING</rr:ValidationDocuments></rr:Registration>
            </rr:RelationshipRecord>
            """;

    @TempDir
    private Path folder;

    private Collected read(String record) {
        return readFile("GLEIF_FULL_PUBLISHED", record);
    }

    private Collected readFile(String content, String record) {
        var text = """
                <rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016" xmlns:gleif="http://www.gleif.org/data/schema/golden-copy/extensions/1.0">
                <rr:Header><rr:ContentDate>2023-06-05T09:24:22Z</rr:ContentDate><rr:FileContent>%s</rr:FileContent><rr:RecordCount>1</rr:RecordCount></rr:Header>
                <rr:RelationshipRecords>%s</rr:RelationshipRecords></rr:RelationshipData>
                """.formatted(content, record);
        return Collected.of(new Format(), ImportOptions.NONE, Collected.file(folder, "rr.xml", text));
    }

    private static Statement link(Collected relationships) {
        assertThat(relationships.rejected()).isEmpty();
        return relationships.all("Link").getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "IS_DIRECTLY_CONSOLIDATED_BY, CONTROL, true",
        "IS_ULTIMATELY_CONSOLIDATED_BY, CONTROL, true",
        "IS_FUND-MANAGED_BY, CONTROL, true",
        "IS_INTERNATIONAL_BRANCH_OF, AFFILIATION, false",
        "IS_SUBFUND_OF, AFFILIATION, false",
        "IS_FEEDER_TO, ASSOCIATION, false"
    })
    void theTypeSaysWhichLinkAndWhichWay(String type, String kind, boolean fromParent) {
        var link = link(read(RECORD.replace("IS_DIRECTLY_CONSOLIDATED_BY", type)));
        assertThat(link.properties()).containsEntry("kind", kind);
        assertThat(link.targets("FROM")).containsExactly(fromParent ? PARENT : CHILD);
        assertThat(link.targets("TO")).containsExactly(fromParent ? CHILD : PARENT);
    }

    @Test
    void theLinkHoldsWhileTheRelationshipDoesNotWhileAccountsRun() {
        var link = link(read(RECORD));
        assertThat(link.id())
                .isEqualTo("gleif-rr.link-invented000000000101-is-directly-consolidated-by-invented000000000202");
        assertThat(link.properties()).containsEntry("validFrom", "2012-11-29").doesNotContainKey("validTo");
    }

    @Test
    void aPercentageIsAShareUnlessItMayBeMeantAsAPartOfOne() {
        assertThat(link(read(RECORD)).properties())
                .containsEntry("shareMin", 75.5)
                .containsEntry("shareMax", 75.5);
        var relationships = read(RECORD.replace("75.50", "1.00"));
        assertThat(link(relationships).properties()).doesNotContainKeys("shareMin", "shareMax");
        assertThat("" + relationships.all("Claim").getFirst().properties().get("summary"))
                .contains("1.00 PERCENTAGE (ACCOUNTING_CONSOLIDATION)");
    }

    @Test
    void theClaimIsGleifsAndRestsOnDocumentsOnlyIfTheyCorroborateItFully() {
        var claim = read(RECORD).all("Claim").getFirst();
        assertThat(claim.targets("BY")).containsExactly("gleif");
        assertThat(claim.properties()).containsEntry("stance", "ASSERTS").containsEntry("basis", "INSPECTED_EVIDENCE");
        assertThat("" + claim.properties().get("summary")).contains("FULLY_CORROBORATED from ACCOUNTS_FILING");
        for (var source : new String[] {"PARTIALLY_CORROBORATED", "ENTITY_SUPPLIED_ONLY", "PENDING"}) {
            assertThat(read(RECORD.replace("FULLY_CORROBORATED", source))
                            .all("Claim")
                            .getFirst()
                            .properties())
                    .containsEntry("basis", "SECOND_HAND");
        }
    }

    @Test
    void aRelationshipThatIsOverEndsWhenTheRecordLastChangedIfItDoesNotSayWhen() {
        var relationships = read(RECORD.replace(">ACTIVE<", ">INACTIVE<"));
        assertThat(link(relationships).properties()).containsEntry("validTo", "2023-05-18");
        assertThat("" + relationships.all("Claim").getFirst().properties().get("summary"))
                .contains("does not say since when");
        var ended = RECORD.replace(
                "2012-11-29T08:00:00+08:00</rr:StartDate>",
                "2012-11-29T08:00:00+08:00</rr:StartDate><rr:EndDate>2022-03-31</rr:EndDate>");
        assertThat(link(read(ended)).properties()).containsEntry("validTo", "2022-03-31");
    }

    @Test
    void aRecordThatAnUpdateDeletesEndsTheDayBefore() {
        var relationships = readFile(
                "GLEIF_DELTA_PUBLISHED",
                RECORD.replace(
                        "</rr:RelationshipRecord>",
                        "<rr:Extension><gleif:Deletion><gleif:DeletedAt>2023-06-04T10:00:00Z</gleif:DeletedAt></gleif:Deletion></rr:Extension></rr:RelationshipRecord>"));
        assertThat(relationships.heading().whole()).isFalse();
        assertThat(link(relationships).properties()).containsEntry("validTo", "2023-06-03");
    }

    @Test
    void aRecordThatAnUpdateDeletesOnItsFirstDayOrEarlierHeldForThatDayAtTheMost() {
        for (var day : new String[] {"2012-11-29", "2012-11-01"}) {
            var deleted = RECORD.replace(
                    "</rr:RelationshipRecord>",
                    "<rr:Extension><gleif:Deletion><gleif:DeletedAt>" + day
                            + "T10:00:00Z</gleif:DeletedAt></gleif:Deletion></rr:Extension></rr:RelationshipRecord>");
            assertThat(link(readFile("GLEIF_DELTA_PUBLISHED", deleted)).properties())
                    .containsEntry("validFrom", "2012-11-29")
                    .containsEntry("validTo", "2012-11-29");
        }
    }

    @Test
    void aRecordThatAnUpdateAnnulsIsWithdrawn() {
        var annulled = readFile("GLEIF_DELTA_PUBLISHED", RECORD.replace("PUBLISHED<", "ANNULLED<"));
        assertThat(link(annulled).properties()).isEqualTo(link(read(RECORD)).properties());
        assertThat(annulled.all("Claim").getFirst().properties()).containsEntry("withdrawnOn", "2023-05-18");
    }

    @Test
    void aRecordThatAnUpdateCallsADuplicateLeavesTheOtherOfTheSameRelationshipAlone() {
        var duplicate = readFile("GLEIF_DELTA_PUBLISHED", RECORD.replace("PUBLISHED<", "DUPLICATE<"));
        assertThat(duplicate.entries()).isEmpty();
        assertThat(duplicate.leftOut()).containsExactly(entry("relationship duplicate", 1));
    }

    @Test
    void anEmptyMarkOfDeletionDeletesNothing() {
        var record = RECORD.replace(
                "</rr:RelationshipRecord>", "<rr:Extension><gleif:Deletion/></rr:Extension></rr:RelationshipRecord>");
        assertThat(link(read(record)).properties()).doesNotContainKey("validTo");
    }

    @Test
    void whatIsAnnulledOrTwiceOrHasNoLeiIsLeftOut() {
        assertThat(read(RECORD.replace("PUBLISHED<", "ANNULLED<")).leftOut())
                .containsExactly(entry("relationship annulled", 1));
        assertThat(read(RECORD.replace("PUBLISHED<", "DUPLICATE<")).leftOut())
                .containsExactly(entry("relationship duplicate", 1));
        assertThat(read(RECORD.replace("<rr:NodeIDType>LEI", "<rr:NodeIDType>ISO_COUNTRY_CODE"))
                        .leftOut())
                .containsExactly(entry("relationship of what has no LEI", 1));
    }

    @Test
    void whatCannotBeIsRejected() {
        assertThat(read(RECORD.replace("INVENTED000000000202", "INVENTED000000000101"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("both ends are INVENTED000000000101");
        assertThat(read(RECORD.replace("IS_DIRECTLY_CONSOLIDATED_BY", "IS_FRIEND_OF"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("'IS_FRIEND_OF' is no known type");
        assertThat(read(RECORD.replace("+08:00</rr:StartDate>", "</rr:StartDate><rr:EndDate>2010</rr:EndDate>"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("ends (2010) before it begins (2012-11-29)");
    }

    @Test
    void aFileOfLevelOneIsRefused() {
        var file = Collected.file(folder, "rr.xml", "<lei:LEIData xmlns:lei='x'/>");
        assertThatThrownBy(() -> Collected.of(new Format(), ImportOptions.NONE, file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("gleif-lei-xml");
    }

    @Test
    void severalFilesAtOnceAreRefused() {
        var file = Collected.file(folder, "rr.xml", "<a/>");
        assertThatThrownBy(() -> Collected.of(new Format(), ImportOptions.NONE, file, file))
                .hasMessageContaining("Name one file");
    }
}
