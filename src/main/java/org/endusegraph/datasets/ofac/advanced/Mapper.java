package org.endusegraph.datasets.ofac.advanced;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.endusegraph.datasets.ofac.OfacStatements;
import org.endusegraph.datasets.ofac.OfacStatements.Linked;
import org.endusegraph.datasets.ofac.OfacStatements.Listed;
import org.endusegraph.datasets.ofac.Remarks;
import org.endusegraph.datasets.ofac.advanced.Details.Sanction;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.datasets.publication.WordTable;

/** Says what a party means, with its entries on lists and what joins it to others. */
final class Mapper {

    private static final Map<String, String> LISTS =
            WordTable.read("ofac-lists.yaml").all();

    private final OfacStatements statements;
    private final Details details;
    private final EntrySink sink;

    Mapper(OfacStatements statements, Details details, EntrySink sink) {
        this.statements = statements;
        this.details = details;
        this.sink = sink;
    }

    void map(Party party) {
        if (details.isCraft(party)) {
            sink.leftOut(details.kind(party).toLowerCase(Locale.ROOT));
            return;
        }
        var names = party.identities().stream()
                .flatMap(identity -> Names.of(identity, details.references()).stream())
                .toList();
        if (!party.uid().matches("\\d+") || names.isEmpty()) {
            reject(party, "this party has no number (FixedRef), or no name");
        } else if (details.sanctions(party.uid()).isEmpty()) {
            reject(party, "no SanctionsEntry says on which list party " + party.uid() + " is");
        } else {
            map(party, names);
        }
    }

    private void map(Party party, List<Names.Name> names) {
        boolean individual = details.kind(party).equals("Individual");
        var draft = statements.party(
                party.uid(),
                party.element().line(),
                individual,
                names.getFirst().text());
        names.forEach(name -> draft.name(name.text(), name.kind()));
        var particulars = new Particulars(draft, details);
        party.identities().forEach(identity -> details.documents(identity).forEach(particulars::add));
        party.features().forEach(particulars::add);
        statements.entry(
                party.place(),
                party.uid(),
                draft,
                listed(party.uid(), particulars.title(), Remarks.of(particulars.remarks(party.comment()))),
                linked(party));
    }

    private void reject(Party party, String reason) {
        sink.rejected(new RejectedRow(party.place(), reason));
    }

    /** On each list once, since the first day that the file gives. */
    private List<Listed> listed(String uid, String title, Remarks remarks) {
        var listed = new LinkedHashMap<String, Listed>();
        for (var sanction : details.sanctions(uid)) {
            listed(sanction, details.sanctions(uid), title, remarks)
                    .forEach(one -> listed.merge(one.list(), one, Mapper::together));
        }
        return List.copyOf(listed.values());
    }

    /** On the list that an entry names. One that names the whole collection only says it of a party that is on no other list. */
    private List<Listed> listed(Sanction sanction, List<Sanction> all, String title, Remarks remarks) {
        var id = listNamed(sanction);
        if (!id.isEmpty()) {
            return List.of(new Listed(id, sanction.programmes(), sanction.from(), title, remarks.text()));
        }
        boolean named = all.stream().anyMatch(other -> !listNamed(other).isEmpty());
        return named ? List.of() : statements.listed(sanction.programmes(), sanction.from(), title, remarks);
    }

    private static String listNamed(Sanction sanction) {
        return LISTS.entrySet().stream()
                .filter(entry -> sanction.list().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Listed together(Listed one, Listed other) {
        var programmes = new TreeSet<>(one.programmes());
        programmes.addAll(other.programmes());
        boolean earlier = one.from() == null
                || other.from() != null
                        && other.from().first().isBefore(one.from().first());
        return new Listed(
                one.list(), List.copyOf(programmes), earlier ? other.from() : one.from(), one.title(), one.remarks());
    }

    private List<Linked> linked(Party party) {
        var types = new LinkedHashMap<String, List<String>>();
        for (var relation : details.relations(party.uid())) {
            if (relation.former()) {
                sink.leftOut("former relationship");
            } else if (details.hasCraft(relation.to())) {
                sink.leftOut("relationship with a vessel or aircraft");
            } else if (details.hasSubject(relation.to())) {
                types.computeIfAbsent(relation.to(), to -> new ArrayList<>()).add(relation.type());
            } else {
                reject(
                        party,
                        "this party is related to party " + relation.to()
                                + ", which is not in the file; the link is left out");
            }
        }
        return types.entrySet().stream()
                .map(pair -> new Linked(pair.getKey(), summary(pair.getValue())))
                .toList();
    }

    private static String summary(List<String> types) {
        var named = types.stream().filter(type -> !type.isEmpty()).distinct().toList();
        return named.isEmpty()
                ? "OFAC's entry of the one says that it is linked to the other."
                : "OFAC's entry of the one names as its relation to the other: " + String.join("; ", named) + ".";
    }
}
