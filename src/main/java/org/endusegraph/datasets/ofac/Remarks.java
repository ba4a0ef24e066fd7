package org.endusegraph.datasets.ofac;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.model.NameKind;

/**
 * The remarks of an entry: pieces with semicolons between them, such as {@code DOB 14 Jun 1975; nationality Niger; Linked To: AGROMAL S.A.}
 * What is not known here stays in the text of the listing.
 *
 * @param text all of it
 */
public record Remarks(String text, List<String> pieces) {

    private static final Pattern PIECE_END = Pattern.compile(";\\s+");
    private static final Pattern ALIAS = Pattern.compile("(?:alt\\. )?[afn]\\.k\\.a\\. '(.+)'\\.?");

    /** In brackets in XML, without in CSV. */
    private static final Pattern LINKED = Pattern.compile("\\(Linked To: (.+)\\)\\.?|Linked To: (.+)");

    /** Reads them; an empty text has none. */
    public static Remarks of(String text) {
        var pieces = Arrays.stream(PIECE_END.split(text.strip(), -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        return new Remarks(text.strip(), pieces);
    }

    /** Adds to a party what they say of it. */
    public void describe(PartyDraft party) {
        pieces.forEach(piece -> describe(party, piece));
    }

    private static void describe(PartyDraft party, String remark) {
        var piece = remark.replaceFirst("^alt\\. ", "");
        var alias = ALIAS.matcher(piece);
        if (alias.matches()) {
            party.name(alias.group(1), piece.startsWith("f.") ? NameKind.FORMER : NameKind.WEAK_ALIAS);
        } else if (piece.startsWith("DOB ")) {
            party.born(PublishedDates.english(rest(piece, "DOB ")));
        } else if (piece.startsWith("Organization Established Date ")) {
            party.incorporated(PublishedDates.english(rest(piece, "Organization Established Date ")));
        } else if (piece.startsWith("nationality ")) {
            party.country(Countries.code(rest(piece, "nationality ")));
        } else if (piece.startsWith("citizen ")) {
            party.country(Countries.code(rest(piece, "citizen ")));
        } else {
            var identification = Identification.in(piece);
            if (identification != null) {
                identification.on(party);
            }
        }
    }

    private static String rest(String piece, String start) {
        return piece.substring(start.length()).replaceFirst("\\.$", "").strip();
    }

    /** On which lists they say that the subject is, and since when. */
    List<ListingDate> listingDates() {
        return pieces.stream().map(ListingDate::in).flatMap(Stream::ofNullable).toList();
    }

    /** The names of other subjects that they say this one is linked to. */
    public List<String> linkedTo() {
        var names = new ArrayList<String>();
        for (var piece : pieces) {
            var linked = LINKED.matcher(piece);
            if (linked.matches()) {
                names.add(linked.group(1) == null ? linked.group(2) : linked.group(1));
            }
        }
        return names;
    }
}
