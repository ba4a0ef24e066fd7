package org.endusegraph.datasets.ofac.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.function.Consumer;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.datasets.file.XmlElements;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a file, and checks that they are as many as it says. */
final class Reader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu");

    private final PublishedFile file;
    private @Nullable LocalDate publishedOn;
    private @Nullable String records;
    private int entries;
    private boolean rootSeen;

    Reader(PublishedFile file) {
        this.file = file;
    }

    /** The day of the file, after it was read; null if it says none. */
    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    /** Hands over all entries, in order. */
    void read(Consumer<SdnEntry> consumer) {
        rootSeen = false;
        records = null;
        entries = 0;
        new XmlElements(file, Set.of("publshInformation", "sdnEntry")).read(element -> take(element, consumer));
        if (!("" + entries).equals(records)) {
            throw file.refused(
                    1,
                    "the file says that it has " + (records == null ? "an unknown number of" : records)
                            + " records, but holds " + entries + "; fetch it again");
        }
    }

    private void take(XmlElement element, Consumer<SdnEntry> consumer) {
        if (!rootSeen) {
            requireRoot(element);
            rootSeen = true;
        } else if (element.name().equals("sdnEntry")) {
            entries++;
            consumer.accept(SdnEntry.of(file, element));
        } else {
            records = element.textAt("Record_Count");
            publishedOn = day(element);
        }
    }

    private void requireRoot(XmlElement root) {
        if (!root.name().equals("sdnList")) {
            throw file.refused(
                    root.line(),
                    "the outermost element is '" + root.name()
                            + "', that of OFAC's sdn.xml and consolidated.xml is 'sdnList'; "
                            + (root.name().equals("Sanctions")
                                    ? "take the format with 'advanced' in its name"
                                    : "take another format"));
        }
    }

    private @Nullable LocalDate day(XmlElement information) {
        var text = information.textAt("Publish_Date");
        try {
            return text == null ? null : LocalDate.parse(text, DAY);
        } catch (DateTimeException notADay) {
            throw file.refused(information.line(), "Publish_Date is '" + text + "', not a day such as 09/23/2026");
        }
    }
}
