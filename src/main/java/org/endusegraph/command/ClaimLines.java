package org.endusegraph.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.model.Claim;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Claims as text, a line each: who says what, when, and in which documents. */
@Component
class ClaimLines {

    private final Nodes nodes;
    private final Relation<Claim> claimsAbout;
    private final NodeType<Source> sources;

    ClaimLines(Nodes nodes, Relation<Claim> claimsAbout, NodeType<Source> sources) {
        this.nodes = nodes;
        this.claimsAbout = claimsAbout;
        this.sources = sources;
    }

    /** The claims about each of some statements, by id, that were published by {@code knownAt} (null: all). */
    Map<String, List<String>> about(Reader reader, List<String> statements, @Nullable LocalDate knownAt) {
        var claims = nodes.related(reader, claimsAbout, statements);
        claims.values().forEach(some -> some.removeIf(claim -> !claim.isKnown(knownAt)));
        var all = claims.values().stream().flatMap(List::stream).toList();
        var claimants =
                nodes.entities(reader, all.stream().map(Claim::claimantId).collect(Collectors.toSet()));
        var documents = nodes.byId(
                reader,
                sources,
                all.stream().flatMap(claim -> claim.sourceIds().stream()).collect(Collectors.toSet()));
        var lines = new LinkedHashMap<String, List<String>>();
        claims.forEach((statement, some) -> lines.put(
                statement,
                some.stream().map(claim -> line(claim, claimants, documents)).toList()));
        return lines;
    }

    private static String line(Claim claim, Map<String, Entity> claimants, Map<String, Source> documents) {
        var claimant = claimants.get(claim.claimantId());
        var titles = claim.sourceIds().stream()
                .map(documents::get)
                .filter(source -> source != null)
                .map(source -> source.title() + (source.date() == null ? "" : " (" + source.date() + ")"))
                .toList();
        return claim.stance() + " " + (claimant == null ? claim.claimantId() : claimant.name())
                + (claim.publishedOn() == null ? "" : ", " + claim.publishedOn()) + ": " + claim.summary() + " ["
                + String.join("; ", titles) + "]";
    }
}
