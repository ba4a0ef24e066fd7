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
        long line = 1;
        try (var text = file.text();
                var parser = Json.MAPPER.createParser(text)) {
            if (!enter(parser, key)) {
                throw file.refused(1, "the file is neither a JSON array nor an object with the array '" + key + "'");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                objects.accept(line, parser.readValueAsTree());
            }
            while (parser.nextToken() != null) {
                line = parser.currentTokenLocation().getLineNr();
            }
        } catch (JacksonException failure) {
            throw file.refused(
                    line, "the JSON is not as it should be after this; the file may be cut short: fetch it again");
        } catch (IOException failure) {
            throw file.refused(line, failure);
        }
    }

    /** Goes to the start of the array. */
    private static boolean enter(JsonParser parser, String key) {
        var token = parser.nextToken();
        if (token != JsonToken.START_OBJECT) {
            return token == JsonToken.START_ARRAY;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = parser.currentName().equals(key);
            token = parser.nextToken();
            if (found) {
                return token == JsonToken.START_ARRAY;
            }
            parser.skipChildren();
        }
        return false;
    }
}
