package org.endusegraph.screening;

import java.util.List;
import java.util.TreeMap;
import org.endusegraph.digest.Digest;
import org.endusegraph.model.PartialDate;
import org.endusegraph.screening.ownership.OwnershipRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** How receipts are written: JSON with its keys in order, dates as texts; the same screening is the same text. */
final class ReceiptForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule()
                    .addSerializer(PartialDate.class, new DateWriter())
                    .addDeserializer(PartialDate.class, new DateReader()))
            .build();

    private static final String LAST_SEEN = "lastSeen";

    private ReceiptForm() {}

    /** What was asked. */
    record Request(List<CounterpartyInput> counterparties, ScreeningOptions options) {}

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Request request(String json) {
        return JSON.readValue(json, Request.class);
    }

    /**
     * What came out, and on what.
     *
     * @param decisions ids of the decisions that there were
     */
    static String result(Screening screening, List<String> decisions) {
        var all = new TreeMap<String, JsonNode>();
        JSON.<JsonNode>valueToTree(screening).propertyStream().forEach(one -> all.put(one.getKey(), one.getValue()));
        all.put("decisions", JSON.valueToTree(Digest.of(json(decisions))));
        all.put("ownershipRules", JSON.valueToTree(Digest.of(json(OwnershipRules.ALL))));
        return json(all);
    }

    /** Whether two results are known to rest on the same: not if a dataset has no digest. */
    static boolean haveSameBasis(String one, String other) {
        var basis = basis(one);
        return basis.equals(basis(other))
                && basis.stream().noneMatch(JsonNode::isMissingNode)
                && JSON.readTree(one)
                        .at("/datasets")
                        .valueStream()
                        .noneMatch(dataset -> dataset.path("digest").isNull());
    }

    private static List<JsonNode> basis(String result) {
        var tree = JSON.readTree(result);
        return List.of(
                tree.at("/matcherVersion"), tree.at("/datasets"), tree.at("/decisions"), tree.at("/ownershipRules"));
    }

    /** Whether the same came out. That a listing was seen in a later edition too is no other result. */
    static boolean haveSameFindings(String one, String other) {
        return findings(one).equals(findings(other));
    }

    private static JsonNode findings(String result) {
        var findings = JSON.readTree(result).at("/results");
        findings.findParents(LAST_SEEN).forEach(parent -> ((ObjectNode) parent).remove(LAST_SEEN));
        return findings;
    }

    private static final class DateWriter extends ValueSerializer<PartialDate> {

        @Override
        public void serialize(PartialDate date, JsonGenerator out, SerializationContext context) {
            out.writeString(date.text());
        }
    }

    private static final class DateReader extends ValueDeserializer<PartialDate> {

        @Override
        public PartialDate deserialize(JsonParser in, DeserializationContext context) {
            return PartialDate.of(in.getString());
        }
    }
}
