package org.endusegraph.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Unknown;
import org.springframework.stereotype.Component;

/** Finds what somebody says is not known, or withheld, and writes it as text: the question, who says so, and when. */
@Component
class Unknowns {

    private final Nodes nodes;
    private final NodeType<Unknown> type;
    private final ClaimLines claims;

    Unknowns(Nodes nodes, NodeType<Unknown> type, ClaimLines claims) {
        this.nodes = nodes;
        this.type = type;
        this.claims = claims;
    }

    /** Those about an entity of {@code from}, where the entities of {@code to} can be among the end users meant; in order of id. */
    List<Unknown> between(Reader reader, List<String> from, List<String> to) {
        return nodes.list(reader, "unknowns-about-ends", Map.of("from", from, "to", to), type);
    }

    /** Prints them with all that is said of them, whenever it was published. */
    void print(Reader reader, List<Unknown> unknowns, PrintWriter out) {
        var said = claims.about(reader, unknowns.stream().map(Unknown::id).toList(), null);
        for (var unknown : unknowns) {
            out.println();
            out.println((unknown.answer() == Answer.WITHHELD ? "Withheld: " : "Not known: ") + unknown.question());
            said.getOrDefault(unknown.id(), List.of()).forEach(line -> out.println("   " + line));
        }
    }
}
