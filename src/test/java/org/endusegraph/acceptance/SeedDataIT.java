package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the seed data holds. */
class SeedDataIT {

    private static GraphQl graphQl;
    private static List<JsonNode> parties;
    private static List<JsonNode> entities;
    private static List<JsonNode> links;

    @BeforeAll
    static void ask() {
        graphQl = new GraphQl(RunningApplication.seeded());
        var fields = "__typename id synthetic citations {source {id}} claims {id} listings {id}"
                + " links(first: 50) {pageInfo {hasNextPage} nodes {id}}";
        parties = all("query($after: String) {page: parties(first: 20, after: $after) {pageInfo {hasNextPage endCursor}"
                + " nodes {" + fields + "}}}");
        entities = new ArrayList<>(parties);
        entities.addAll(all("query($after: String) {page: products(first: 20, after: $after) {"
                + "pageInfo {hasNextPage endCursor} nodes {" + fields.replace("listings {id}", "capabilities {id}")
                + "}}}"));
        var ids = new HashSet<String>();
        entities.forEach(entity -> {
            assertThat(entity.at("/links/pageInfo/hasNextPage").asBoolean()).isFalse();
            ids.addAll(texts(entity.at("/links/nodes"), "/id"));
        });
        links = nodes(
                ids, "... on Link {id kind synthetic from {id} to {id} claims {id citations {locator} sources {id}}}");
    }

    @Test
    void thereAreAtLeastAHundredPartiesAHundredLinksAndTwoHundredClaims() {
        var claims = new HashSet<String>();
        links.forEach(link -> claims.addAll(texts(link.get("claims"), "/id")));
        entities.forEach(entity -> claims.addAll(texts(entity.get("claims"), "/id")));
        assertThat(parties).hasSizeGreaterThanOrEqualTo(100);
        assertThat(links).hasSizeGreaterThanOrEqualTo(100);
        assertThat(claims).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void everyLinkRestsOnAClaimAndEveryClaimOnAPlaceInASource() {
        assertThat(links)
                .allSatisfy(link -> assertThat(items(link.get("claims")))
                        .as(link.at("/id").asString())
                        .isNotEmpty()
                        .allSatisfy(claim -> {
                            assertThat(items(claim.get("sources"))).isNotEmpty();
                            assertThat(texts(claim.get("citations"), "/locator"))
                                    .isNotEmpty()
                                    .noneMatch(String::isBlank);
                        }));
    }

    @Test
    void everyPartyAndProductIsDescribedInASource() {
        assertThat(entities)
                .allSatisfy(entity -> assertThat(items(entity.get("citations")))
                        .as(entity.at("/id").asString())
                        .isNotEmpty());
    }

    @Test
    void nothingInItIsInvented() {
        assertThat(entities).noneMatch(entity -> entity.at("/synthetic").asBoolean());
        assertThat(links).noneMatch(link -> link.at("/synthetic").asBoolean());
        assertThat(items(graphQl.operation("datasets", Map.of()).get("datasets")))
                .isNotEmpty()
                .noneMatch(dataset -> dataset.at("/synthetic").asBoolean());
    }

    @Test
    void naturalPersonsAreNamedOnlyIfAnAuthorityListedThem() {
        assertThat(parties)
                .filteredOn(party -> party.at("/__typename").asString().equals("Person"))
                .extracting(person -> person.at("/id").asString())
                .containsExactlyInAnyOrder("zhu-hailun", "wang-junzheng", "wang-mingshan", "chen-mingguo");
        assertThat(parties)
                .filteredOn(party -> party.at("/__typename").asString().equals("Person"))
                .allSatisfy(person -> assertThat(items(person.get("listings"))).isNotEmpty());
    }

    @Test
    void theEntityListHasThe28OfOctober2019AndTheFiveSubsidiaries() {
        var listed = all("query($after: String) {page: parties(filter: {listedOn: [\"us-entity-list\"]}, first: 50,"
                + " after: $after) {pageInfo {hasNextPage endCursor} nodes {id listings {from list {id}}}}}");
        var byDay = new TreeMap<String, Integer>();
        listed.forEach(party -> items(party.get("listings")).stream()
                .filter(listing -> listing.at("/list/id").asString().equals("us-entity-list"))
                .forEach(listing -> byDay.merge(listing.at("/from").asString(), 1, Integer::sum)));
        assertThat(byDay).containsEntry("2019-10-09", 28).containsEntry("2023-03-28", 5);
    }

    @Test
    void oneBodyStandsOnTwoListsOfTwoKinds() {
        var body = graphQl.operation("one-body-two-lists", Map.of()).at("/nodes/0");
        assertThat(texts(body.get("listings"), "/list/kind")).containsExactly("END_USER_LIST", "ASSET_FREEZE");
        assertThat(texts(body.get("listings"), "/from")).containsExactly("2019-10-09", "2021-03-22");
    }

    @Test
    void whatFollowedAMotionStandsInTheOrderOfItsDossier() {
        var motions = graphQl.operation("motions-and-what-followed", Map.of()).get("parliamentaryActs");
        assertThat(texts(withId(motions, "nl-act-motion-35207-27").get("ledTo"), "/id"))
                .containsExactly("eu-5d001-e", "nl-act-letter-32735-309");
        assertThat(texts(withId(motions, "nl-act-motion-35570-v-43").get("ledTo"), "/id"))
                .containsExactly(
                        "eu-listing-zhu-hailun",
                        "eu-listing-wang-junzheng",
                        "eu-listing-wang-mingshan",
                        "eu-listing-chen-mingguo",
                        "eu-listing-xpcc-psb");
    }

    @Test
    void noControlListNamesEmotionRecognition() {
        var data = graphQl.operation("emotion-recognition", Map.of());
        assertThat(texts(data.at("/products/nodes"), "/id")).contains("facereader");
        assertThat(items(data.at("/controlEntries/nodes"))).isEmpty();
    }

    private static List<JsonNode> all(String question) {
        var found = new ArrayList<JsonNode>();
        var variables = new HashMap<String, Object>();
        JsonNode page;
        do {
            page = graphQl.data(question, variables).get("page");
            found.addAll(items(page.get("nodes")));
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return found;
    }

    private static List<JsonNode> nodes(Iterable<String> ids, String fields) {
        var all = new ArrayList<String>();
        ids.forEach(all::add);
        var found = new ArrayList<JsonNode>();
        for (int from = 0; from < all.size(); from += 50) {
            var some = all.subList(from, Math.min(all.size(), from + 50));
            found.addAll(
                    items(graphQl.data("query($ids: [ID!]!) {nodes(ids: $ids) {" + fields + "}}", Map.of("ids", some))
                            .get("nodes")));
        }
        return found;
    }
}
