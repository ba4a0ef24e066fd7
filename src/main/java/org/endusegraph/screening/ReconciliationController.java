package org.endusegraph.screening;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Reconciliation Service API, version 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/), with which
 * OpenRefine compares a column of names with the parties of the graph. Types are kinds of party; properties are what a counterparty may have.
 */
@RestController
@RequestMapping(path = "/reconcile", produces = MediaType.APPLICATION_JSON_VALUE)
class ReconciliationController {

    private static final int MOST_CANDIDATES = 20;
    private static final List<EntityKind> KINDS = List.of(
            EntityKind.COMPANY,
            EntityKind.PUBLIC_BODY,
            EntityKind.UNIVERSITY,
            EntityKind.ORGANISATION,
            EntityKind.LEGAL_ENTITY,
            EntityKind.PERSON);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PartyIndexes indexes;
    private final Nodes nodes;

    ReconciliationController(PartyIndexes indexes, Nodes nodes) {
        this.indexes = indexes;
        this.nodes = nodes;
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
                KINDS.stream().map(ReconciliationController::type).toList(),
                "batchSize",
                Screenings.MOST);
    }

    /** Answers a batch of queries, by their keys; a form with the field {@code queries}, as the API has it. */
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Map<String, Object> reconcile(@RequestParam String queries) {
        var batch = read(queries);
        var index = indexes.current();
        var answers = new LinkedHashMap<String, Object>();
        batch.propertyStream()
                .forEach(query -> answers.put(query.getKey(), Map.of("result", candidates(index, query.getValue()))));
        return answers;
    }

    private static JsonNode read(String queries) {
        try {
            var batch = JSON.readTree(queries);
            if (!batch.isObject() || batch.size() > Screenings.MOST) {
                throw new Fault.InvalidInput("'queries' is an object of at most " + Screenings.MOST
                        + " queries by key, such as {\"q0\": {\"query\": \"Hikvision\"}}.");
            }
            return batch;
        } catch (JacksonException failure) {
            throw new Fault.InvalidInput("'queries' is not JSON. Write an object of queries by key.");
        }
    }

    private List<Map<String, Object>> candidates(PartyIndex index, JsonNode query) {
        var counterparty = counterparty(query);
        int limit = Math.clamp(query.path("limit").asInt(5), 1, MOST_CANDIDATES);
        var best = Screenings.best(Reader.ANONYMOUS, index, counterparty, Thresholds.DEFAULT).stream()
                .limit(limit)
                .toList();
        var entities = nodes.entities(
                Reader.ANONYMOUS, best.stream().map(Screenings.Scored::id).toList());
        var found = new ArrayList<Map<String, Object>>();
        for (var scored : best) {
            var entity = entities.get(scored.id());
            if (entity != null) {
                found.add(Map.of(
                        "id", entity.id(),
                        "name", entity.name(),
                        "type", List.of(type(entity.kind())),
                        "score", Math.round(scored.score().value() * 10_000) / 100.0,
                        "match", best.size() == 1 && scored.score().verdict(Thresholds.DEFAULT) == Score.Verdict.MATCH,
                        "features",
                                scored.score().features().stream()
                                        .map(ReconciliationController::feature)
                                        .toList()));
            }
        }
        return found;
    }

    private static Map<String, Object> feature(Feature feature) {
        return Map.of("id", feature.kind().name(), "value", feature.effect());
    }

    private static Map<String, String> type(EntityKind kind) {
        return Map.of(
                "id", kind.name(), "name", kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Counterparty counterparty(JsonNode query) {
        var countries = new ArrayList<String>();
        var addresses = new ArrayList<String>();
        var identifiers = new ArrayList<Identifier>();
        var dates = new LinkedHashMap<String, PartialDate>();
        query.path("properties").valueStream().forEach(property -> {
            var pid = property.path("pid").asString("");
            var value = value(property.path("v"));
            if (value.isBlank()) {
                return;
            }
            switch (pid) {
                case "country" -> countries.add(value.strip());
                case "address" -> addresses.add(value);
                case "birthDate", "incorporatedOn" -> dates.put(pid, date(value));
                default -> identifiers.add(new Identifier(pid, value));
            }
        });
        return new Counterparty(
                List.of(query.path("query").asString("")),
                kind(query.path("type")),
                countries,
                addresses,
                identifiers,
                dates.get("birthDate"),
                dates.get("incorporatedOn"));
    }

    private static String value(JsonNode value) {
        var one = value.isArray() ? value.path(0) : value;
        return one.isObject() ? one.path("id").asString("") : one.asString("");
    }

    private static PartialDate date(String text) {
        try {
            return PartialDate.of(text.strip());
        } catch (DateTimeException wrong) {
            throw new Fault.InvalidInput("'" + text + "' is not a date; write 2019, 2019-09 or 2019-09-10.");
        }
    }

    private static @Nullable EntityKind kind(JsonNode type) {
        var id = type.isArray() ? type.path(0).asString("") : type.asString("");
        return KINDS.stream().filter(kind -> kind.name().equals(id)).findFirst().orElse(null);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Fault.InvalidInput fault) {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(Map.of("error", "" + fault.getMessage()));
    }
}
