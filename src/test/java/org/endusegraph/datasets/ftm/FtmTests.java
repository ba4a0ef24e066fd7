package org.endusegraph.datasets.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
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

/** What becomes of FollowTheMoney entities. */
class FtmTests {

    private static final ImportOptions OPTIONS =
            new ImportOptions(LocalDate.of(2026, 1, 5), "ftm", "Invented Register", null, true, false, false, true);

    @TempDir
    private Path directory;

    private Outcome read(String lines) {
        return read(OPTIONS, lines);
    }

    private Outcome read(ImportOptions options, String lines) {
        return Outcome.of(new Format(), options, Collected.file(directory, "entities.ftm.json", lines));
    }

    @Test
    void aCompanyHasItsNamesCountriesIdentifiersAndAddressesWhereverTheseStand() {
        var read = read("""
                {"id":"a1","schema":"Address","properties":{"street":["Markt 1"],"city":["Delft"],"country":["nl"]}}
                {"id":"acme","caption":"Acme B.V.","schema":"Company","datasets":["nl_kvk"],"first_seen":"2020-01-01","target":false,\
                "properties":{"name":["Acme BV","Acme B.V."],"alias":["Acme"],"weakAlias":["AC"],"previousName":["Nadir B.V."],\
                "abbreviation":["ACM"],"jurisdiction":["nl"],"country":["be","gb-sct"],"leiCode":["7245000000000000XX11"],\
                "registrationNumber":["12345678"],"innCode":["7700000000"],"uscCode":["91110000000000000X"],"swiftBic":["ACMENL2A"],\
                "incorporationDate":["1999-05"],"address":["Plein 2, Gent"],"addressEntity":["a1","a2"],"topics":["gov.security"]}}
                {"id":"a2","schema":"Address","properties":{"full":["PO Box 3, Leith"],"country":["gb-sct"]}}
                """);
        assertThat(read.text("ftm.acme", "kind")).isEqualTo("COMPANY");
        assertThat(read.names("ftm.acme"))
                .containsExactly(
                        "PRIMARY Acme B.V.",
                        "ALIAS Acme BV",
                        "ALIAS Acme",
                        "WEAK_ALIAS AC",
                        "FORMER Nadir B.V.",
                        "ABBREVIATION ACM");
        assertThat(read.text("ftm.acme", "countries")).isEqualTo("[NL, BE, GB]");
        assertThat(read.text("ftm.acme", "incorporatedOn")).isEqualTo("1999-05");
        assertThat(read.text("ftm.acme", "addresses")).isEqualTo("[Plein 2, Gent, Markt 1, Delft, PO Box 3, Leith]");
        assertThat((List<?>) read.statement("ftm.acme").properties().get("identifiers"))
                .map(Object::toString)
                .containsExactlyInAnyOrder(
                        "LEI:7245000000000000XX11",
                        "NL-REGISTRATION:12345678",
                        "RU-TAX:7700000000",
                        "USCC:91110000000000000X",
                        "BIC:ACMENL2A");
        assertThat(read.statement("ftm.acme").properties()).doesNotContainKey("function");
        assertThat(read.entries()).extracting(entry -> entry.locator()).containsExactly("entity acme (nl_kvk)");
    }

    @Test
    void companiesOfTwoRegionsWithOneNumberAreTwo() {
        var read = read("""
                {"id":"d","schema":"Company","properties":{"name":["D"],"jurisdiction":["us-de"],"registrationNumber":["4386463"],"taxNumber":["9"]}}
                {"id":"n","schema":"Company","properties":{"name":["N"],"jurisdiction":["us_ny"],"registrationNumber":["4386463"]}}
                {"id":"c","schema":"Company","properties":{"name":["C"],"jurisdiction":["cn"],"registrationNumber":["1"],"leiCode":["851683897"]}}
                {"id":"t","schema":"Company","properties":{"name":["T"],"jurisdiction":["cy-trnc"],"registrationNumber":["1"]}}
                """);
        assertThat(List.of("d", "n", "c", "t"))
                .map(id -> read.text("ftm." + id, "country") + " " + read.text("ftm." + id, "identifiers"))
                .containsExactly(
                        "US [US-DE-REGISTRATION:4386463, US-TAX:9]",
                        "US [US-NY-REGISTRATION:4386463]",
                        "CN [CN-REGISTRATION:851683897, CN-REGISTRATION:1]",
                        "CY [REGISTRATION:1]");
    }

    @Test
    void kindsAreOnlyWhatTheSchemaSays() {
        var read = read("""
                {"id":"b","schema":"PublicBody","properties":{"name":["Ministry"]}}
                {"id":"o","schema":"Organization","properties":{"name":["Ministry Ltd"]}}
                {"id":"l","schema":"LegalEntity","properties":{"name":["John Ltd"]}}
                """);
        assertThat(List.of("b", "o", "l"))
                .map(id -> read.text("ftm." + id, "kind"))
                .containsExactly("PUBLIC_BODY", "LEGAL_ENTITY", "LEGAL_ENTITY");
    }

    @Test
    void linksSayWhatTheyMeanAndRestOnThePublishersWord() {
        var read = read("""
                {"id":"x","schema":"Company","properties":{"name":["X"]}}
                {"id":"y","schema":"Company","properties":{"name":["Y"],"parent":["x"]}}
                {"id":"own","schema":"Ownership","properties":{"owner":["x"],"asset":["y"],"percentage":["25.5%"],"startDate":["2019"],\
                "endDate":["2020-06"]}}
                {"id":"dir","schema":"Directorship","properties":{"director":["x"],"organization":["y"],"role":["Chair"]}}
                {"id":"rep","schema":"Representation","properties":{"agent":["x"],"client":["y"]}}
                {"id":"suc","schema":"Succession","properties":{"predecessor":["x"],"successor":["y"]}}
                {"id":"mem","schema":"Membership","properties":{"member":["x"],"organization":["y"]}}
                {"id":"unk","schema":"UnknownLink","properties":{"subject":["x"],"object":["y"]}}
                """);
        assertThat(read.links())
                .containsExactly(
                        "OWNERSHIP ftm.x > ftm.y",
                        "OWNERSHIP ftm.x > ftm.y",
                        "DIRECTORSHIP ftm.x > ftm.y",
                        "ASSOCIATION ftm.x > ftm.y",
                        "ASSOCIATION ftm.x > ftm.y",
                        "ASSOCIATION ftm.x > ftm.y",
                        "ASSOCIATION ftm.x > ftm.y");
        var own = read.statement("ftm.link-own").properties();
        assertThat(own)
                .containsEntry("shareMin", 25.5)
                .containsEntry("shareMax", 25.5)
                .containsEntry("validFrom", "2019")
                .containsEntry("validTo", "2020-06");
        var claim = read.statement("ftm.link-dir-claim");
        assertThat(claim.properties())
                .containsEntry("stance", "ASSERTS")
                .containsEntry("basis", "SECOND_HAND")
                .containsEntry("summary", "Invented Register says that the one is a director of the other (Chair).");
        assertThat(claim.targets("BY")).containsExactly("ftm.publisher");
        assertThat(read.text("ftm.publisher", "name")).isEqualTo("Invented Register");
    }

    @Test
    void ofSeveralSharesNoneIsChosen() {
        var read = read("""
                {"id":"own","schema":"Ownership","properties":{"owner":["x"],"asset":["y"],"percentage":["25","30"]}}
                """);
        assertThat(read.statement("ftm.link-own").properties()).doesNotContainKey("shareMin");
        assertThat(read.text("ftm.link-own-claim", "summary")).contains("25; 30");
    }

    @Test
    void aSanctionIsAListingOnAListOfItsAuthorityAndProgramme() {
        var read = read("""
                {"id":"s","schema":"Sanction","properties":{"entity":["x"],"authority":["Office of Lists"],"program":["PRG"],\
                "country":["ch"],"startDate":["2021-03-02","2020-01-01"],"endDate":["2024-05-06"],"listingDate":["2019-01-01"],\
                "sourceUrl":["https://example.org/1"],"reason":["Because."],"authorityId":["L-7"]}}
                {"id":"x","schema":"Company","properties":{"name":["X"],"topics":["sanction"]}}
                """);
        var listing = read.statement("ftm.listing-s");
        assertThat(listing.targets("LISTS")).containsExactly("ftm.x");
        assertThat(listing.properties())
                .containsEntry("programme", "PRG")
                .containsEntry("from", "2020-01-01")
                .containsEntry("to", "2024-05-06")
                .containsEntry("citation", "https://example.org/1")
                .containsEntry("remarks", "L-7; Because.");
        var list = read.statement(listing.targets("ON").getFirst());
        assertThat(list.properties())
                .containsEntry("name", "Office of Lists: PRG")
                .containsEntry("kind", "UNSPECIFIED")
                .containsEntry("jurisdiction", "OTHER")
                .containsEntry("country", "CH");
        assertThat(read.text(list.targets("KEPT_BY").getFirst(), "name")).isEqualTo("Office of Lists");
    }

    @Test
    void theKindOfAListIsWhatHoldsOfAllOnItAndElseNotSaid() {
        var read = read("""
                {"id":"both","schema":"Company","properties":{"name":["Both"],"topics":["sanction","export.control"]}}
                {"id":"exp","schema":"Company","properties":{"name":["Export"],"topics":["export.control"]}}
                {"id":"s1","schema":"Sanction","properties":{"entity":["both"],"authority":["A"],"program":["Entity List"],"country":["us"]}}
                {"id":"s2","schema":"Sanction","properties":{"entity":["exp"],"authority":["A"],"program":["Entity List"],"country":["us"]}}
                {"id":"s3","schema":"Sanction","properties":{"entity":["both"],"authority":["B"],"program":["Securities"],"country":["us"]}}
                {"id":"s4","schema":"Sanction","properties":{"entity":["both"],"authority":["C"],"provisions":["Asset freeze"]}}
                """);
        assertThat(List.of("s1", "s2", "s3", "s4"))
                .map(id -> read.statement("ftm.listing-" + id).targets("ON").getFirst())
                .map(list -> read.text(list, "kind") + " " + read.text(list, "jurisdiction"))
                .containsExactly("END_USER_LIST US", "END_USER_LIST US", "UNSPECIFIED US", "ASSET_FREEZE UNSPECIFIED");
    }

    @Test
    void aSanctionThatHasEndedWithoutADayIsNoListing() {
        var read = read("""
                {"id":"s","schema":"Sanction","properties":{"entity":["x"],"authority":["A"],"status":["Expired"]}}
                {"id":"x","schema":"Company","properties":{"name":["X"]}}
                """);
        assertThat(read.all("Listing")).isEmpty();
        assertThat(read.leftOut()).containsEntry("Sanction that has ended, without the day", 1);
    }

    @Test
    void aSanctionWithoutAuthorityIsRejected() {
        var read = read("""
                {"id":"s","schema":"Sanction","properties":{"entity":["x"]}}
                """);
        assertThat(read.rejected()).singleElement().asString().startsWith("entities.ftm.json:1: the sanction");
    }

    private static final String PERSONS = """
            {"id":"p1","schema":"Person","properties":{"name":["Unlisted Owner"],"nationality":["nl"],"birthDate":["1970"],\
            "address":["Home 1"],"passportNumber":["P1"],"idNumber":["I1"],"innCode":["770000000000"],"country":["de"]}}
            {"id":"p2","schema":"Person","properties":{"name":["Listed Owner"],"address":["Home 2"],"idNumber":["I2"]}}
            {"id":"pass","schema":"Passport","properties":{"holder":["p2"],"number":["P2"],"country":["by"]}}
            {"id":"pass1","schema":"Passport","properties":{"holder":["p1"],"number":["P3"],"country":["by"]}}
            {"id":"s","schema":"Sanction","properties":{"entity":["p2"],"authority":["A"]}}
            {"id":"c","schema":"Company","properties":{"name":["C"]}}
            {"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c"]}}
            {"id":"o2","schema":"Ownership","properties":{"owner":["p2"],"asset":["c"]}}
            {"id":"f","schema":"Family","properties":{"person":["p1"],"relative":["p2"]}}
            {"id":"e1","schema":"Employment","properties":{"employee":["p1"],"employer":["c"]}}
            {"id":"e2","schema":"Employment","properties":{"employee":["p2"],"employer":["c"]}}
            """;

    @Test
    void ofPersonsThatNoAuthorityHasListedNoAddressPassportOrNumberIsKept() {
        var read = read(PERSONS);
        assertThat(read.statement("ftm.p1").properties().toString())
                .contains("Unlisted Owner", "1970", "NL")
                .doesNotContain("Home", "P1", "I1", "P3", "7700");
        assertThat(read.statement("ftm.p2").properties().toString())
                .contains("BY-PASSPORT:P2", "ID:I2")
                .doesNotContain("Home");
        assertThat(read.links())
                .containsExactly("OWNERSHIP ftm.p1 > ftm.c", "OWNERSHIP ftm.p2 > ftm.c", "ASSOCIATION ftm.p2 > ftm.c");
        assertThat(read.leftOut())
                .containsEntry("Family", 1)
                .containsEntry("Employment of persons that no authority has listed", 1);
    }

    @Test
    void withoutPersonsOnlyThoseAreLoadedThatAnAuthorityHasListed() {
        var read = read(OPTIONS.withoutPersons(), PERSONS);
        assertThat(read.has("ftm.p1")).isFalse();
        assertThat(read.has("ftm.p2")).isTrue();
        assertThat(read.links()).containsExactly("OWNERSHIP ftm.p2 > ftm.c", "ASSOCIATION ftm.p2 > ftm.c");
        assertThat(read.leftOut()).containsEntry("person", 2);
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void whatIsNoPartyIsLeftOutWithItsLinks() {
        var read = read("""
                {"id":"v","schema":"Vessel","properties":{"name":["Ship"]}}
                {"id":"c","schema":"Company","properties":{"name":["C"]}}
                {"id":"o","schema":"Ownership","properties":{"owner":["c"],"asset":["v"]}}
                {"id":"s","schema":"Sanction","properties":{"entity":["v"],"authority":["A"]}}
                {"id":"pay","schema":"Payment","properties":{"payer":["c"]}}
                """);
        assertThat(read.leftOut())
                .containsEntry("Vessel", 1)
                .containsEntry("Ownership of what is no party: Vessel", 1)
                .containsEntry("Sanction of what is no party: Vessel", 1)
                .containsEntry("Payment", 1);
        assertThat(read.entries()).hasSize(1);
    }

    @Test
    void laterFragmentsOfAnEntityAndPartiesWithoutNamesAreRejected() {
        var read = read("""
                {"id":"c","schema":"Company","properties":{"name":["C"]}}
                {"id":"c","schema":"Company","properties":{"name":["C"],"country":["nl"]}}
                {"id":"n","schema":"Company","properties":{}}
                {"id":"t","schema":"Company","properties":{"name":"Text"}}
                """);
        assertThat(read.rejected())
                .hasSize(3)
                .anyMatch(row -> row.startsWith("entities.ftm.json:2: an earlier row has the same key (entity c)"))
                .anyMatch(row -> row.startsWith("entities.ftm.json:3: the party has no name"))
                .anyMatch(row -> row.startsWith("entities.ftm.json:4: the property 'name' is no list of texts"));
    }

    @Test
    void otherFilesAreRefusedWithWhatToDo() throws Exception {
        assertRefused("[{\"id\":\"c\"}]", "entities.ftm.json:1: this is no JSON object");
        assertRefused("{\"statementId\":\"c\"}", "those have 'id', 'schema' and 'properties'");
        assertRefused(
                "{\"id\":\"c\",\"schema\":\"Company\",\"properties\":{\"name\":[\"C\"],\"sanctions\":[{\"id\":\"s\"}]}}",
                "entities are nested");
        assertRefused(
                "{\"id\":\"c\",\"schema\":\"Company\",\"properties\":{\"name\":[\"C\"]}}\n{\"id\":\"d\",\"sche",
                "entities.ftm.json:2: this is no whole JSON object");
        assertRefused(
                "{\"id\":\"c\",\"schema\":\"Company\",\"properties\":{\"name\":[\""
                        + "x".repeat(PublishedFile.LONGEST_FIELD + 1) + "\"]}}",
                "entities.ftm.json:1");
        assertRefused("{\"id\":" + "[".repeat(200) + "]".repeat(200) + "}", "entities.ftm.json:1");
        var latin = directory.resolve("latin.json");
        Files.write(latin, new byte[] {'{', '"', (byte) 0xE9, '"'});
        assertThatThrownBy(() -> Outcome.of(new Format(), OPTIONS, latin))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void ofAFileThatBreaksAPartIsEnoughIfTheUserSaysSo() {
        var partial = new ImportOptions(LocalDate.of(2026, 1, 5), "ftm", "Register", null, true, true, false, true);
        var read = read(partial, """
                {"id":"c","schema":"Company","properties":{"name":["C"],"addressEntity":["a"]}}
                {"id":"a","schema":"Address","properties":{"full":["Street 1"]}}
                {"id":"d","sche""");
        assertThat(read.heading().whole()).isFalse();
        assertThat(read.text("ftm.c", "addresses")).isEqualTo("[Street 1]");
        assertThat(read.rejected()).singleElement().asString().startsWith("from here on: entities.ftm.json:3");
    }

    @Test
    void aValueThatStandsTwiceCountsOnce() {
        var read = read("""
                {"id":"a","schema":"Company","properties":{"name":["A","A "]}}
                {"id":"b","schema":"Company","properties":{"name":["B"],"parent":["a","a"]}}
                {"id":"o","schema":"Ownership","properties":{"owner":["a","a "],"asset":["b"],"percentage":["60","60"]}}
                {"id":"s","schema":"Sanction","properties":{"entity":["b","b"],"authority":["X"]}}
                """);
        assertThat(read.statements().map(statement -> statement.id())).doesNotHaveDuplicates();
        assertThat(read.statement("ftm.link-o").properties()).containsEntry("shareMin", 60.0);
        assertThat(read.has("ftm.listing-s")).isTrue();
    }

    @Test
    void aCompanyThatNobodyHasListedKeepsItsNumbersAndDocuments() {
        var read = read("""
                {"id":"c","schema":"Company","properties":{"name":["C"],"idNumber":["I9"]}}
                {"id":"i","schema":"Identification","properties":{"holder":["c"],"number":["77"],"country":["nl"]}}
                """);
        assertThat(read.text("ftm.c", "identifiers")).isEqualTo("[NL-ID:77, ID:I9]");
    }

    private void assertRefused(String content, String reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining(reason);
    }

    @Test
    void whatTheFilesDoNotSayMustBeGiven() {
        var nothing = new ImportOptions(null, null, null, null, true, false, false, false);
        assertThatThrownBy(() -> read(nothing, "{}")).hasMessageContaining("--dataset");
    }
}
