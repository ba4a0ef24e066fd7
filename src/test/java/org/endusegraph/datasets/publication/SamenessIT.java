package org.endusegraph.datasets.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Formats;
import org.endusegraph.datasets.Progress;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Entries of different lists that are one: told so for sure, offered for decision, never merged. */
class SamenessIT {

    private static final LocalDate DAY = LocalDate.parse("2021-07-15");

    @TempDir
    private Path directory;

    private RunningApplication application;
    private GraphQl graphQl;

    @BeforeEach
    void load() {
        application = RunningApplication.empty();
        graphQl = new GraphQl(application);
        load("list-a", DAY, "101|QUENDARIA OPTICS LLC||Tax ID No. 7701 (Russia).", "102|BREVIKSON SHIPPING AS||");
        load("list-b", DAY, "901|OOO KVENDARIYA||Tax ID No. 7701 (Russia).", "902|BREVIKSON SHIPPING||");
    }

    private void load(String dataset, LocalDate day, String... subjects) {
        application
                .bean(Datasets.class)
                .load(
                        Formats.named("ofac-sdn-csv").orElseThrow(),
                        OfacFiles.of(directory, day, subjects),
                        new ImportOptions(day, dataset, null, null, true, false, false, true),
                        row -> {},
                        Progress.SILENT);
    }

    private JsonNode pairs(boolean undecidedOnly) {
        return graphQl.data(
                        "query($u: Boolean!) {sameAsCandidates(undecidedOnly: $u) {nodes {first {id synthetic} second {id} score sure"
                                + " features {kind} decision {same}} pageInfo {hasNextPage}}}",
                        Map.of("u", undecidedOnly))
                .at("/sameAsCandidates/nodes");
    }

    private JsonNode match(String name) {
        return graphQl.data(
                        "query($n: String!) {screen(counterparties: [{name: $n}]) {results {matches {party {id} listings {id}"
                                + " sameAs {id}}}}}",
                        Map.of("n", name))
                .at("/screen/results/0/matches/0");
    }

    private void decide(String party, String other, boolean same) {
        graphQl.data(
                "mutation($p: ID!, $o: ID!, $s: Boolean!) {decideMatch(decision: {party: $p, other: $o, same: $s,"
                        + " by: \"Reviewer\", why: \"Looked it up\"}) {id}}",
                Map.of("p", party, "o", other, "s", same));
    }

    @Test
    void aSharedNumberIsSureAndALikeNameIsOffered() {
        var pairs = pairs(true);
        assertThat(pairs.size()).isEqualTo(2);
        assertThat(pairs.at("/0/first/id").asString()).isEqualTo("list-a.101");
        assertThat(pairs.at("/0/second/id").asString()).isEqualTo("list-b.901");
        assertThat(pairs.at("/0/sure").asBoolean()).isTrue();
        assertThat(pairs.at("/0/first/synthetic").asBoolean()).isTrue();
        assertThat(pairs.at("/1/second/id").asString()).isEqualTo("list-b.902");
        assertThat(pairs.at("/1/sure").asBoolean()).isFalse();
    }

    @Test
    void whatIsTheSameForSureCountsTogetherInScreening() {
        var quendaria = match("Quendaria Optics LLC");
        assertThat(quendaria.at("/sameAs/0/id").asString()).isEqualTo("list-b.901");
        assertThat(quendaria.at("/listings").size()).isEqualTo(2);
        assertThat(match("Brevikson Shipping AS").at("/sameAs").size()).isZero();
    }

    @Test
    void aDecisionHoldsAndOutlivesTheNextEdition() {
        decide("list-a.102", "list-b.902", true);
        decide("list-b.901", "list-a.101", false);
        load(
                "list-a",
                DAY.plusDays(1),
                "101|QUENDARIA OPTICS LTD||Tax ID No. 7701 (Russia).",
                "102|BREVIKSON SHIPPING AS||");
        assertThat(match("Brevikson Shipping AS").at("/sameAs/0/id").asString()).startsWith("list-");
        assertThat(match("Quendaria Optics Ltd").at("/sameAs").size()).isZero();
        assertThat(pairs(true).size()).isZero();
        assertThat(pairs(false).findValuesAsString("same")).containsExactly("false", "true");
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        var first = graphQl.data(
                "{sameAsCandidates(first: 1) {nodes {second {id}} pageInfo {hasNextPage endCursor}}}", Map.of());
        var cursor = first.at("/sameAsCandidates/pageInfo/endCursor").asString();
        assertThat(first.at("/sameAsCandidates/pageInfo/hasNextPage").asBoolean())
                .isTrue();
        var second = graphQl.data(
                "query($a: String!) {sameAsCandidates(first: 1, after: $a) {nodes {second {id}} pageInfo {hasNextPage}}}",
                Map.of("a", cursor));
        assertThat(second.at("/sameAsCandidates/nodes/0/second/id").asString()).isEqualTo("list-b.902");
        assertThat(second.at("/sameAsCandidates/pageInfo/hasNextPage").asBoolean())
                .isFalse();
    }
}
