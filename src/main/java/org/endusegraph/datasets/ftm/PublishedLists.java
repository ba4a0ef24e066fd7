package org.endusegraph.datasets.ftm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.model.PartyListKind;

/** The lists that the sanctions of a dataset are on: one for each authority and programme. */
final class PublishedLists {

    private static final EnumSet<PartyListKind> NOTHING_SAID = EnumSet.of(PartyListKind.UNSPECIFIED);

    private final Map<String, List<Membership>> memberships = new LinkedHashMap<>();
    private final Map<String, String> authorities = new LinkedHashMap<>();
    private final Map<String, Set<String>> countries = new LinkedHashMap<>();

    private record Membership(String party, EnumSet<PartyListKind> provisions) {}

    /**
     * A list.
     *
     * @param key authority and programme
     * @param countries codes of the countries whose law it is, as the sanctions on it say
     */
    record PublishedList(String key, String authority, PartyListKind kind, Set<String> countries) {}

    void add(Sanction sanction) {
        var provisions = sanction.provisions();
        for (var list : sanction.lists()) {
            authorities.putIfAbsent(list, sanction.authority());
            countries
                    .computeIfAbsent(list, key -> new HashSet<>())
                    .addAll(sanction.row().all("country"));
            var members = memberships.computeIfAbsent(list, key -> new ArrayList<>());
            sanction.parties().forEach(party -> members.add(new Membership(party, provisions)));
        }
    }

    /** All of them. {@code topics} has, for parties with some, the kinds of list that their topics can come from. */
    List<PublishedList> all(Map<String, EnumSet<PartyListKind>> topics) {
        return authorities.entrySet().stream()
                .map(list -> new PublishedList(
                        list.getKey(),
                        list.getValue(),
                        kind(memberships.getOrDefault(list.getKey(), List.of()), topics),
                        Set.copyOf(countries.getOrDefault(list.getKey(), Set.of()))))
                .toList();
    }

    /** A list has one kind: the one that holds of all who are on it. If none does, or several do, its kind is not said. */
    private static PartyListKind kind(List<Membership> members, Map<String, EnumSet<PartyListKind>> topics) {
        var kinds = EnumSet.allOf(PartyListKind.class);
        for (var member : members) {
            kinds.retainAll(
                    member.provisions().isEmpty()
                            ? topics.getOrDefault(member.party(), NOTHING_SAID)
                            : member.provisions());
        }
        return kinds.size() == 1 ? kinds.iterator().next() : PartyListKind.UNSPECIFIED;
    }
}
