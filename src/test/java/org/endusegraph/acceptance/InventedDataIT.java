package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a dossier says is invented is marked in every answer. */
class InventedDataIT {

    private static final List<String> IDS = List.of(
            "complete",
            "paper",
            "sorting",
            "readers",
            "maker",
            "bureau",
            "listed",
            "sorter",
            "sorter.sorting",
            "making",
            "sorting-readers",
            "eu-entry",
            "the-list",
            "listing",
            "risk-bureau",
            "norm",
            "norm.be",
            "question",
            "talk",
            "refusal",
            "refusal-of-sorting",
            "where",
            "doubt");

    private static GraphQl graphQl;

    @BeforeAll
    static void load() throws IOException {
        var application = RunningApplication.empty();
        var dossier = Files.readString(Path.of("src/test/resources/dossiers/complete.yaml"));
        application.load(dossier.replace("audience: [testers]", ""));
        graphQl = new GraphQl(application);
    }

    @Test
    void everyTypeOfStatementIsMarked() {
        var types = graphQl.data("{__type(name: \"Node\") {possibleTypes {name}}}", Map.of());
        var fields = texts(types.at("/__type/possibleTypes"), "/name").stream()
                .map(type -> "... on " + type + " {synthetic}")
                .collect(Collectors.joining(" "));
        var nodes = graphQl.data("query($ids: [ID!]!) {nodes(ids: $ids) {id " + fields + "}}", Map.of("ids", IDS))
                .get("nodes");
        assertThat(texts(nodes, "/synthetic")).hasSameSizeAs(IDS).containsOnly("true");
    }

    @Test
    void aFindingThatRestsOnItIsMarked() {
        var findings = graphQl.data("{discriminationRisks {nodes {id synthetic}}}", Map.of())
                .at("/discriminationRisks/nodes");
        assertThat(texts(findings, "/synthetic")).isNotEmpty().containsOnly("true");
    }

    @Test
    void aFindingOfTheSeedDataIsNot() {
        var seeded = new GraphQl(RunningApplication.seeded());
        var findings = seeded.data("{discriminationRisks(first: 100) {nodes {synthetic}}}", Map.of())
                .at("/discriminationRisks/nodes");
        assertThat(texts(findings, "/synthetic")).isNotEmpty().containsOnly("false");
    }
}
