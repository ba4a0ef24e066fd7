package org.endusegraph.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.model.DateRange;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Hop;
import org.endusegraph.model.Link;
import org.endusegraph.model.SupplyPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes paths as text: hop by hop, with status, claims and sources. */
@Component
class PathPrinter {

    private final ClaimLines claims;

    PathPrinter(ClaimLines claims) {
        this.claims = claims;
    }

    /** Prints paths, on the claims published by {@code knownAt} (null: on all). */
    void print(Reader reader, List<SupplyPath> paths, @Nullable LocalDate knownAt, PrintWriter out) {
        var links = paths.stream()
                .flatMap(path -> path.hops().stream())
                .map(Hop::link)
                .map(Link::id)
                .distinct()
                .toList();
        var said = claims.about(reader, links, knownAt);
        int number = 1;
        for (var path : paths) {
            out.println();
            out.println(number++ + ". " + heading(path));
            for (var hop : path.hops()) {
                out.println("   " + hop(hop));
                said.getOrDefault(hop.link().id(), List.of()).forEach(line -> out.println("      " + line));
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
}
