package org.endusegraph.datasets.publication;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.endusegraph.datasets.statement.Labels;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.digest.Digest;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Basis;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.Channel;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.PartyListKind;
import org.endusegraph.model.Stance;

/** Drafts the statements that all publications make: parties, listings, links with the publisher's claim. */
public final class Drafts {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 200;

    private final String dataset;
    private final String claimant;

    /** For one dataset, on the word of one party. */
    public Drafts(String dataset, String claimant) {
        this.dataset = dataset;
        this.claimant = claimant;
    }

    /** The graph's id for what a publisher calls by a key. Different keys have different ids, however they are written. */
    public String id(String key) {
        return dataset + "." + plain(key);
    }

    private static String plain(String key) {
        if (key.length() <= LONGEST_KEY && PLAIN.matcher(key).matches()) {
            return key;
        }
        var readable =
                key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var start = readable.substring(0, Math.min(40, readable.length())).replaceAll("-$", "");
        return start + (start.isEmpty() ? "" : "-") + Digest.of(key).substring(0, 12);
    }

    /** A party with its usual name. */
    public PartyDraft party(String key, int line, EntityKind kind, String name) {
        var party = new Statement(id(key), line, "Entity", "Party", Labels.of(kind))
                .with("kind", kind)
                .with("function", kind == EntityKind.PUBLIC_BODY ? BodyFunction.OTHER : null)
                .named(name.strip());
        return new PartyDraft(party, kind, name.strip());
    }

    /** That a party is on a list. */
    public Statement listing(String key, Statement party, String list) {
        return listing(key, party.line(), party.id(), list);
    }

    /** That a party, which may be described elsewhere, is on a list. */
    public Statement listing(String key, int line, String party, String list) {
        return new Statement(id("listing-" + key), line, "Listing")
                .to("LISTS", party)
                .to("ON", list);
    }

    /** A list of parties, with the party that keeps it. */
    public Statement list(
            String key, int line, String name, PartyListKind kind, Jurisdiction jurisdiction, String keeper) {
        return new Statement(id("list-" + key), line, "PartyList")
                .with("name", name)
                .with("kind", kind)
                .with("jurisdiction", jurisdiction)
                .to("KEPT_BY", keeper);
    }

    /** A link between two parties, which {@link #claim} makes known. */
    public Statement link(String key, int line, LinkKind kind, String from, String to) {
        return new Statement(id("link-" + key), line, "Link")
                .with("kind", kind)
                .to("FROM", from)
                .to("TO", to);
    }

    /**
     * That it is not known, or withheld, who stands behind a party. {@link #claim} says who says so.
     *
     * @param answer {@link Answer#UNKNOWN} or {@link Answer#WITHHELD}
     */
    public Statement unknownBehind(String key, int line, String party, String question, Answer answer) {
        return new Statement(id("unknown-" + key), line, "Unknown")
                .with("question", question)
                .with("answer", answer)
                .with("countries", List.of())
                .with("kinds", List.of())
                .with("upstream", true)
                .to("ABOUT", party);
    }

    /** That the publisher asserts a link, or an unknown. */
    public Statement claim(Statement about, Basis basis, Channel channel, String summary) {
        return new Statement(about.id() + "-claim", about.line(), "Claim")
                .with("stance", Stance.ASSERTS)
                .with("channel", channel)
                .with("basis", basis)
                .with("summary", summary)
                .with("publicationGiven", true)
                .to("ABOUT", about.id())
                .to("BY", claimant);
    }
}
