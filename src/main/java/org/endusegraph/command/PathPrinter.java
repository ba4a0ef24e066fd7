package org.endusegraph.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.model.Claim;
import org.endusegraph.model.DateRange;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Hop;
import org.endusegraph.model.Link;
import org.endusegraph.model.Source;
import org.endusegraph.model.SupplyPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes paths as text: hop by hop, with status, claims and sources. */
@Component
class PathPrinter {

    private final Nodes nodes;
    private final Relation<Claim> claimsAbout;
    private final NodeType<Source> sources;

    PathPrinter(Nodes nodes, Relation<Claim> claimsAbout, NodeType<Source> sources) {
        this.nodes = nodes;
        this.claimsAbout = claimsAbout;
        this.sources = sources;
    }

    /** Prints paths, on the claims published by {@code knownAt} (null: on all). */
    void print(Reader reader, List<SupplyPath> paths, @Nullable LocalDate knownAt, PrintWriter out) {
        var links = paths.stream()
                .flatMap(path -> path.hops().stream())
                .map(Hop::link)
                .map(Link::id)
                .distinct()
                .toList();
        var claims = nodes.related(reader, claimsAbout, links);
        claims.values().forEach(some -> some.removeIf(claim -> !claim.isKnown(knownAt)));
        var all = claims.values().stream().flatMap(List::stream).toList();
        var claimants =
                nodes.entities(reader, all.stream().map(Claim::claimantId).collect(Collectors.toSet()));
        var documents = nodes.byId(
                reader,
                sources,
                all.stream().flatMap(claim -> claim.sourceIds().stream()).collect(Collectors.toSet()));
        int number = 1;
        for (var path : paths) {
            out.println();
            out.println(number++ + ". " + heading(path));
            for (var hop : path.hops()) {
                out.println("   " + hop(hop));
                claims.getOrDefault(hop.link().id(), List.of())
                        .forEach(claim -> out.println("      " + claim(claim, claimants, documents)));
            }
            path.warnings().forEach(warning -> out.println("   Mind: " + warning.message()));
        }
    }

    private static String heading(SupplyPath path) {
        int hops = path.hops().size();
        return path.strength() + ", " + hops + (hops == 1 ? " hop" : " hops") + window(path.window()) + ", goods "
                + path.continuity();
    }

    private static String window(@Nullable DateRange window) {
        if (window == null || (window.from() == null && window.to() == null)) {
            return "";
        }
        return ", " + (window.from() == null ? "?" : window.from()) + " to "
                + (window.to() == null ? "?" : window.to());
    }

    private static String hop(Hop hop) {
        var products = hop.products().stream().map(Entity::name).toList();
        var via = hop.via();
        return hop.from().name() + " --" + hop.link().kind()
                + (products.isEmpty() ? "" : " of " + String.join(", ", products))
                + (via == null ? "" : " by " + via.name()) + "--> " + hop.to().name() + "  [" + hop.statusOnDate()
                + "]";
    }

    private static String claim(Claim claim, Map<String, Entity> claimants, Map<String, Source> documents) {
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
