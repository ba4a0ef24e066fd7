package org.endusegraph.access;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.endusegraph.keys.ApiKeys;
import org.endusegraph.keys.NewKey;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of {@code docs/access.md}, cell by cell, over HTTP. */
class RoleTableIT {

    private static final String NOBODY = "anonymous";
    private static final String ALLOWED = "yes";
    private static final String ENDS = "from: {ids: [\"a\"]}, to: {ids: [\"body-z\"]}";

    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            entry("node", "{node(id: \"a\") {id}}"),
            entry("nodes", "{nodes(ids: [\"a\"]) {id}}"),
            entry("search", "{search(text: \"a\") {nodes {id}}}"),
            entry("parties", "{parties {nodes {id}}}"),
            entry("products", "{products {nodes {id}}}"),
            entry("capabilities", "{capabilities {id}}"),
            entry("sources", "{sources {nodes {id}}}"),
            entry("unknowns", "{unknowns {id}}"),
            entry("supplyPaths", "{supplyPaths(" + ENDS + ") {answer}}"),
            entry("exposure", "{exposure(of: {ids: [\"a\"]}, to: {ids: [\"body-z\"]}) {nodes {__typename}}}"),
            entry("reaching", "{reaching(endUsers: {ids: [\"body-z\"]}) {nodes {__typename}}}"),
            entry("intermediaries", "{intermediaries(" + ENDS + ") {__typename}}"),
            entry("discriminationRisks", "{discriminationRisks {nodes {id}}}"),
            entry("norms", "{norms {id}}"),
            entry("controlEntries", "{controlEntries {nodes {id}}}"),
            entry(
                    "controlChanges",
                    "{controlChanges(list: EU_ANNEX_I, from: \"2020-01-01\", to: \"2020-12-31\") {__typename}}"),
            entry("controlStatus", "{controlStatus(product: \"item-x\", jurisdiction: EU) {status}}"),
            entry(
                    "controlStatusChanges",
                    "{controlStatusChanges(jurisdiction: EU, since: \"2020-01-01\") {after {status}}}"),
            entry(
                    "licenceAssessment",
                    "{licenceAssessment(transaction: {product: \"item-x\", exporter: \"a\", endUser: \"body-z\","
                            + " date: \"2025-06-01\"}) {outcome}}"),
            entry("refusedElsewhere", "{refusedElsewhere(product: \"item-x\", endUser: \"body-z\") {answer}}"),
            entry("outreachCandidates", "{outreachCandidates {complete}}"),
            entry("partyLists", "{partyLists {id}}"),
            entry("parliamentaryActs", "{parliamentaryActs {id}}"),
            entry("engagements", "{engagements {id}}"),
            entry("screen", "{screen(counterparties: [{name: \"A\"}]) {results {verdict}}}"),
            entry("screeningReceipt", "{screeningReceipt(id: \"none\") {id}}"),
            entry("sameAsCandidates", "{sameAsCandidates {nodes {score}}}"),
            entry("ownershipRules", "{ownershipRules {__typename}}"),
            entry("datasets", "{datasets {id}}"),
            entry("projection", "{projection {graphVersion}}"),
            entry("auditRecords", "{auditRecords {kept}}"),
            entry("importDossier", "mutation {importDossier(text: \"dossier: none\") {loaded}}"),
            entry("recordScreening", "mutation {recordScreening(counterparties: [{name: \"A\"}]) {id}}"),
            entry(
                    "decideMatch",
                    "mutation {decideMatch(decision: {party: \"a\", other: \"body-z\", same: false, by: \"Desk\","
                            + " why: \"Looked it up\"}) {id}}"));

    private static final Map<String, GraphQl> readers = new HashMap<>();

    private static RunningApplication application;

    /** Who asks what, and what becomes of it. */
    record Cell(String operation, String role, String outcome) {}

    @BeforeAll
    static void start() {
        application = RunningApplication.withKeys();
        application.load(Sketch.of("SUPPLY a -> body-z of item-x"));
        readers.put(NOBODY, new GraphQl(application));
        for (var role : Role.values()) {
            readers.put(role.name(), reader(role.name()));
        }
    }

    static List<Cell> cells() throws IOException {
        var rows = Files.readAllLines(Path.of("docs/access.md")).stream()
                .dropWhile(line -> !line.startsWith("| Operation"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .toList();
        var roles = rows.getFirst();
        return rows.stream()
                .skip(2)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(column -> new Cell(row.getFirst(), roles.get(column), row.get(column))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isAsTheTableSays(Cell cell) {
        var answer = readers.get(cell.role()).ask(QUESTIONS.get(cell.operation()), Map.of());
        if (cell.outcome().equals(ALLOWED)) {
            assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
            return;
        }
        assertThat(cell.outcome()).isEqualTo(cell.role().equals(NOBODY) ? "UNAUTHENTICATED" : "FORBIDDEN");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo(cell.outcome());
        assertThat(answer.at("/data/" + cell.operation()).isMissingNode()).isTrue();
    }

    private static GraphQl reader(String role) {
        var key = NewKey.until(null, role, Role.valueOf(role), Set.of());
        return new GraphQl(
                application, application.bean(ApiKeys.class).make(key).text());
    }

    @Test
    void theTableNamesEveryOperationAndEveryRole() throws IOException {
        var fields = Stream.of("Query", "Mutation").flatMap(RoleTableIT::fields).collect(toSet());
        var roles =
                Stream.concat(Stream.of(NOBODY), Arrays.stream(Role.values()).map(Role::name));
        assertThat(cells().stream().map(Cell::operation).collect(toSet())).isEqualTo(fields);
        assertThat(cells().stream().map(Cell::role).distinct()).containsExactlyElementsOf(roles.toList());
        assertThat(cells()).hasSize(fields.size() * (Role.values().length + 1));
    }

    private static Stream<String> fields(String type) {
        var fields = new GraphQl(application)
                .data("query($type: String!) {__type(name: $type) {fields {name}}}", Map.of("type", type))
                .at("/__type/fields");
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> field.get("name").asString());
    }
}
