package org.endusegraph.datasets.controllist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.endusegraph.model.ControlList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an edition of a control list out as a dossier, an entry a line. What earlier editions had stays: a code that is there again was read on
 * one day more, one that is not has gone by that day. Codes that other dossiers of the folder have are left to them.
 */
final class ControlListDossier {

    private static final JsonMapper JSON = new JsonMapper();

    private ControlListDossier() {}

    /** How many codes there are now, how many are new, and how many have gone. */
    record Outcome(int codes, int added, int gone) {}

    static Outcome write(ControlListEdition edition, Path dossier) throws IOException {
        var earlier = Earlier.of(dossier, edition.list(), edition.day());
        var source = prefix(edition.list()) + "-edition-" + edition.day().text();
        var now = new LinkedHashMap<String, ListedCode>();
        edition.codes().stream()
                .filter(code -> !earlier.elsewhere().contains(code.code()))
                .forEach(code -> now.put(code.code(), code));
        var entries = new TreeMap<String, Earlier.Entry>(earlier.entries());
        entries.replaceAll((code, entry) -> now.containsKey(code) ? entry : gone(entry, edition));
        now.forEach((code, listed) -> entries.put(code, again(listed, entries.get(code), edition, source)));
        Files.writeString(dossier, text(edition, sources(edition, earlier, source), entries));
        return new Outcome(
                now.size(),
                (int) now.keySet().stream()
                        .filter(code -> !earlier.entries().containsKey(code))
                        .count(),
                (int) earlier.entries().entrySet().stream()
                        .filter(entry -> entry.getValue().goneBy() == null && !now.containsKey(entry.getKey()))
                        .count());
    }

    private static Earlier.Entry gone(Earlier.Entry entry, ControlListEdition edition) {
        return entry.goneBy() != null
                ? entry
                : new Earlier.Entry(entry.code(), entry.readOn(), edition.day().text(), entry.sources());
    }

    private static Earlier.Entry again(
            ListedCode code, Earlier.@Nullable Entry before, ControlListEdition edition, String source) {
        if (before == null || before.goneBy() != null) {
            return new Earlier.Entry(code, List.of(edition.day().text()), null, List.of(source));
        }
        var readOn = new ArrayList<>(before.readOn());
        var sources = new ArrayList<>(before.sources());
        if (!readOn.contains(edition.day().text())) {
            readOn.add(edition.day().text());
            sources.add(source);
        }
        return new Earlier.Entry(code, readOn, null, sources);
    }

    private static List<String> sources(ControlListEdition edition, Earlier earlier, String source) {
        var own = new LinkedHashMap<String, Object>();
        own.put("id", source);
        own.put("title", edition.title());
        own.put("publisher", edition.publisher());
        own.put("date", edition.day().text());
        own.put("language", "en");
        if (edition.address() != null) {
            own.put("address", edition.address());
        }
        own.put("kind", "OFFICIAL_LIST");
        own.put("reading", "IN_PART");
        own.put("note", edition.note());
        var all = new ArrayList<>(earlier.sources().stream()
                .filter(one -> !one.path("id").asString().equals(source))
                .map(JsonNode::toString)
                .toList());
        all.add(JSON.writeValueAsString(own));
        return all;
    }

    private static String text(
            ControlListEdition edition, List<String> sources, TreeMap<String, Earlier.Entry> entries) {
        var name = edition.list() == ControlList.US_CCL ? "US Commerce Control List" : "EU control list (Annex I)";
        var text = new StringBuilder(
                "# Written by the command control-list. Run it on a newer edition instead of editing this file.\n"
                        + "# yaml-language-server: $schema=../dossier.schema.json\n");
        text.append("dossier: control-list-").append(prefix(edition.list())).append("-tree\n");
        text.append("title: Codes and headings of the ").append(name).append('\n');
        text.append("publisher: EndUse Graph\nedition: ")
                .append(edition.day().text())
                .append("\n\nsources:\n");
        sources.forEach(source -> text.append("  - ").append(source).append('\n'));
        text.append("\ncontrolEntries:\n");
        entries.values()
                .forEach(entry ->
                        text.append("  - ").append(line(edition.list(), entry)).append('\n'));
        return text.toString();
    }

    private static String line(ControlList list, Earlier.Entry entry) {
        var code = entry.code();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", id(list, code.code()));
        fields.put("list", list.name());
        fields.put("code", code.code());
        fields.put("title", code.title());
        fields.put("forms", List.of(code.form().name()));
        fields.put("readOn", entry.readOn());
        if (entry.goneBy() != null) {
            fields.put("goneBy", entry.goneBy());
        }
        if (code.parent() != null) {
            fields.put("partOf", id(list, code.parent()));
        }
        if (!code.reasons().isEmpty()) {
            fields.put("reasons", code.reasons());
        }
        fields.put(
                "cites",
                entry.sources().stream()
                        .map(source -> new TreeMap<>(Map.of("source", source, "locator", code.code())))
                        .toList());
        return JSON.writeValueAsString(fields);
    }

    private static String id(ControlList list, String code) {
        return prefix(list).substring(0, 2) + "-"
                + code.toLowerCase(Locale.ROOT).replace('.', '-');
    }

    private static String prefix(ControlList list) {
        return list == ControlList.US_CCL ? "us-ccl" : "eu-annex-i";
    }
}
