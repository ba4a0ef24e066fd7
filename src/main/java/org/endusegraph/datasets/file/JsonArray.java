package org.endusegraph.datasets.file;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.endusegraph.model.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The objects of the outermost array of a JSON file, or of the array under one key of its outermost object. */
public final class JsonArray {

    private JsonArray() {}

    /**
     * Hands over each object of the array with the line on which it starts, from 1.
     *
     * @param key where the array stands if the file is an object
     * @throws Fault.InvalidInput if the file is not UTF-8, not whole, or holds no such array
     */
    public static void read(PublishedFile file, String key, BiConsumer<Long, JsonNode> objects) {
        read(file, key, objects, (name, value) -> {});
    }

    /** Also hands over the texts and numbers that stand beside the array, before or after it, by their keys. */
    public static void read(
            PublishedFile file, String key, BiConsumer<Long, JsonNode> objects, BiConsumer<String, String> beside) {
        long line = 1;
        try (var text = file.text();
                var parser = Json.MAPPER.createParser(text)) {
            boolean inObject = parser.nextToken() == JsonToken.START_OBJECT;
            boolean found = inObject
                    ? isFound(parser, key, beside) && parser.nextToken() == JsonToken.START_ARRAY
                    : parser.currentToken() == JsonToken.START_ARRAY;
            if (!found) {
                throw file.refused(1, "the file is neither a JSON array nor an object with the array '" + key + "'");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                objects.accept(line, parser.readValueAsTree());
            }
            if (inObject && isFound(parser, key, beside)) {
                throw file.refused(line, "after this the key '" + key + "' comes a second time; fetch the file again");
            }
            if (parser.nextToken() != null) {
                throw file.refused(line, "something follows the end of the JSON; fetch the file again");
            }
        } catch (JacksonException failure) {
            throw file.refused(
                    line, "the JSON is not as it should be after this; the file may be cut short: fetch it again");
        } catch (IOException failure) {
            throw file.refused(line, failure);
        }
    }

    /** Goes on to a key, or else to the end of the object. */
    private static boolean isFound(JsonParser parser, String key, BiConsumer<String, String> beside) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            if (name.equals(key)) {
                return true;
            }
            if (parser.nextToken().isScalarValue()) {
                beside.accept(name, parser.getString());
            }
            parser.skipChildren();
        }
        return false;
    }
}
