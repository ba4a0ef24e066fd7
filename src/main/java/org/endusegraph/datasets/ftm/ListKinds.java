package org.endusegraph.datasets.ftm;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.endusegraph.datasets.publication.WordTable;
import org.endusegraph.model.PartyListKind;

/** What FollowTheMoney says of what being on a list means: little. See {@code ftm.yaml}. */
final class ListKinds {

    private static final WordTable TOPICS = WordTable.read("ftm.yaml", "topics");
    private static final WordTable PROVISIONS = WordTable.read("ftm.yaml", "provisions");

    private ListKinds() {}

    /** The kinds of list that the topics of a party can come from; empty if they come from none. */
    static EnumSet<PartyListKind> ofTopics(List<String> topics) {
        return kinds(TOPICS, topics);
    }

    /** The kinds of list that the provisions of a sanction show; empty if they show none. */
    static EnumSet<PartyListKind> ofProvisions(List<String> provisions) {
        return kinds(PROVISIONS, provisions);
    }

    private static EnumSet<PartyListKind> kinds(WordTable table, List<String> words) {
        var kinds = EnumSet.noneOf(PartyListKind.class);
        for (var word : words) {
            var kind = table.constant(word.toLowerCase(Locale.ROOT), PartyListKind.class);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
