package org.endusegraph.access;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An invented dossier with statements of every kind, some of them for circles. */
final class RandomDossier {

    private static final List<String> WORDS = List.of("Amber", "Birch", "Cobalt", "Dune", "Ember", "Fjord", "Grove");

    private final String prefix;
    private final DossierDraft draft;

    RandomDossier(String prefix, long seed) {
        this.prefix = prefix;
        this.draft = new DossierDraft(prefix, new Random(seed));
        times(3, this::source);
        draft.place("parties", "claimant", "type: ORGANISATION, name: Claimant " + prefix);
        times(2, this::capability);
        draft.place("groups", "group", "name: Group, grounds: [ETHNIC_ORIGIN]");
        times(
                4,
                number -> party("company-" + number, "type: COMPANY, country: " + draft.oneOf("NL", "CN", "US", "DE")));
        times(
                2,
                number -> party(
                        "body-" + number,
                        "type: PUBLIC_BODY, function: %s, country: %s"
                                .formatted(
                                        draft.oneOf("PUBLIC_SECURITY", "POLICE", "OTHER"), draft.oneOf("CN", "NL"))));
        party("university", "type: UNIVERSITY, country: CN, region: CN-XJ");
        times(3, this::product);
        times(9, this::link);
        times(2, this::lateClaim);
        endUse();
        times(2, this::unknown);
        norm();
        times(2, this::controlEntry);
        listings();
        designations();
        politics();
        times(3, this::licenceDecision);
    }

    /** Its whole text. */
    String text() {
        return draft.text();
    }

    /** Its text for somebody in some circles: without what they may not see. Empty if that is all of it. */
    Stream<String> seenBy(List<String> circles) {
        return draft.seenBy(circles);
    }

    /** Its ids, by the section in which they stand; those that a reader may not see too. */
    Map<String, List<String>> ids() {
        return draft.ids();
    }

    /** Its decisions on licences, as written; those that a reader may not see too. */
    List<Map<String, Object>> decisions() {
        return draft.section("licenceDecisions");
    }

    /** Whether readers in some circles are told of a decision that it is there, and no more. */
    static boolean isAcknowledgedTo(List<String> circles, Map<String, Object> decision) {
        return !DossierDraft.isFor(circles, decision)
                && decision.get("disclosure").equals("ACKNOWLEDGED")
                && !decision.get("outcome").equals("GRANTED");
    }

    private void source(int number) {
        draft.place(
                "sources",
                "paper-" + number,
                "title: Paper %d on %s, publisher: Press, kind: %s, language: en, date: %s%s"
                        .formatted(
                                number,
                                draft.oneOf(WORDS),
                                draft.oneOf("REPORT", "PRESS", "LEGISLATION"),
                                draft.day(),
                                number == 2 ? ", copyOf: " + prefix + "-paper-0" : ""));
    }

    private void capability(int number) {
        draft.place(
                "capabilities",
                "can-" + number,
                "name: Can %d, description: It can., scope: %s, grounds: %s"
                        .formatted(
                                number,
                                draft.oneOf("SINGLE_PURPOSE", "BROAD"),
                                number == 0 ? "[ETHNIC_ORIGIN]" : "[]"));
    }

    private void party(String name, String what) {
        draft.place(
                "parties",
                name,
                "name: %s %s %d, %s%s%s"
                        .formatted(
                                draft.oneOf(WORDS),
                                draft.oneOf("Optics", "Systems", "Bureau"),
                                draft.number(30),
                                what,
                                draft.chance(50)
                                        ? ", names: [{text: %s, kind: ALIAS}]".formatted(draft.oneOf(WORDS))
                                        : "",
                                draft.chance(40)
                                        ? ", identifiers: [{scheme: DUNS, value: '%09d'}]"
                                                .formatted(100 + draft.number(40))
                                        : ""));
    }

    /** Its description names the capability, so that whoever sees the product sees what it can do. */
    private void product(int number) {
        var capability = draft.some("capabilities");
        var id = draft.place(
                "products",
                "item-" + number,
                "name: %s device, form: %s, description: %s"
                        .formatted(draft.oneOf(WORDS), draft.oneOf("GOODS", "SOFTWARE"), capability));
        if (id != null) {
            draft.add("products", "capabilities", "capability: " + capability);
        }
    }

    private void link(int number) {
        var kind = number < 4
                ? "SUPPLY"
                : draft.oneOf(
                        "MANUFACTURE",
                        "COMPONENT",
                        "DEPLOYMENT",
                        "AFFILIATION",
                        "OWNERSHIP",
                        "CO_DEVELOPMENT",
                        "CONTROL");
        var from = draft.some(List.of("COMPONENT", "DEPLOYMENT").contains(kind) ? "products" : "parties");
        var to = draft.some(List.of("COMPONENT", "MANUFACTURE").contains(kind) ? "products" : "parties");
        if (from != null && to != null && !from.equals(to)) {
            var product = kind.equals("SUPPLY") && draft.chance(70) ? draft.some("products") : null;
            draft.placeClaimed(
                    "links",
                    "link-" + number,
                    "kind: %s, from: %s, to: %s%s%s%s"
                            .formatted(
                                    kind,
                                    from,
                                    to,
                                    product == null ? "" : ", products: [" + product + "]",
                                    kind.equals("OWNERSHIP")
                                            ? ", share: {min: %d, max: 70}".formatted(20 + draft.number(40))
                                            : "",
                                    draft.chance(60) ? ", validFrom: 20" + (10 + draft.number(5)) : ""));
        }
    }

    private void lateClaim(int number) {
        var about = draft.some(draft.chance(70) ? "links" : "productCapabilities");
        if (about != null) {
            var claim = draft.claim(draft.oneOf("ASSERTS", "DENIES", "CANNOT_CONFIRM"));
            draft.place("claims", "late-" + number, claim + ", about: " + about);
        }
    }

    private void endUse() {
        var capability = draft.some("productCapabilities");
        if (capability != null && capability.endsWith("can-0")) {
            var parts = capability.split("\\.");
            draft.placeClaimed("endUses", "use", """
                    description: It tells people apart., trigger: %s, product: %s, capability: %s, country: CN, groups: [%s-group],
                    grounds: [ETHNIC_ORIGIN]%s
                    """.formatted(
                            draft.oneOf("USE_DISTINGUISHES", "SOLELY_AIMED"),
                            parts[0],
                            parts[1],
                            prefix,
                            draft.chance(60) ? ", endUser: " + draft.some("parties") : ""));
        }
    }

    private void unknown(int number) {
        var about = draft.some(draft.chance(70) ? "parties" : "products");
        if (about != null) {
            draft.placeClaimed(
                    "unknowns",
                    "unknown-" + number,
                    "question: To whom does it go?, answer: %s, about: [%s]"
                            .formatted(draft.oneOf("UNKNOWN", "WITHHELD"), about));
        }
    }

    private void norm() {
        draft.place(
                "norms",
                "norm",
                "instrument: Treaty, title: On telling apart, kind: %s, prohibits: [ETHNIC_ORIGIN]"
                        .formatted(draft.oneOf("TREATY", "GUIDELINES")));
        draft.add("norms", "bindings", "state: CN, mode: " + draft.oneOf("STATE_PARTY", "NOT_BOUND"));
    }

    private void controlEntry(int number) {
        var earlier = draft.some("controlEntries");
        draft.place("controlEntries", "entry-" + number, """
                list: %s, code: %s, title: Entry, forms: [SOFTWARE, GOODS], agreedOn: 2019-12, inForceFrom: 2020-12-15, covers: [%s]%s
                """.formatted(
                        number == 0 ? "WASSENAAR" : "EU_ANNEX_I",
                        number == 0 ? "5.D.1.e" : "5D001.e",
                        draft.some("capabilities"),
                        earlier == null ? "" : ", derivedFrom: [" + earlier + "]"));
    }

    private void listings() {
        draft.place(
                "partyLists",
                "list",
                "name: List, kind: %s, authority: %s, jurisdiction: %s"
                        .formatted(
                                draft.oneOf("END_USER_LIST", "ASSET_FREEZE"),
                                draft.some("parties"),
                                draft.oneOf("EU", "US")));
        times(
                3,
                number -> draft.place(
                        "listings",
                        "listing-" + number,
                        "party: %s, list: %s-list, from: %s".formatted(draft.some("parties"), prefix, draft.day())));
    }

    private void designations() {
        var listing = draft.some("listings");
        var restsOn = listing == null ? "" : ", restsOn: [" + listing + "]";
        draft.place(
                "designations",
                "risk-0",
                "reason: It is of concern., function: PUBLIC_SECURITY, country: CN" + restsOn);
        draft.place(
                "designations",
                "risk-1",
                "reason: It is of concern., party: %s, from: %s".formatted(draft.some("parties"), draft.day()));
    }

    private void politics() {
        var motion =
                "kind: MOTION, title: It asks, chamber: %s, date: %s".formatted(draft.some("parties"), draft.day());
        var earlier = draft.place("parliamentaryActs", "motion-0", motion);
        var listing = draft.some("listings");
        if (earlier != null && listing != null) {
            draft.place(
                    "parliamentaryActs",
                    "motion-1",
                    motion + ", versionOf: %s, ledTo: [%s]".formatted(earlier, listing));
        }
        draft.place(
                "engagements",
                "talk",
                "kind: TALK, authority: %s-claimant, counterparts: [%s], date: %s, subject: They talked."
                        .formatted(prefix, draft.oneOf(ids().get("parties").subList(1, 8)), draft.day()));
    }

    private void licenceDecision(int number) {
        var product = draft.some("products");
        if (product != null) {
            draft.place("licenceDecisions", "decision-" + number, """
                    outcome: %s, authority: %s-body-0, date: %s, product: %s, endUser: %s, destination: CN, grounds: It saw a risk.,
                    disclosure: %s
                    """.formatted(
                            draft.oneOf("REFUSED", "REVOKED", "GRANTED"),
                            prefix,
                            draft.day(),
                            product,
                            draft.some("parties"),
                            draft.oneOf("HIDDEN", "ACKNOWLEDGED")));
        }
    }

    private static void times(int times, IntConsumer action) {
        IntStream.range(0, times).forEach(action);
    }
}
