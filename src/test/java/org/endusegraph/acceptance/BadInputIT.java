package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What makes no sense is refused with a code and a sentence that says what to change. */
class BadInputIT {

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    maxHops: 99                                            | INVALID_INPUT | 'maxHops' is 99; ask for 1 to 10
                    maxHops: 0                                             | INVALID_INPUT | 'maxHops' is 0; ask for 1 to 10
                    maxHops: -1                                            | INVALID_INPUT | ask for 1 to 10
                    kinds: []                                              | INVALID_INPUT | Name kinds, or leave it out
                    ownershipUpwards: true                                 | INVALID_INPUT | needs OWNERSHIP among 'kinds'. Add it there
                    kinds: [SUPPLY], ownershipUpwards: true                | INVALID_INPUT | needs OWNERSHIP among 'kinds'. Add it there
                    via: ["nobody"]                                        | NOT_FOUND     | 'filter.via': there is no Entity with the id 'nobody'
                    avoid: ["nobody"]                                      | NOT_FOUND     | 'filter.avoid': there is no Entity with the id 'nobody'
                    via: ["eu-5d001-e"]                                    | NOT_FOUND     | there is no Entity with the id 'eu-5d001-e'
                    via: ["facereader"], avoid: ["ppsuc", "facereader"]    | INVALID_INPUT | name the same entity. Take it out of one of them
                    firstRecipient: [PRODUCT]                              | INVALID_INPUT | names kinds of party: COMPANY, PUBLIC_BODY
                    firstRecipient: []                                     | INVALID_INPUT | names kinds of party
                    capabilities: ["mind-reading"]                         | NOT_FOUND     | there is no Capability with the id 'mind-reading'
                    capabilities: []                                       | INVALID_INPUT | Name capabilities, or leave it out
                    itemsNotListedIn: UN                                   | INVALID_INPUT | no control list of UN is loaded. Ask for EU, NL or US
                    itemsNotListedIn: UK                                   | INVALID_INPUT | no control list of UK is loaded. Ask for EU, NL or US
                    """)
    void inAFilterOfPaths(String filter, String code, String says) {
        assertRefused(
                "{supplyPaths(from: {ids: [\"noldus\"]}, to: {ids: [\"cn-mps\"]}, filter: {" + filter + "}) {answer}}",
                code,
                says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                                       | INVALID_INPUT | has no condition, so it picks nothing
                    ids: ["nobody"]                          | NOT_FOUND     | ids': there is no Entity with the id 'nobody'
                    ids: ["noldus", "noldus-mps"]            | NOT_FOUND     | there is no Entity with the id 'noldus-mps'
                    ids: []                                  | INVALID_INPUT | picks nothing: no entity meets all its conditions. Loosen one
                    kinds: []                                | INVALID_INPUT | picks nothing
                    countries: ["TV"]                        | INVALID_INPUT | picks nothing
                    regions: ["Xinjiang"]                    | INVALID_INPUT | 'Xinjiang' is not a region; write its ISO 3166-2 code
                    ids: ["noldus"], countries: ["CN"]       | INVALID_INPUT | picks nothing
                    kinds: [PRODUCT], countries: ["NL"]      | INVALID_INPUT | picks nothing
                    listedOn: ["blacklist"]                  | NOT_FOUND     | there is no PartyList with the id 'blacklist'
                    capabilities: ["mind-reading"]           | NOT_FOUND     | there is no Capability with the id 'mind-reading'
                    """)
    void inASelectorOfEitherEnd(String selector, String code, String says) {
        assertRefused("{supplyPaths(from: {" + selector + "}, to: {ids: [\"cn-mps\"]}) {answer}}", code, "'from", says);
        assertRefused("{supplyPaths(from: {ids: [\"noldus\"]}, to: {" + selector + "}) {answer}}", code, "'to", says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    search(text: "")                                                        | INVALID_INPUT | search for 1 to 200
                    search(text: "   ")                                                     | INVALID_INPUT | search for 1 to 200
                    search(text: "***")                                                     | INVALID_INPUT | search for a name
                    parties(filter: {listedOn: ["blacklist"]})                              | NOT_FOUND     | there is no PartyList
                    parties(filter: {listedOnAll: ["us-entity-list", "blacklist"]})         | NOT_FOUND     | there is no PartyList
                    parties(filter: {regions: ["xj"]})                                      | INVALID_INPUT | 'xj' is not a region
                    parties(filter: {kinds: [COMPANY, PRODUCT]})                            | INVALID_INPUT | Ask 'products' for products
                    products(filter: {capabilities: ["mind-reading"]})                      | NOT_FOUND     | there is no Capability
                    products(filter: {madeBy: ["facereader"]})                              | NOT_FOUND     | there is no Party with the id 'facereader'
                    sources(filter: {from: "2021-01-01", to: "2020-01-01"})                 | INVALID_INPUT | Swap them
                    controlEntries(filter: {capabilities: ["mind-reading"]})                | NOT_FOUND     | there is no Capability
                    discriminationRisks(filter: {products: ["noldus"]})                     | NOT_FOUND     | there is no Product with the id 'noldus'
                    discriminationRisks(filter: {endUsers: ["nobody"]})                     | NOT_FOUND     | there is no Party
                    discriminationRisks(filter: {suppliers: ["nobody"]})                    | NOT_FOUND     | there is no Party
                    discriminationRisks(filter: {groups: ["noldus"]})                       | NOT_FOUND     | there is no PopulationGroup
                    """)
    void inAList(String field, String code, String says) {
        assertRefused("{" + field + " {nodes {id}}}", code, says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    controlChanges(list: EU_ANNEX_I, from: "2021-01-01", to: "2020-12-31") {on} | INVALID_INPUT | Swap them
                    engagements(party: "nobody") {id}                                           | NOT_FOUND     | there is no Party
                    engagements(regions: ["Xinjiang"]) {id}                                     | INVALID_INPUT | 'Xinjiang' is not a region
                    controlStatusChanges(jurisdiction: EU, since: "2021-01-01", until: "2020-01-01") {__typename} | INVALID_INPUT | Swap them
                    controlStatusChanges(jurisdiction: EU, since: "2020-01-01", capabilities: ["mind-reading"]) {__typename} | NOT_FOUND | there is no Capability
                    unknowns(about: ["nobody"]) {id}                                            | NOT_FOUND     | there is no Entity
                    """)
    void inOtherQuestions(String field, String code, String says) {
        assertRefused("{" + field + "}", code, says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf: \"2020-02-30\"",
                "knownAt: \"2020-13-01\"",
                "asOf: \"yesterday\"",
                "asOf: 2020",
                "minStatus: SURE",
                "minContinuity: YES",
                "kinds: [BARTER]",
                "maxHops: \"many\"",
                "maxHops: 99999999999",
                "timeRespecting: 1",
                "itemsNotListedIn: MARS",
                "firstRecipient: [ROBOT]",
                "colour: RED"
            })
    void inTheTypeOfAValue(String filter) {
        assertRefused(
                "{supplyPaths(from: {ids: [\"noldus\"]}, to: {ids: [\"cn-mps\"]}, filter: {" + filter + "}) {answer}}",
                "INVALID_INPUT",
                filter.substring(0, filter.indexOf(':')));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void inTheSizeOfAPage(int first) {
        for (var field : new String[] {
            "search(text: \"noldus\", first: $first)",
            "parties(first: $first)",
            "products(first: $first)",
            "sources(first: $first)",
            "controlEntries(first: $first)",
            "discriminationRisks(first: $first)",
            "supplyPaths(from: {ids: [\"noldus\"]}, to: {ids: [\"cn-mps\"]}, first: $first)"
        }) {
            assertRefused(
                    "{" + field.replace("$first", "" + first) + " {nodes {id}}}", "INVALID_INPUT", "ask for 1 to 100");
        }
        assertRefused(
                "{node(id: \"noldus\") {... on Company {links(first: " + first + ") {nodes {id}}}}}",
                "INVALID_INPUT",
                "ask for 1 to 100");
    }

    @Test
    void inTheNumberOfPathsOfAFinding() {
        assertRefused(
                "{discriminationRisks(first: 1) {nodes {supplyPaths(first: 11) {id}}}}",
                "INVALID_INPUT",
                "ask for 1 to 10");
    }

    @Test
    void inTheNumberOfIds() {
        var error = graphQl.error(
                "query($ids: [ID!]!) {nodes(ids: $ids) {id}}", Map.of("ids", Collections.nCopies(101, "noldus")));
        assertError(error, "LIMIT_EXCEEDED", "names 101 nodes; ask for at most 100");
    }

    @Test
    void inTheLengthOfAText() {
        var error = graphQl.error(
                "query($text: String!) {search(text: $text) {nodes {id}}}", Map.of("text", "x".repeat(201)));
        assertError(error, "INVALID_INPUT", "search for 1 to 200");
    }

    private static void assertRefused(String question, String code, String... says) {
        assertError(graphQl.error(question, Map.of()), code, says);
    }

    private static void assertError(JsonNode error, String code, String... says) {
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo(code);
        assertThat(error.at("/message").asString()).contains(says);
        assertThat(error.toString())
                .doesNotContainIgnoringCase("org.", "exception", "neo4j", "cypher", "stack", ".java");
    }
}
