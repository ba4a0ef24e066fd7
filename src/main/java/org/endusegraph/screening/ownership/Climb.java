package org.endusegraph.screening.ownership;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far one climbs from some parties to their owners, and the owners of those.
 *
 * @param levels how many owners above one another are looked at
 * @param most how many owners in all
 */
public record Climb(int levels, int most) {

    /** Where to read. */
    public interface Source {

        /** The stakes that others have in some parties. */
        List<Stake> stakesIn(Set<String> parties);

        /** The parties that are the same as each of some. */
        Map<String, Set<String>> sameAs(Set<String> parties);
    }

    /** The owners of some parties, without their listings. Those beyond the bounds are noted as not looked at. */
    public Owners from(Collection<String> parties, Source source) {
        var owners = new Owners();
        var looked = new HashSet<String>();
        var read = new HashSet<String>();
        var level = new TreeSet<>(parties);
        int asked = level.size();
        for (int climbed = 0; !level.isEmpty(); climbed++) {
            looked.addAll(level);
            var each = new TreeSet<>(level);
            source.sameAs(level).forEach((party, others) -> {
                owners.addSame(party, others);
                each.addAll(others);
            });
            each.removeIf(party -> !read.add(party));
            var stakes = source.stakesIn(each);
            stakes.forEach(owners::add);
            var above = new TreeSet<>(stakes.stream().map(Stake::ownerId).toList());
            above.removeAll(looked);
            if (climbed == levels || looked.size() - asked + above.size() > most) {
                above.forEach(owners::addUnread);
                break;
            }
            level = above;
        }
        return owners;
    }
}
