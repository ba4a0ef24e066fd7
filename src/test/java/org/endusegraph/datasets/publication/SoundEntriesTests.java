package org.endusegraph.datasets.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Basis;
import org.endusegraph.model.Channel;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.PartialDate;
import org.junit.jupiter.api.Test;

/** What no edition can mean is rejected with its reason, and the rest of the entry is loaded. */
class SoundEntriesTests implements EntrySink {

    private final Drafts drafts = new Drafts("list", "publisher");
    private final Statement party =
            drafts.party("1", 1, EntityKind.COMPANY, "Acme").statement();
    private final List<String> loaded = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    @Override
    public void entry(Entry entry) {
        entry.statements().forEach(statement -> loaded.add(statement.id()));
    }

    @Override
    public void rejected(RejectedRow row) {
        reasons.add(row.reason());
    }

    @Override
    public void leftOut(String kind) {}

    private void read(Statement... statements) {
        new SoundEntries(this).entry(new Entry("file:1", "1", List.of(statements)));
    }

    private Statement link(String to) {
        return drafts.link("own", 1, LinkKind.OWNERSHIP, party.id(), to);
    }

    @Test
    void aLinkOfAPartyWithItselfIsLeftOutWithItsClaim() {
        var link = link(party.id());
        read(party, link, drafts.claim(link, Basis.SECOND_HAND, Channel.REPORT, "It is said."));
        assertThat(loaded).containsExactly("list.1");
        assertThat(reasons).containsExactly("'list.link-own' joins a party with itself");
    }

    @Test
    void whatEndsBeforeItBeginsIsLeftOut() {
        read(
                party,
                link("list.2")
                        .withStart("validFrom", PartialDate.of("2020"))
                        .withEnd("validTo", PartialDate.of("2019")));
        assertThat(loaded).containsExactly("list.1");
        assertThat(reasons).containsExactly("'list.link-own' ends before it begins");
    }

    @Test
    void aYearMayBeginAndEndWhatItHolds() {
        read(
                party,
                link("list.2")
                        .withStart("validFrom", PartialDate.of("2020-06-30"))
                        .withEnd("validTo", PartialDate.of("2020")));
        assertThat(loaded).containsExactly("list.1", "list.link-own");
    }

    @Test
    void whatIsSaidTwiceIsLoadedOnce() {
        read(party, link("list.2"), link("list.2"));
        assertThat(loaded).containsExactly("list.1", "list.link-own");
        assertThat(reasons).containsExactly("'list.link-own' is said twice; only the first is loaded");
    }

    @Test
    void anEntryWithANameThatNoIndexHoldsIsRejectedAsAWhole() {
        read(drafts.party("3", 1, EntityKind.COMPANY, "x".repeat(2_001)).statement());
        assertThat(loaded).isEmpty();
        assertThat(reasons).containsExactly("a name has more than 2000 characters");
    }
}
