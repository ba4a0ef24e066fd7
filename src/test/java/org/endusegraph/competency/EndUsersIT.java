package org.endusegraph.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.competency.CompetencyQuestion.ask;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.List;
import java.util.Map;
import org.endusegraph.support.Answers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** End users, intermediaries, end use. */
class EndUsersIT {

    @Test
    void cq37SuppliersThatReachTheMinistryDirectlyOrNotAndWithWhat() {
        var answer = ask("CQ37").get("reaching");
        assertThat(answer.at("/complete").asBoolean()).isTrue();
        var noldus = supplier(answer.get("nodes"), "noldus");
        assertThat(noldus.at("/hops").asInt()).isEqualTo(1);
        assertThat(noldus.at("/path/strength").asString()).isEqualTo("CONFIRMED");
        assertThat(texts(noldus.at("/path/hops/0/products"), "/id")).containsExactly("facereader");
        var idemia = supplier(answer.get("nodes"), "idemia");
        assertThat(idemia.at("/partiesBetween").asInt()).isEqualTo(1);
        assertThat(Answers.line(idemia.get("path"))).isEqualTo("idemia -SUPPLY-> shanghai-psb -AFFILIATION-> cn-mps");
        assertThat(supplier(answer.get("nodes"), "intel").at("/path/strength").asString())
                .isEqualTo("ALLEGED");
    }

    @Test
    void cq37InJune2019NobodyCouldHaveNamedADutchSupplier() {
        var before = Map.of("countries", List.of("NL"), "filter", Map.of("knownAt", "2019-06-30"));
        assertThat(ask("CQ37", before).at("/reaching/nodes").isEmpty()).isTrue();
        var after = Map.of("countries", List.of("NL"), "filter", Map.of("knownAt", "2019-07-31"));
        assertThat(texts(ask("CQ37", after).at("/reaching/nodes"), "/supplier/id"))
                .contains("noldus");
    }

    private static JsonNode supplier(JsonNode exposures, String id) {
        return items(exposures).stream()
                .filter(one -> one.at("/supplier/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cq38PathsSplitByWhoReceivesTheGoodsFirst() {
        var answer = ask("CQ38");
        assertThat(lines(answer.get("publicBody")))
                .contains("noldus -SUPPLY-> cn-mps")
                .noneMatch(line -> line.contains("ppsuc"));
        assertThat(lines(answer.get("company")))
                .contains("intel -SUPPLY-> netposa -SUPPLY-> cn-mps")
                .noneMatch(line -> line.startsWith("noldus"));
        assertThat(lines(answer.get("university")))
                .contains("noldus -SUPPLY-> ppsuc -AFFILIATION-> cn-mps")
                .allMatch(line -> line.startsWith("noldus") || line.startsWith("vicar-vision"));
        assertThat(lines(answer.get("companyThatPassesThemOn")))
                .isNotEmpty()
                .allMatch(line -> line.contains("urumqi-cloud-computing-center"));
    }

    @Test
    void cq38OfTheNetherlandsNoneGoesToACompanyFirst() {
        var answer = ask("CQ38", Map.of("from", List.of("NL")));
        assertThat(answer.at("/company/answer").asString()).isEqualTo("NONE_ON_RECORD");
        assertThat(answer.at("/publicBody/answer").asString()).isEqualTo("FOUND");
    }

    private static List<String> lines(JsonNode connection) {
        return items(connection.get("nodes")).stream().map(Answers::line).toList();
    }

    @Test
    void cq39TrainingOnlyIsDeclaredByTheChineseAuthoritiesAndContradicted() {
        var delivery = withId(ask("CQ39").at("/node/links/nodes"), "noldus-mps");
        assertThat(delivery.at("/statedPurpose").asString()).contains("Training only");
        var declared = withId(
                withId(delivery.get("claims"), "noldus-mps-de-correspondent").get("saidOfIt"),
                "noldus-mps-training-only-chinese-authorities");
        assertThat(declared.at("/claimant/id").asString()).isEqualTo("cn-government");
        assertThat(declared.at("/citations/0/source/id").asString()).isEqualTo("nl-questions-2019z15231");
        assertThat(declared.at("/citations/0/locator").asString()).isEqualTo("question 4");
        var contradiction = declared.at("/saidOfIt/0");
        assertThat(contradiction.at("/stance").asString()).isEqualTo("DENIES");
        assertThat(contradiction.at("/claimant/id").asString()).isEqualTo("amnesty");
        assertThat(contradiction.at("/summary").asString()).contains("beside training");
        assertThat(delivery.at("/status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void cq39WhereNobodyDeclaresAnEndUseItIsNullAndWhereNobodyContradictsItNothingIsSaidOfIt() {
        var links = ask("CQ39").at("/node/links/nodes");
        assertThat(withId(links, "netposa-mps").at("/statedPurpose").isNull()).isTrue();
        var university = ask("CQ39", Map.of("endUser", "xinjiang-normal-university"));
        var delivery = withId(university.at("/node/links/nodes"), "noldus-xinjiang-normal-university");
        assertThat(delivery.at("/statedPurpose").asString()).contains("Scientific research", "according to Noldus");
        assertThat(withId(delivery.get("claims"), "noldus-xnu-own-account")
                        .get("saidOfIt")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void cq40ItemsFromTheEuWithTheDeliveryThatBroughtEach() {
        var answer = ask("CQ40").get("supplyPaths");
        assertThat(answer.at("/answer").asString()).isEqualTo("FOUND");
        var items = items(answer.get("nodes")).stream()
                .flatMap(path -> items(path.get("hops")).stream())
                .flatMap(hop -> texts(hop.get("products"), "/id").stream())
                .distinct()
                .toList();
        assertThat(items).containsExactlyInAnyOrder("morpho-video-face-recognition", "axis-network-cameras");
        var morpho = answer.at("/nodes/0/hops/0");
        assertThat(morpho.at("/link/id").asString()).isEqualTo("idemia-shanghai-psb");
        assertThat(morpho.at("/link/validFrom").asString()).isEqualTo("2015");
        assertThat(texts(morpho.at("/link/claims"), "/claimant/id")).containsExactly("amnesty", "idemia");
    }

    @Test
    void cq40OfTheMinistryWhatStatesKnowMoreIsWithheld() {
        var answer = ask("CQ40", Map.of("endUser", "cn-mps"));
        assertThat(texts(answer.at("/supplyPaths/nodes/0/hops/0/products"), "/id"))
                .containsExactly("facereader");
        var withheld = withId(answer.get("unknowns"), "withheld-exports-of-cyber-surveillance-to-china");
        assertThat(withheld.at("/answer").asString()).isEqualTo("WITHHELD");
        assertThat(withheld.at("/reason").asString()).isEqualTo("CONFIDENTIAL");
    }

    @Test
    void cq40OfABureauThatNobodySpeaksOfNothingIsOnRecord() {
        var answer = ask("CQ40", Map.of("endUser", "xj-psb-hami"));
        assertThat(answer.at("/supplyPaths/answer").asString()).isEqualTo("NONE_ON_RECORD");
        assertThat(answer.get("unknowns").isEmpty()).isTrue();
    }

    @Test
    void cq41OneFirmIsOnRecordOnBothSidesWithTheStatusOfEach() {
        var suppliers = ask("CQ41").at("/reaching/nodes");
        var hikvision = supplier(suppliers, "hikvision");
        assertThat(hikvision.at("/path/strength").asString()).isEqualTo("CONFIRMED");
        assertThat(hikvision.at("/supplier/inTheEu/answer").asString()).isEqualTo("FOUND");
        assertThat(hikvision.at("/supplier/inTheEu/nodes/0/strength").asString())
                .isEqualTo("ALLEGED");
        assertThat(hikvision.at("/supplier/inTheEu/nodes/0/hops/0/to/id").asString())
                .isEqualTo("veolia");
        assertThat(withId(hikvision.at("/supplier/unknowns"), "unknown-company-contributions-in-xinjiang")
                        .at("/claims/0/claimant/id")
                        .asString())
                .isEqualTo("nl-government");
        assertThat(items(suppliers).stream()
                        .filter(one ->
                                one.at("/supplier/inTheEu/answer").asString().equals("FOUND"))
                        .map(one -> one.at("/supplier/id").asString()))
                .containsExactly("hikvision");
        assertThat(supplier(suppliers, "netposa").at("/supplier/inTheEu/answer").asString())
                .isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void cq42WhereABrandIsInstalledIsNotKnownWhichIsNotNone() {
        var answer = ask("CQ42").get("supplyPaths");
        assertThat(answer.at("/answer").asString()).isEqualTo("UNKNOWN");
        var unknown = withId(answer.get("unknowns"), "unknown-hikvision-in-dutch-government-buildings");
        assertThat(unknown.at("/reason").asString()).isEqualTo("NO_OVERVIEW");
        var claim = withId(unknown.get("claims"), "hikvision-nl-where-installed-cabinet");
        assertThat(claim.at("/stance").asString()).isEqualTo("CANNOT_CONFIRM");
        assertThat(claim.at("/statedOn").asString()).isEqualTo("2021-04-13");
        assertThat(claim.at("/citations/0/source/id").asString()).isEqualTo("nl-answers-2310");
        var companies = ask("CQ42", Map.of("kinds", List.of("COMPANY"))).get("supplyPaths");
        assertThat(companies.at("/answer").asString()).isEqualTo("UNKNOWN");
        assertThat(texts(companies.get("unknowns"), "/id"))
                .contains("unknown-surveillance-brands-of-private-parties-nl");
    }

    @Test
    void cq42OtherCountriesBrandsAndDaysHaveOtherAnswers() {
        var china = ask("CQ42", Map.of("countries", List.of("CN"))).get("supplyPaths");
        assertThat(china.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(items(china.get("nodes")).stream().flatMap(path -> texts(path.get("hops"), "/link/place").stream()))
                .anyMatch(place -> place.contains("967 mosques"));
        assertThat(ask("CQ42", Map.of("brand", "axis"))
                        .at("/supplyPaths/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
        assertThat(ask("CQ42", Map.of("knownAt", "2021-04-12"))
                        .at("/supplyPaths/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void cq43WhoIsResponsibleForTheCamerasAndWhoWarnedWhom() {
        var deployment = ask("CQ43").get("node");
        assertThat(deployment.at("/to/id").asString()).isEqualTo("eu-parliament");
        var responsibility =
                withId(deployment.at("/to/claims"), "temperature-cameras-responsibility-parliament-cabinet-2021-04");
        assertThat(responsibility.at("/claimant/id").asString()).isEqualTo("nl-government");
        assertThat(responsibility.at("/summary").asString()).contains("lies with the EU institutions");
        var warning = withId(deployment.at("/to/engagements"), "nl-eu-institutions-camera-warning");
        assertThat(warning.at("/kind").asString()).isEqualTo("WARNING");
        assertThat(warning.at("/authority/id").asString()).isEqualTo("nl-government");
        assertThat(texts(warning.get("counterparts"), "/id"))
                .containsExactly("eu-commission", "eu-eeas", "eu-parliament");
        assertThat(warning.at("/date").isNull()).isTrue();
    }

    @Test
    void cq43OfTheMosquesNobodySaysWhoIsResponsible() {
        var deployment =
                ask("CQ43", Map.of("deployment", "hikvision-moyu-mosques")).get("node");
        assertThat(deployment.at("/status").asString()).isEqualTo("REPORTED");
        assertThat(deployment.at("/to/claims").isEmpty()).isTrue();
        assertThat(deployment.at("/to/engagements").isEmpty()).isTrue();
    }
}
