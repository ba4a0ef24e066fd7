package org.endusegraph.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes as text what somebody says is not known, or withheld: the question, who says so, and when. */
@Component
class UnknownPrinter {

    private final ClaimLines claims;

    UnknownPrinter(ClaimLines claims) {
        this.claims = claims;
    }

    /** Prints them with what was said of them by {@code knownAt}, or ever if it is null. */
    void print(Reader reader, List<Unknown> unknowns, @Nullable LocalDate knownAt, PrintWriter out) {
        var said = claims.about(reader, unknowns.stream().map(Unknown::id).toList(), knownAt);
        for (var unknown : unknowns) {
            out.println();
            out.println((unknown.answer() == Answer.WITHHELD ? "Withheld: " : "Not known: ") + unknown.question());
            said.getOrDefault(unknown.id(), List.of()).forEach(line -> out.println("   " + line));
        }
    }
}
