package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What authorities refused for essentially the same item and the same end user.
 *
 * @param withheld whether there are more of which the reader may know no more than that
 * @param synthetic whether any of these, or what is withheld, is invented
 */
public record RefusedElsewhere(
        LocalDate asOf, Answer answer, List<Refusal> refusals, boolean withheld, boolean synthetic) {

    /** What to bear in mind. */
    public static final String NOTE =
            "States share refusals with each other, and not with the public: real ones are not on record here unless a reader's own dossier has them."
                    + " That nothing is on record says nothing of whether a licence was refused.";

    /** What kind of answer this is, in a sentence. */
    public String explanation() {
        return switch (answer) {
            case FOUND ->
                "On record: " + refusals.size() + "." + (withheld ? " There is more, which is withheld." : "");
            case WITHHELD -> "There is such a decision on record. What it says is withheld from this reader.";
            default -> "No such decision is on record for this reader.";
        };
    }
}
