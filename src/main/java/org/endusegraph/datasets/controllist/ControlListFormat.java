package org.endusegraph.datasets.controllist;

import java.io.IOException;
import java.nio.file.Path;
import org.endusegraph.model.Fault;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The forms in which control lists are read. */
public enum ControlListFormat {
    US_CCL_JSON,
    EU_ANNEX_I_TEXT;

    /**
     * Reads an edition, and writes it into a dossier.
     *
     * @param edition its day, or month; null if the file says it
     * @param dossier is made, or brought up to date
     * @return in a sentence, what came out
     * @throws Fault.InvalidInput if the file is not of this form, the edition is not named, or the dossier has a newer one
     */
    public String write(Path file, @Nullable PartialDate edition, Path dossier) throws IOException {
        var read = switch (this) {
            case US_CCL_JSON -> CommerceControlList.read(file);
            case EU_ANNEX_I_TEXT -> AnnexText.read(file, required(edition));
        };
        var outcome = ControlListDossier.write(read, dossier);
        return outcome.codes() + " codes of the edition of " + read.day().text() + ", " + outcome.added()
                + " of them new; " + outcome.gone() + " have gone.";
    }

    private static PartialDate required(@Nullable PartialDate edition) {
        if (edition == null) {
            throw new Fault.InvalidInput(
                    "The text does not say of when it is. Give its day or month with --edition, such as 2022-03.");
        }
        return edition;
    }
}
