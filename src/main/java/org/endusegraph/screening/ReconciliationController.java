package org.endusegraph.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.endusegraph.access.Reader;
import org.endusegraph.audit.Asked;
import org.endusegraph.audit.Audit;
import org.endusegraph.audit.AuditKind;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.Entity;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Reconciliation Service API, version 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/), with which
 * OpenRefine compares a column of names with the parties of the graph. Types are kinds of party; properties are what a counterparty may have.
 * OpenRefine's pages ask from elsewhere, so all origins may; nobody is known here, and only what is public is answered.
 */
@RestController
@RequestMapping(path = "/reconcile", produces = MediaType.APPLICATION_JSON_VALUE)
@CrossOrigin(methods = {RequestMethod.GET, RequestMethod.POST})
class ReconciliationController {

    private static final String EXAMPLE = "{\"q0\": {\"query\": \"Hikvision\"}}";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PartyIndexes indexes;
    private final Nodes nodes;
    private final Audit audit;

    ReconciliationController(PartyIndexes indexes, Nodes nodes, Audit audit) {
        this.indexes = indexes;
        this.nodes = nodes;
        this.audit = audit;
    }

    /** Says what the service is. */
    @GetMapping
    Map<String, Object> manifest() {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return Map.of(
                "versions",
                List.of("0.2"),
                "name",
                "EndUse Graph",
                "identifierSpace",
                here + "/ids/",
                "schemaSpace",
                here + "/kinds/",
                "defaultTypes",
                ReconciliationQuery.KINDS.stream()
                        .map(ReconciliationController::type)
                        .toList(),
                "batchSize",
                Screenings.MOST);
    }

    /** Answers a batch of queries, by their keys. One that makes no sense has no candidates, and an error that says why. */
    @RequestMapping(
            method = {RequestMethod.GET, RequestMethod.POST},
            params = "queries")
    Map<String, Object> reconcile(@RequestParam String queries, @RequestAttribute(Reader.ATTRIBUTE) Reader reader) {
        var begun = Instant.now();
        var batch = read(queries);
        var asked = Asked.without(AuditKind.RECONCILE, reader, JSON.convertValue(batch, new TypeReference<>() {}));
        var index = indexes.current();
        var answers = new LinkedHashMap<String, Object>();
        int candidates = 0;
        for (var query : batch.properties()) {
            var answer = answer(index, query.getValue());
            answers.put(query.getKey(), answer);
            candidates += answer.get("result") instanceof List<?> found ? found.size() : 0;
        }
        audit.record(asked, candidates, Audit.OK, Duration.between(begun, Instant.now()));
        return answers;
    }

    /** Nothing is asked. */
    @PostMapping
    Map<String, Object> nothing() {
        throw new Fault.InvalidInput(
                "There is no 'queries'. Send it as a field of a form: an object of queries by key, such as " + EXAMPLE
                        + ".");
    }

    private static JsonNode read(String queries) {
        try {
            var batch = JSON.readTree(queries);
            if (!batch.isObject() || batch.size() > Screenings.MOST) {
                throw new Fault.InvalidInput("'queries' is an object of at most " + Screenings.MOST
                        + " queries by key, such as " + EXAMPLE + ".");
            }
            return batch;
        } catch (JacksonException failure) {
            throw new Fault.InvalidInput("'queries' is not JSON. Write an object of queries by key.");
        }
    }

    private Map<String, Object> answer(PartyIndex index, JsonNode query) {
        try {
            return Map.of("result", candidates(index, ReconciliationQuery.of(query)));
        } catch (Fault.InvalidInput wrong) {
            return Map.of("result", List.of(), "error", "" + wrong.getMessage());
        }
    }

    private List<Map<String, Object>> candidates(PartyIndex index, ReconciliationQuery query) {
        var all = Screenings.best(Reader.ANONYMOUS, index, query.counterparty(), Thresholds.DEFAULT);
        var best = all.stream().limit(query.limit()).toList();
        var entities = nodes.entities(
                Reader.ANONYMOUS, best.stream().map(Screenings.Scored::id).toList());
        var found = new ArrayList<Map<String, Object>>();
        for (var scored : best) {
            var entity = entities.get(scored.id());
            if (entity != null) {
                found.add(candidate(entity, scored.score(), all.size() == 1));
            }
        }
        return found;
    }

    private static Map<String, Object> candidate(Entity entity, Score score, boolean alone) {
        return Map.of(
                "id", entity.id(),
                "name", entity.name(),
                "type", List.of(type(entity.kind())),
                "score", Math.round(score.value() * 10_000) / 100.0,
                "match", alone && score.verdict(Thresholds.DEFAULT) == Score.Verdict.MATCH,
                "features",
                        score.features().stream()
                                .map(ReconciliationController::feature)
                                .toList());
    }

    private static Map<String, Object> feature(Feature feature) {
        return Map.of("id", feature.kind().name(), "value", feature.effect());
    }

    private static Map<String, String> type(EntityKind kind) {
        return Map.of(
                "id", kind.name(), "name", kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Fault fault) {
        var status = fault instanceof Fault.InvalidInput ? HttpStatus.BAD_REQUEST : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status).body(Map.of("error", "" + fault.getMessage()));
    }
}
