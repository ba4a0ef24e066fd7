package org.endusegraph.control;

import java.util.List;
import java.util.Objects;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.Norm;
import org.endusegraph.model.OutreachCandidate.Standard;
import org.endusegraph.model.Party;
import org.springframework.stereotype.Component;

/** The norms on responsible business: the OECD Guidelines and the UN Guiding Principles. */
@Component
class Standards {

    private static final List<String> NORMS = List.of("norm-oecd-guidelines", "norm-ungp");

    private final Nodes nodes;
    private final NodeType<Norm> type;

    Standards(Nodes nodes, NodeType<Norm> type) {
        this.nodes = nodes;
        this.type = type;
    }

    /** Those that the reader may see. */
    List<Norm> norms(Reader reader) {
        var found = nodes.byId(reader, type, NORMS);
        return NORMS.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Norms, each with how it binds the home state of a party. */
    static List<Standard> of(Party party, List<Norm> norms) {
        return norms.stream()
                .map(norm -> new Standard(
                        norm,
                        norm.bindings().stream()
                                .filter(binding -> binding.state().equals(party.country()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
