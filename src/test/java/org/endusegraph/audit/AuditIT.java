package org.endusegraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Role;
import org.endusegraph.digest.Digest;
import org.endusegraph.docs.Shell;
import org.endusegraph.keys.ApiKeys;
import org.endusegraph.keys.NewKey;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is on record of questions over HTTP, with texts as they are and with hashes. */
class AuditIT {

    private static final String RECORDS =
            "query($filter: AuditFilter, $first: Int, $after: String) {auditRecords(filter: $filter,"
                    + " first: $first, after: $after) {kept pageInfo {hasNextPage endCursor} nodes {sequence time kind reader name"
                    + " role circles operationName document documentSha256 literals variables rootFields rows graphVersion outcomes"
                    + " milliseconds}}}";
    private static final String SCREENING = "query Ask($name: String!) {screen(counterparties: [{name: $name}, {name:"
            + " \"Literal Trading\", identifiers: [{scheme: \"LEI\", value: \"5299000J2N45DDNE4Y28\"}]}]) {results {verdict}}}";
    private static final String DECISION =
            "mutation {decideMatch(decision: {party: \"a\", other: \"b\", same: true, why: \"Looked it up\"}) {by}}";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static RunningApplication hashing;

    private RunningApplication application;
    private ApiKeys.Made desk;
    private GraphQl administrator;

    @BeforeAll
    static void startHashing() {
        hashing = RunningApplication.with(
                "--endusegraph.security=keys",
                "--endusegraph.audit.names=hashed",
                "--endusegraph.audit.secret=0123456789abcdef0123456789abcdef");
    }

    @AfterAll
    static void stopHashing() {
        hashing.close();
    }

    @BeforeEach
    void load() {
        use(RunningApplication.withKeys());
    }

    private void use(RunningApplication one) {
        application = one.wipe();
        application.load(Sketch.of("SUPPLY a -> b", "SUPPLY b -> c for authorities"));
        desk = key("Export desk", Role.REVIEWER, "authorities");
        administrator =
                new GraphQl(application, key("Operator", Role.ADMINISTRATOR).text());
    }

    private ApiKeys.Made key(String name, Role role, String... circles) {
        return application.bean(ApiKeys.class).make(NewKey.until(null, name, role, Set.of(circles)));
    }

    private JsonNode records(Map<String, ?> filter) {
        return administrator
                .data(RECORDS, Map.of("filter", filter, "first", 10))
                .get("auditRecords");
    }

    private JsonNode last(Map<String, ?> filter) {
        return records(filter).at("/nodes/0");
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private Path folder() {
        return application.bean(AuditFolder.class).path();
    }

    private String file() throws IOException {
        return Files.readString(application.bean(AuditFolder.class).files().getLast());
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(application.address().resolve(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> reconcile(String name) throws Exception {
        var queries = URLEncoder.encode("{\"q0\": {\"query\": \"" + name + "\"}}", StandardCharsets.UTF_8);
        return get("/reconcile?queries=" + queries);
    }

    @Test
    void aDossierIsOnRecordByItsDigestAlone() throws IOException {
        var dossier = "dossier: authorities:visit\ntitle: A confidential visit\npublisher: Desk\nedition: 2026\n";
        var contributor = new GraphQl(application, desk.text());
        var variables = Map.of("text", dossier);
        contributor.data("mutation($text: String!) {importDossier(text: $text) {loaded}}", variables);
        var record = last(Map.of("rootField", "importDossier"));
        var digest = contributor
                .data("{datasets {digest}}", Map.of())
                .at("/datasets/0/digest")
                .asString();
        assertThat(digest).isEqualTo(Digest.of(dossier));
        assertThat(record.get("variables").asString()).isEqualTo("{\"text\":\"sha256:" + digest + "\"}");
        contributor.data("mutation {importDossier(text: \"" + dossier.replace("\n", "\\n") + "\") {loaded}}", Map.of());
        assertThat(texts(last(Map.of("rootField", "importDossier")).get("literals")))
                .containsExactly("sha256:" + digest);
        contributor.ask("mutation($text: String!) {importDossier(text: $text) {loaded}", variables);
        contributor.ask("mutation($text: String!) {importDossier(txt: $text) {loaded}}", variables);
        assertThat(file()).contains("sha256:" + digest).doesNotContain("confidential visit");
    }

    @Test
    void whoAskedWhatIsOnRecord() throws Exception {
        new GraphQl(application, desk.text()).data(SCREENING, Map.of("name", "Variable Holding"));
        var record = last(Map.of("rootField", "screen"));
        assertThat(record.get("kind").asString()).isEqualTo("QUERY");
        assertThat(record.get("reader").asString())
                .isEqualTo("key " + desk.key().id());
        assertThat(record.get("name").asString()).isEqualTo("Export desk");
        assertThat(record.get("role").asString()).isEqualTo("REVIEWER");
        assertThat(texts(record.get("circles"))).containsExactly("authorities");
        assertThat(record.get("operationName").asString()).isEqualTo("Ask");
        assertThat(record.get("document").asString()).isEqualTo(SCREENING);
        assertThat(record.get("documentSha256").asString()).isEqualTo(Digest.of(SCREENING));
        assertThat(texts(record.get("literals"))).containsExactly("Literal Trading", "LEI", "5299000J2N45DDNE4Y28");
        assertThat(record.get("variables").asString()).isEqualTo("{\"name\":\"Variable Holding\"}");
        assertThat(record.get("rows").asInt()).isEqualTo(2);
        assertThat(record.get("graphVersion").asString()).isNotEmpty();
        assertThat(texts(record.get("outcomes"))).containsExactly("OK");
        assertThat(file()).contains("Variable Holding").doesNotContain(desk.text());
        assertThat(folder().getFileName().toString()).isEqualTo("audit");
    }

    @Test
    void whatIsRefusedIsOnRecordToo() throws Exception {
        var anonymous = new GraphQl(application);
        anonymous.error(DECISION, Map.of());
        assertThat(texts(last(Map.of("reader", "anonymous", "rootField", "decideMatch"))
                        .get("outcomes")))
                .containsExactly("UNAUTHENTICATED");
        new GraphQl(application, desk.text()).error("{auditRecords {kept}}", Map.of());
        assertThat(last(Map.of("outcome", "FORBIDDEN")).get("reader").asString())
                .isEqualTo("key " + desk.key().id());
        anonymous.error("{nothing}", Map.of());
        anonymous.error("{", Map.of());
        var invalid = records(Map.of("outcome", "INVALID_INPUT")).get("nodes");
        assertThat(invalid.get(0).get("document").asString()).isEqualTo("{");
        assertThat(invalid.get(1).get("document").asString()).isEqualTo("{nothing}");
        application.bean(ApiKeys.class).revoke(desk.key().id());
        assertThat(get("/graphql", "Authorization", "Bearer " + desk.text()).statusCode())
                .isEqualTo(401);
        var refused = records(Map.of("outcome", "UNAUTHENTICATED")).at("/nodes/0");
        assertThat(refused.get("kind").asString()).isEqualTo("CREDENTIAL");
        assertThat(file()).doesNotContain(desk.text());
    }

    @Test
    void aChangeIsOnRecordBeforeAndAfter() {
        new GraphQl(application, desk.text()).data(DECISION, Map.of());
        var both = records(Map.of("rootField", "decideMatch")).get("nodes");
        assertThat(texts(both.get(0).get("outcomes"))).containsExactly("OK");
        assertThat(texts(both.get(1).get("outcomes"))).containsExactly("BEGUN");
        assertThat(both.get(0).get("kind").asString()).isEqualTo("MUTATION");
        assertThat(both.get(0).get("sequence").asInt())
                .isEqualTo(both.get(1).get("sequence").asInt() + 1);
    }

    @Test
    void namesToReconcileAreOnRecord() throws Exception {
        assertThat(reconcile("Reconciled Company").statusCode()).isEqualTo(200);
        var record = last(Map.of("counterparty", "reconciled  COMPANY"));
        assertThat(record.get("kind").asString()).isEqualTo("RECONCILE");
        assertThat(record.get("reader").asString()).isEqualTo("anonymous");
        assertThat(record.get("variables").asString()).contains("Reconciled Company");
    }

    @Test
    void pagesGoOnAndLookingIsOnRecordItself() {
        for (int i = 0; i < 3; i++) {
            new GraphQl(application).data("{__typename}", Map.of());
        }
        var first = administrator.data(RECORDS, Map.of("first", 2)).get("auditRecords");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        var second = administrator
                .data(
                        RECORDS,
                        Map.of(
                                "first",
                                2,
                                "after",
                                first.at("/pageInfo/endCursor").asString()))
                .get("auditRecords");
        assertThat(second.at("/nodes/0/sequence").asInt())
                .isEqualTo(first.at("/nodes/1/sequence").asInt() - 1);
        assertThat(last(Map.of("rootField", "auditRecords")).get("name").asString())
                .isEqualTo("Operator");
        assertThat(records(Map.of("to", "2020-01-01")).get("nodes").size()).isZero();
        assertThat(records(Map.of("from", "2020-01-01")).get("nodes").size()).isEqualTo(10);
    }

    @Test
    void aCacheDoesNotAnswerInItsPlace() throws Exception {
        assertThat(get("/graphql?query=%7B__typename%7D").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    @Test
    void whatCannotBeRecordedIsNotAnswered() throws Exception {
        new GraphQl(application).data("{__typename}", Map.of());
        var aside = folder().resolveSibling("aside");
        Files.move(folder(), aside);
        try {
            for (var answer : List.of(
                    get("/graphql?query=%7B__typename%7D"),
                    get("/graphql", "Authorization", "Bearer eug_nobody"),
                    reconcile("Acme"))) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).contains("cannot be recorded").doesNotContain("__typename");
            }
            var error = new GraphQl(application, desk.text()).error(DECISION, Map.of());
            assertThat(error.at("/extensions/code").asString()).isEqualTo("UNAVAILABLE");
        } finally {
            Files.move(aside, folder());
        }
        assertThat(administrator
                        .data("{sameAsCandidates(undecidedOnly: false) {nodes {score}}}", Map.of())
                        .at("/sameAsCandidates/nodes")
                        .size())
                .as("what could not be recorded was not done")
                .isZero();
    }

    @Test
    void theChainIsCheckedAtTheCommandLine() {
        new GraphQl(application).data("{__typename}", Map.of());
        var shell = new Shell(application, "--endusegraph.audit.folder=" + folder());
        assertThat(shell.run("audit check")).contains(" records, each as it was written; digest of the last: ");
    }

    @Test
    void hashedNamesStandNowhereInPlainAndAreFoundByWhoKnowsThem() throws Exception {
        use(hashing);
        var asking = new GraphQl(application, desk.text());
        asking.data(SCREENING, Map.of("name", "Variable Holding"));
        asking.data("{Alias_Holding: search(text: \"Searched Name\") {nodes {id}}}", Map.of());
        asking.error("{search(text: \"Broken Name\"", Map.of());
        asking.error("{nothing(name: \"Wrong Name\")}", Map.of());
        get("/graphql?operationName=Operation%20Name&query=query%20A%7B__typename%7D");
        reconcile("Reconciled Company");
        assertThat(file())
                .contains("hmac-sha256:", "screen", "RECONCILE")
                .doesNotContain(
                        "Variable",
                        "Literal",
                        "5299000J2N45DDNE4Y28",
                        "Alias_Holding",
                        "Searched",
                        "Broken",
                        "Wrong Name",
                        "Operation Name",
                        "Reconciled");
        for (var name : List.of(
                "variable holding",
                "Literal  Trading",
                "5299000J2N45DDNE4Y28",
                "Searched Name",
                "Reconciled Company")) {
            assertThat(records(Map.of("counterparty", name)).get("nodes").size())
                    .as(name)
                    .isPositive();
        }
        assertThat(last(Map.of("rootField", "screen")).get("document").asString())
                .contains("screen(counterparties:")
                .doesNotContain("Literal");
    }
}
