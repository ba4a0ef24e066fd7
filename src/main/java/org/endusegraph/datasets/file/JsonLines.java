package org.endusegraph.datasets.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The objects of a file with one JSON object a line. */
public final class JsonLines {

    private JsonLines() {}

    /**
     * Hands over each object with its line, from 1; empty lines are left out.
     *
     * @throws Fault.InvalidInput if the file is not UTF-8, or a line is no JSON object or longer than 16 times
     *     {@link PublishedFile#LONGEST_FIELD}
     */
    public static void read(PublishedFile file, BiConsumer<Long, JsonNode> objects) {
        long line = 1;
        try (var text = file.text()) {
            for (var content = line(text, file, line); content != null; content = line(text, file, line)) {
                if (!content.isBlank()) {
                    objects.accept(line, object(file, line, content));
                }
                line++;
            }
        } catch (IOException failure) {
            throw file.refused(line, failure);
        }
    }

    private static JsonNode object(PublishedFile file, long line, String content) {
        try {
            var object = Json.MAPPER.readTree(content);
            if (!object.isObject()) {
                throw file.refused(line, "this is no JSON object; write one object a line");
            }
            return object;
        } catch (JacksonException failure) {
            throw file.refused(line, "this is no whole JSON object; the file may be cut short: fetch it again");
        }
    }

    /** A line of limited length; null at the end. */
    private static @Nullable String line(BufferedReader text, PublishedFile file, long number) throws IOException {
        var line = new StringBuilder();
        int next = text.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = text.read()) {
            line.append((char) next);
            if (line.length() > PublishedFile.LONGEST_PART) {
                throw file.refused(number, "this line is longer than " + PublishedFile.LONGEST_PART + " characters");
            }
        }
        return line.toString();
    }
}
