package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * The link by which somebody uses a product delivers that product, and to them.
 *
 * @param outside links of the graph that the dossiers refer to, by id
 */
record EndUseCheck(List<Dossier> dossiers, Map<String, Ends> outside) {

    List<Mistake> mistakes() {
        var links = new HashMap<>(outside);
        Dossier.statementsOf(dossiers)
                .filter(statement -> statement.is("Link"))
                .forEach(link -> links.put(link.id(), Ends.of(link)));
        var mistakes = new ArrayList<Mistake>();
        for (var dossier : dossiers) {
            for (var statement : dossier.statements()) {
                for (var reference : statement.references()) {
                    var link = reference.type().equals("IN") ? links.get(reference.target()) : null;
                    var told = link == null ? null : told(statement, link);
                    if (told != null) {
                        mistakes.add(dossier.mistake(reference.line(), "'" + reference.target() + "' " + told));
                    }
                }
            }
        }
        return mistakes;
    }

    private static @Nullable String told(Statement endUse, Ends link) {
        if (!link.delivers()) {
            return "is of the kind " + link.kind() + "; write the id of a DEPLOYMENT or SUPPLY";
        }
        for (var product : endUse.targets("USES")) {
            if (!link.joinsOrNames(product)) {
                return "does not deliver '" + product + "'; write the id of a link that does";
            }
        }
        for (var user : endUse.targets("BY")) {
            if (!link.to().contains(user)) {
                return "does not lead to '" + user + "'; write the id of a link that does";
            }
        }
        return null;
    }
}
