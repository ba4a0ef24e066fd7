package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Mistake;

/** Only a party to a link, a product's capability or an end use gives its own account of it. */
final class OwnAccountCheck {

    private final List<Dossier> dossiers;
    private final Map<String, Matter> matters;
    private final Map<String, Set<String>> makers;
    private final Map<String, Set<String>> suppliers;

    OwnAccountCheck(List<Dossier> dossiers, Surroundings outside) {
        this.dossiers = dossiers;
        matters = new HashMap<>(outside.matters());
        makers = copy(outside.makers());
        suppliers = copy(outside.suppliers());
        Dossier.statementsOf(dossiers).forEach(statement -> {
            var matter = Matter.of(statement);
            if (matter != null) {
                matters.put(statement.id(), matter);
            }
            if ("MANUFACTURE".equals(statement.properties().get("kind"))) {
                add(makers, statement.targets("TO"), statement.targets("FROM"));
            }
            if ("SUPPLY".equals(statement.properties().get("kind"))) {
                add(suppliers, statement.targets("OF"), statement.targets("FROM"));
            }
        });
    }

    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        for (var dossier : dossiers) {
            for (var statement : dossier.statements()) {
                if (isAdmission(statement)) {
                    var about = statement.targets("ABOUT").getFirst();
                    var matter = matters.get(about);
                    if (matter != null && statement.targets("BY").stream().noneMatch(by -> isPartyTo(matter, by))) {
                        mistakes.add(dossier.mistake(
                                statement.line(),
                                "only a party to '" + about
                                        + "' can give its OWN_ACCOUNT of it; write another 'basis'"));
                    }
                }
            }
        }
        return mistakes;
    }

    private static boolean isAdmission(Statement statement) {
        return statement.is("Claim")
                && "OWN_ACCOUNT".equals(statement.properties().get("basis"))
                && "ASSERTS".equals(statement.properties().get("stance"));
    }

    private boolean isPartyTo(Matter matter, String party) {
        return matter.parties().contains(party)
                || matter.products().stream()
                        .anyMatch(product ->
                                has(makers, product, party) || matter.suppliersToo() && has(suppliers, product, party));
    }

    private static boolean has(Map<String, Set<String>> parties, String product, String party) {
        return parties.getOrDefault(product, Set.of()).contains(party);
    }

    private static void add(Map<String, Set<String>> parties, List<String> products, List<String> more) {
        products.forEach(product ->
                parties.computeIfAbsent(product, first -> new HashSet<>()).addAll(more));
    }

    private static Map<String, Set<String>> copy(Map<String, Set<String>> parties) {
        var copy = new HashMap<String, Set<String>>();
        parties.forEach((product, some) -> copy.put(product, new HashSet<>(some)));
        return copy;
    }
}
