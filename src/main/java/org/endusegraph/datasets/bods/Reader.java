package org.endusegraph.datasets.bods;

import java.util.Set;
import java.util.function.Consumer;
import org.endusegraph.datasets.file.JsonArray;
import org.endusegraph.datasets.file.JsonLines;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.RejectedRow;
import tools.jackson.databind.JsonNode;

/** Reads statements. */
final class Reader {

    private static final Set<String> TYPES = Set.of("entity", "person", "relationship");

    private final Consumer<RejectedRow> rejections;
    private long statements;

    Reader(Consumer<RejectedRow> rejections) {
        this.rejections = rejections;
    }

    /** Hands over the statements of a file, after those of earlier ones. One that does not begin with a statement of version 0.4 is refused. */
    void read(PublishedFile file, Consumer<Row> rows) {
        long before = statements;
        if (JsonArray.isIn(file)) {
            JsonArray.read(file, "statements", (line, json) -> read(file, line, json, before, rows));
        } else {
            JsonLines.read(file, (line, json) -> read(file, line, json, before, rows));
        }
    }

    private void read(PublishedFile file, long line, JsonNode json, long before, Consumer<Row> rows) {
        var statement = new Node(json);
        boolean first = statements++ == before;
        if (first) {
            requireVersion(file, line, statement);
        }
        var recordId = statement.text("recordId");
        var type = statement.text("recordType");
        if (recordId == null
                || type == null
                || !TYPES.contains(type)
                || !statement.at("recordDetails").isObject()) {
            var reason = "this is no statement of BODS 0.4: those have 'recordId', 'recordType' and 'recordDetails'";
            if (first) {
                throw file.refused(line, reason);
            }
            rejections.accept(new RejectedRow(file.place(line), reason));
        } else {
            rows.accept(new Row(file.place(line), (int) line, statements, recordId, type, statement));
        }
    }

    private static void requireVersion(PublishedFile file, long line, Node statement) {
        var version = statement.text("publicationDetails", "bodsVersion");
        if (statement.text("statementType") != null || version != null && !version.equals("0.4")) {
            throw file.refused(
                    line,
                    "the file is of version " + (version == null ? "0.3 or earlier" : version)
                            + " of the standard; version 0.4 is read: take or convert to that");
        }
    }
}
