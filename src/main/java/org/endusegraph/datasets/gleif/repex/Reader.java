package org.endusegraph.datasets.gleif.repex;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.datasets.gleif.GleifFile;
import org.endusegraph.datasets.gleif.Lei;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.RejectedRow;

/** Reads the reporting exceptions. */
final class Reader {

    private final GleifFile file;

    Reader(GleifFile file) {
        this.file = file;
    }

    void read(Consumer<Row> rows, EntrySink sink) {
        file.read(element -> read(element, rows, sink), sink);
    }

    private void read(XmlElement element, Consumer<Row> rows, EntrySink sink) {
        var lei = Lei.of(element.textAt("LEI"));
        var category = element.textAt("ExceptionCategory");
        var reasons = texts(element, "ExceptionReason");
        if (lei == null || category == null || reasons.isEmpty()) {
            sink.rejected(new RejectedRow(
                    file.place(element),
                    "an exception needs an LEI (18 letters and digits, 2 digits), a category and a reason"));
        } else {
            rows.accept(new Row(
                    file.place(element),
                    element.line(),
                    lei,
                    category,
                    reasons,
                    texts(element, "ExceptionReference"),
                    GleifFile.deletedOn(element)));
        }
    }

    private static List<String> texts(XmlElement element, String name) {
        return element.all(name).stream()
                .map(XmlElement::text)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
