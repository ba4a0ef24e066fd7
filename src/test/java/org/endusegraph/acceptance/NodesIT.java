package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.texts;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Anything with an id is found by it. */
class NodesIT {

    /** One id of every type. */
    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("Company", "noldus"),
            Map.entry("PublicBody", "cn-mps"),
            Map.entry("University", "ppsuc"),
            Map.entry("Organisation", "amnesty"),
            Map.entry("Person", "zhu-hailun"),
            Map.entry("Product", "facereader"),
            Map.entry("Link", "noldus-mps"),
            Map.entry("Claim", "noldus-mps-own-account"),
            Map.entry("Source", "nl-letter-2020-02-04"),
            Map.entry("Unknown", "unknown-hikvision-in-dutch-government-buildings"),
            Map.entry("Capability", "emotion-recognition"),
            Map.entry("ProductCapability", "facereader.emotion-recognition"),
            Map.entry("PartyList", "us-entity-list"),
            Map.entry("Listing", "eu-listing-xpcc-psb"),
            Map.entry("ControlEntry", "eu-5d001-e"),
            Map.entry("Dataset", "case-noldus"),
            Map.entry("EndUse", "huawei-megvii-uyghur-alert"),
            Map.entry("PopulationGroup", "uyghurs"),
            Map.entry("Norm", "norm-icerd-art-1"),
            Map.entry("NormBinding", "norm-icerd-art-1.cn"),
            Map.entry("RiskDesignation", "risk-cn-mps-forensic-institute"),
            Map.entry("ParliamentaryAct", "nl-act-motion-32735-278"),
            Map.entry("Engagement", "nl-huawei-talk-2021-02-25"));

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    /** Published lists have legal entities; the seed data knows what each party is. Decisions on licences are not public. */
    @Test
    void theseAreAllTypesThatTheSchemaHasButForTwo() {
        var types = graphQl.data("{__type(name: \"Node\") {possibleTypes {name}}}", Map.of());
        assertThat(texts(types.at("/__type/possibleTypes"), "/name"))
                .contains("LegalEntity", "LicenceDecision")
                .filteredOn(type -> !List.of("LegalEntity", "LicenceDecision").contains(type))
                .containsExactlyInAnyOrderElementsOf(IDS.keySet());
    }

    @Test
    void nodeFindsOneOfEveryType() {
        IDS.forEach((type, id) -> {
            var node = graphQl.operation("node-by-id", Map.of("id", id)).get("node");
            assertThat(node.at("/__typename").asString()).as(id).isEqualTo(type);
            assertThat(node.at("/id").asString()).isEqualTo(id);
        });
    }

    @Test
    void nodesFindsThemInTheOrderAskedWithNullForWhatIsNotThere() {
        var ids = List.of("noldus", "nobody", "us-entity-list", "noldus", "eu-5d001-e");
        var nodes = graphQl.data("query($ids: [ID!]!) {nodes(ids: $ids) {__typename id}}", Map.of("ids", ids))
                .get("nodes");
        assertThat(texts(nodes, "/__typename")).containsExactly("Company", "", "PartyList", "Company", "ControlEntry");
        assertThat(nodes.get(1).isNull()).isTrue();
    }

    @Test
    void nodesFindsAllTypesAtOnce() {
        var ids = new TreeSet<>(IDS.values());
        var nodes = graphQl.data("query($ids: [ID!]!) {nodes(ids: $ids) {id}}", Map.of("ids", ids))
                .get("nodes");
        assertThat(texts(nodes, "/id")).containsExactlyElementsOf(ids);
    }

    @Test
    void nodeIsNullForAnIdThatIsNotThere() {
        for (var id : List.of("nobody", "", "noldus ", "NOLDUS", "' OR 1=1 //")) {
            assertThat(graphQl.operation("node-by-id", Map.of("id", id))
                            .get("node")
                            .isNull())
                    .as(id)
                    .isTrue();
        }
    }
}
