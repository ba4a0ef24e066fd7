package org.endusegraph.datasets.ftm;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.endusegraph.datasets.file.JsonLines;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.RejectedRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads entities. */
final class Reader {

    private final PublishedFile file;
    private final Consumer<RejectedRow> rejections;
    private boolean first = true;

    Reader(PublishedFile file, Consumer<RejectedRow> rejections) {
        this.file = file;
        this.rejections = rejections;
    }

    /** Hands over the entities of the file. A file that does not begin with one is refused; later lines that are none are rejected. */
    void read(Consumer<Row> rows) {
        JsonLines.read(file, (line, object) -> {
            var row = row(line, object);
            if (row != null) {
                rows.accept(row);
            }
            first = false;
        });
    }

    private @Nullable Row row(long line, JsonNode object) {
        var id = text(object.get("id"));
        var schema = text(object.get("schema"));
        var properties = object.get("properties");
        if (id == null || schema == null || properties == null || !properties.isObject()) {
            return none(line, "this is no FollowTheMoney entity: those have 'id', 'schema' and 'properties'");
        }
        var read = new LinkedHashMap<String, List<String>>();
        for (var property : properties.properties()) {
            var values = values(property.getValue(), line);
            if (values == null) {
                return none(line, "the property '" + property.getKey() + "' is no list of texts");
            }
            read.put(property.getKey(), values);
        }
        return new Row(
                file.place(line),
                (int) line,
                id,
                schema,
                text(object.get("caption")),
                datasets(object.get("datasets"), line),
                Map.copyOf(read));
    }

    private @Nullable Row none(long line, String reason) {
        if (first) {
            throw file.refused(line, reason + "; take the publisher's file with one entity a line");
        }
        rejections.accept(new RejectedRow(file.place(line), reason));
        return null;
    }

    private List<String> datasets(@Nullable JsonNode node, long line) {
        var values = node == null ? null : values(node, line);
        return values == null ? List.of() : values;
    }

    /** The texts of a list, each once; null if it is none. */
    private @Nullable List<String> values(JsonNode list, long line) {
        if (!list.isArray()) {
            return null;
        }
        var values = new LinkedHashSet<String>();
        for (var value : list) {
            if (value.isObject()) {
                throw file.refused(
                        line,
                        "entities are nested in this file; take the one with one entity a line, entities.ftm.json");
            }
            if (!value.isValueNode()) {
                return null;
            }
            var text = text(value);
            if (text != null) {
                values.add(text);
            }
        }
        return List.copyOf(values);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        var text = node == null || node.isNull() || !node.isValueNode()
                ? ""
                : node.asString().strip();
        return text.isEmpty() ? null : text;
    }
}
