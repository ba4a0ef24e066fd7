package org.endusegraph.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small supply graph, a link a line, such as {@code SUPPLY a -> body-b of item-x from 2019 to 2020 known 2021 is REPORTED}. Ids that
 * start with {@code item-} are products, with {@code body-} public bodies, with {@code uni-} universities; all others are companies. A link is
 * CONFIRMED and known from 2000 unless it says otherwise; its id is its line number after {@code link-}. Of a line that starts with
 * {@code #} only the entities are there.
 */
public final class Sketch {

    private static final Pattern LINE =
            Pattern.compile("([A-Z_]+) (\\S+) -> (\\S+)(?: of (\\S+))?(?: from (\\S+))?(?: to (\\S+))?"
                    + "(?: known (\\S+))?(?: is ([A-Z]+))?(?: for (\\S+))?");

    private Sketch() {}

    /** The dossier {@code sketch} with these links. */
    public static String of(String... lines) {
        var entities = new TreeSet<String>();
        var links = new ArrayList<String>();
        for (int i = 0; i < lines.length; i++) {
            var line = LINE.matcher(lines[i].replaceFirst("^#", ""));
            if (!line.matches()) {
                throw new IllegalArgumentException(lines[i]);
            }
            var products = line.group(4) == null
                    ? List.<String>of()
                    : List.of(line.group(4).split(","));
            entities.addAll(List.of(line.group(2), line.group(3)));
            entities.addAll(products);
            if (lines[i].startsWith("#")) {
                continue;
            }
            links.add(link(i + 1, line.group(1), line.group(2), line.group(3), products)
                    + (line.group(5) == null ? "" : "    validFrom: " + line.group(5) + "\n")
                    + (line.group(6) == null ? "" : "    validTo: " + line.group(6) + "\n")
                    + audience("    ", line.group(9))
                    + claims(
                            i + 1,
                            line.group(7) == null ? "2000-01-01" : line.group(7),
                            line.group(8) == null ? "CONFIRMED" : line.group(8),
                            line.group(9)));
        }
        var parties = entities.stream().filter(id -> !id.startsWith("item-")).map(Sketch::party);
        var products = entities.stream().filter(id -> id.startsWith("item-")).map(Sketch::product);
        return """
                dossier: sketch
                title: Sketch
                publisher: Tests
                edition: 2026
                sources:
                  - {id: paper, title: The paper, publisher: Tests, kind: REPORT}
                """
                + section("parties", Stream.concat(parties, Stream.of(party("claimant"))))
                + section("products", products)
                + section("links", links.stream());
    }

    private static String section(String name, Stream<String> items) {
        var text = String.join("", items.toList());
        return text.isEmpty() ? "" : name + ":\n" + text;
    }

    private static String party(String id) {
        var type = id.startsWith("body-")
                ? "PUBLIC_BODY, function: PUBLIC_SECURITY"
                : id.startsWith("uni-") ? "UNIVERSITY" : "COMPANY";
        return "  - {id: %s, type: %s, name: %s, cites: [{source: paper, locator: p1}]}\n"
                .formatted(id, type, id.toUpperCase(Locale.ROOT));
    }

    private static String product(String id) {
        return "  - {id: %s, name: %s, form: GOODS, cites: [{source: paper, locator: p1}]}\n".formatted(id, id);
    }

    private static String link(int number, String kind, String from, String to, List<String> products) {
        return "  - id: link-%d\n    kind: %s\n    from: %s\n    to: %s\n".formatted(number, kind, from, to)
                + (products.isEmpty() ? "" : "    products: " + products + "\n");
    }

    private static String claims(int number, String published, String status, String circle) {
        var asserts = switch (status) {
            case "CONFIRMED" -> claim(number, "asserts", "ASSERTS", "OFFICIAL_RECORD", published, "", circle);
            case "REPORTED" -> claim(number, "asserts", "ASSERTS", "INSPECTED_EVIDENCE", published, "", circle);
            case "REFUTED" ->
                claim(
                        number,
                        "asserts",
                        "ASSERTS",
                        "INSPECTED_EVIDENCE",
                        published,
                        ", withdrawnOn: " + published,
                        circle);
            default -> claim(number, "asserts", "ASSERTS", "SECOND_HAND", published, "", circle);
        };
        var denies = status.equals("DISPUTED")
                ? claim(number, "denies", "DENIES", "SECOND_HAND", published, "", circle)
                : "";
        return "    claims:\n" + asserts + denies;
    }

    private static String claim(
            int number, String suffix, String stance, String basis, String published, String more, String circle) {
        return ("      - {id: link-%d-%s, stance: %s, by: claimant, channel: REPORT, basis: %s, publishedOn: %s%s%s,\n"
                        + "         summary: The claimant speaks of link %d., cites: [{source: paper, locator: p2}]}\n")
                .formatted(
                        number,
                        suffix,
                        stance,
                        basis,
                        published,
                        more,
                        circle == null ? "" : ", audience: [" + circle + "]",
                        number);
    }

    private static String audience(String indent, String circle) {
        return circle == null ? "" : indent + "audience: [" + circle + "]\n";
    }
}
