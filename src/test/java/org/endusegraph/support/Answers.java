package org.endusegraph.support;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads answers: texts at a place in every item of a list, items by id, a path as a line of text. */
public final class Answers {

    private Answers() {}

    /** The text at a JSON pointer in every item, such as {@code /claimant/id}. */
    public static List<String> texts(JsonNode items, String pointer) {
        return items(items).stream().map(item -> item.at(pointer).asString()).toList();
    }

    public static List<JsonNode> items(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    /** The item with an id; fails if there is none. */
    public static JsonNode withId(JsonNode items, String id) {
        return items(items).stream()
                .filter(item -> item.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + items.toPrettyString()));
    }

    /** A path with {@code hops{link{kind} from{id} to{id}}}, such as {@code intel -SUPPLY-> sugon}. */
    public static String line(JsonNode path) {
        var line = new StringBuilder(path.at("/hops/0/from/id").asString());
        for (var hop : path.get("hops")) {
            line.append(" -")
                    .append(hop.at("/link/kind").asString())
                    .append("-> ")
                    .append(hop.at("/to/id").asString());
        }
        return line.toString();
    }
}
