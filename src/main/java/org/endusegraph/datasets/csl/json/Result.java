package org.endusegraph.datasets.csl.json;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.csl.CslEntry;
import tools.jackson.databind.JsonNode;

/** An object among the results. */
record Result(String place, int line, JsonNode object) {

    CslEntry entry() {
        return new CslEntry(
                place,
                line,
                text(object, "source"),
                text(object, "entity_number"),
                text(object, "type"),
                texts("programs"),
                text(object, "name"),
                text(object, "title"),
                objects("addresses").map(Result::address).toList(),
                text(object, "country"),
                text(object, "federal_register_notice"),
                text(object, "start_date"),
                text(object, "end_date"),
                text(object, "standard_order"),
                text(object, "license_requirement"),
                text(object, "license_policy"),
                text(object, "remarks"),
                texts("alt_names"),
                texts("citizenships"),
                texts("dates_of_birth"),
                texts("nationalities"),
                texts("places_of_birth"),
                objects("ids").map(Result::id).toList());
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("").strip();
    }

    /** The texts of an array, or of one text with semicolons between them. */
    private List<String> texts(String key) {
        var value = object.path(key);
        var texts = value.isArray()
                ? value.valueStream().map(text -> text.asString(""))
                : Arrays.stream(value.asString("").split(";\\s+", -1));
        return texts.map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private Stream<JsonNode> objects(String key) {
        return object.path(key).valueStream().filter(JsonNode::isObject);
    }

    private static CslEntry.Address address(JsonNode address) {
        var text = Stream.of("address", "city", "state", "postal_code", "country")
                .map(part -> text(address, part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new CslEntry.Address(text, text(address, "country"));
    }

    private static CslEntry.Id id(JsonNode id) {
        return new CslEntry.Id(text(id, "type"), text(id, "number"), text(id, "country"));
    }
}
