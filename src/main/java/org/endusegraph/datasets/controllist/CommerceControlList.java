package org.endusegraph.datasets.controllist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.Fault;
import org.endusegraph.model.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the US Commerce Control List in a JSON form of what the eCFR publishes: {@code ecfrIssueDate}, {@code citation}, {@code source.url}, and
 * {@code entries} with {@code eccn}, {@code heading}, {@code reasonForControl} and {@code items} ({@code paragraph}, {@code kind}, {@code text}).
 */
final class CommerceControlList {

    private CommerceControlList() {}

    static ControlListEdition read(PublishedFile file) {
        var list = parsed(file);
        var day = list.path("ecfrIssueDate").asString("");
        if (day.isEmpty()
                || !list.path("entries").isArray()
                || list.path("entries").isEmpty()) {
            throw new Fault.InvalidInput(
                    file.name()
                            + " is no Commerce Control List in JSON: it needs 'ecfrIssueDate' and 'entries' with 'eccn' and 'heading'.");
        }
        var codes = new LinkedHashMap<String, ListedCode>();
        for (var entry : list.path("entries")) {
            add(codes, entry);
        }
        return new ControlListEdition(
                ControlList.US_CCL,
                PartialDate.of(day),
                list.path("citation").asString("Commerce Control List") + ", as of " + day,
                "Electronic Code of Federal Regulations",
                list.path("source").path("url").asStringOpt().orElse(null),
                "Read in a third party's re-encoding as JSON: headings, reasons for control, and paragraphs of some entries.",
                List.copyOf(codes.values()));
    }

    private static JsonNode parsed(PublishedFile file) {
        try {
            return JsonMapper.shared().readTree(String.join("\n", file.lines()));
        } catch (JacksonException mistake) {
            throw new Fault.InvalidInput(file.name() + " is not JSON: " + mistake.getOriginalMessage());
        }
    }

    private static void add(Map<String, ListedCode> codes, JsonNode entry) {
        var eccn = entry.path("eccn").asString("");
        if (!eccn.matches("[0-9][A-E][0-9]{3}")) {
            throw new Fault.InvalidInput("'" + eccn + "' is no ECCN, such as 5A001.");
        }
        var reasons = Arrays.stream(entry.path("reasonForControl").asString("").split("[,\\s]+"))
                .filter(reason -> reason.matches("[A-Z]{2}"))
                .distinct()
                .toList();
        codes.putIfAbsent(eccn, new ListedCode(eccn, entry.path("heading").asString(""), reasons));
        if (ListedCode.IN_FULL.contains(eccn)) {
            addParagraphs(codes, eccn, entry.path("items"));
        }
    }

    private static void addParagraphs(Map<String, ListedCode> codes, String eccn, JsonNode items) {
        var paragraphs = new Paragraphs();
        for (var item : items) {
            var mark = item.path("paragraph").asString("");
            var text = item.path("text").asString("");
            switch (item.path("kind").asString("")) {
                case "text" -> paragraphs.text(text);
                case "item" -> {
                    if (mark.matches("[a-z](\\.[0-9]+)?") && paragraphs.isParagraph(mark, text)) {
                        codes.putIfAbsent(eccn + "." + mark, new ListedCode(eccn + "." + mark, text, List.of()));
                    }
                }
                default -> {}
            }
        }
    }
}
