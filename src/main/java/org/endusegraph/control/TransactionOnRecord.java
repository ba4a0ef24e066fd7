package org.endusegraph.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endusegraph.control.StatusOn.Destination;
import org.endusegraph.model.ControlStatus;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.Listing;
import org.endusegraph.model.Party;
import org.endusegraph.model.PartyList;
import org.jspecify.annotations.Nullable;

/**
 * A transaction with what is on record about its item and its parties on its day.
 *
 * @param parties by id, as far as the reader may see them
 * @param makers who makes or supplies the product; empty if that is not on record
 * @param listings of the recipients that held on the day
 * @param lists the lists that they are on, by id
 */
record TransactionOnRecord(
        Transaction transaction,
        Item item,
        Map<String, Party> parties,
        List<Party> makers,
        List<Listing> listings,
        Map<String, PartyList> lists) {

    /** Where it leaves from: as said, or the exporter's country; null if neither is known. */
    @Nullable
    String origin() {
        return transaction.origin() != null ? transaction.origin() : country(transaction.exporter());
    }

    /** Where it goes: as said, or the country of the last recipient; null if neither is known. */
    @Nullable
    String destination() {
        return transaction.destination() != null
                ? transaction.destination()
                : country(
                        transaction.recipients().isEmpty()
                                ? null
                                : transaction.recipients().getLast());
    }

    private @Nullable String country(@Nullable String party) {
        var found = party == null ? null : parties.get(party);
        return found == null ? null : found.country();
    }

    @Nullable
    Party endUser() {
        return transaction.endUser() == null ? null : parties.get(transaction.endUser());
    }

    /** What the item was under the law of a jurisdiction. */
    ControlStatus status(Jurisdiction jurisdiction) {
        return ControlStatuses.on(
                item, new Destination(jurisdiction, destination()), transaction.date(), transaction.endUser());
    }

    /** Whether anything in it is American on record: where it leaves from, who exports, passes on or makes it. */
    boolean hasUsPart() {
        return "US".equals(origin())
                || Stream.concat(parties.values().stream(), makers.stream())
                        .anyMatch(party -> "US".equals(party.country()));
    }

    /** Listings of the recipients on lists of other jurisdictions than that from which it leaves. */
    List<Listing> foreignListings() {
        var law = ControlRules.lawOf(origin(), transaction.date());
        return listings.stream()
                .filter(listing -> law == null || jurisdictionOf(listing) != law)
                .toList();
    }

    private @Nullable Jurisdiction jurisdictionOf(Listing listing) {
        var list = lists.get(listing.listId());
        return list == null ? null : list.jurisdiction();
    }
}
