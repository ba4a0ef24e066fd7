package org.endusegraph.screening;

import java.util.List;
import org.endusegraph.datasets.statement.Digest;
import org.endusegraph.model.PartialDate;
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

/** How receipts are written: JSON with its keys in order, dates as texts; the same screening is the same text. */
final class ReceiptForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule()
                    .addSerializer(PartialDate.class, new DateWriter())
                    .addDeserializer(PartialDate.class, new DateReader()))
            .build();

    private ReceiptForm() {}

    /** What was asked. */
    record Request(List<CounterpartyInput> counterparties, ScreeningOptions options) {}

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Request request(String json) {
        return JSON.readValue(json, Request.class);
    }

    /** On what a result rests: matcher and datasets. */
    static List<JsonNode> basis(String result) {
        var tree = JSON.readTree(result);
        return List.of(tree.at("/matcherVersion"), tree.at("/datasets"));
    }

    /** What came out. */
    static JsonNode findings(String result) {
        return JSON.readTree(result).at("/results");
    }

    static String digest(String input, String result) {
        return Digest.of(input + "\n" + result);
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
