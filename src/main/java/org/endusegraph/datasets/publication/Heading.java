package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of itself.
 *
 * @param dataset id of the dataset of which it is an edition; all ids in it start with it and a point
 * @param title of the list or register, without the edition
 * @param publisher name
 * @param edition day of the edition
 * @param language of the publication, a BCP 47 tag; null if unknown
 * @param address web address of the publication; null if unknown
 * @param kind what kind of source it is
 * @param claimant id of the party on whose word its links rest
 * @param own statements that belong to the dataset as a whole, such as the claimant if nobody else describes it
 * @param whole whether what is not in it is no longer so; false for updates and parts
 * @param synthetic whether all of it is invented
 */
public record Heading(
        String dataset,
        String title,
        String publisher,
        LocalDate edition,
        @Nullable String language,
        @Nullable String address,
        SourceKind kind,
        String claimant,
        List<Statement> own,
        boolean whole,
        boolean synthetic) {

    /** Id of the source that stands for this edition. */
    public String sourceId() {
        return dataset + ".edition-" + edition;
    }

    Heading partial() {
        return new Heading(
                dataset, title, publisher, edition, language, address, kind, claimant, own, false, synthetic);
    }
}
