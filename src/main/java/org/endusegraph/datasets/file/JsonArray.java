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
     * @throws Fault.InvalidInput if the file is not UTF-8, not whole, holds no such array, or an object is longer than 16 times
     *     {@link PublishedFile#LONGEST_FIELD}
     */
    public static void read(PublishedFile file, String key, BiConsumer<Long, JsonNode> objects) {
        read(file, key, objects, (name, value) -> {});
    }

    /** Whether a file begins as an array. */
    public static boolean isIn(PublishedFile file) {
        try (var text = file.text()) {
            int next = text.read();
            while (Character.isWhitespace(next)) {
                next = text.read();
            }
            return next == '[';
        } catch (IOException failure) {
            throw file.refused(1, failure);
        }
    }

    /** Also hands over the texts and numbers that stand beside the array, before or after it, by their keys. */
    public static void read(
            PublishedFile file, String key, BiConsumer<Long, JsonNode> objects, BiConsumer<String, String> beside) {
        long line = 1;
        var part = new BoundedReader(file.text(), PublishedFile.LONGEST_PART);
        try (part;
                var parser = Json.MAPPER.createParser(part)) {
            boolean inObject = parser.nextToken() == JsonToken.START_OBJECT;
            boolean found = inObject
                    ? isFound(parser, key, beside) && parser.nextToken() == JsonToken.START_ARRAY
                    : parser.currentToken() == JsonToken.START_ARRAY;
            if (!found) {
                throw file.refused(1, "the file is neither a JSON array nor an object with the array '" + key + "'");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                part.begin();
                JsonNode object = parser.readValueAsTree();
                part.end();
                objects.accept(line, object);
            }
            if (inObject && isFound(parser, key, beside)) {
                throw file.refused(line, "after this the key '" + key + "' comes a second time; fetch the file again");
            }
            if (parser.nextToken() != null) {
                throw file.refused(line, "something follows the end of the JSON; fetch the file again");
            }
        } catch (JacksonException failure) {
            throw file.refused(
                    line,
                    part.isExceeded()
                            ? "the object that begins after this is longer than " + PublishedFile.LONGEST_PART
                                    + " characters"
                            : "the JSON is not as it should be after this; the file may be cut short: fetch it again");
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
