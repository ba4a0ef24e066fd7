package org.endusegraph.datasets.controllist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.model.Fault;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The forms in which control lists are read. */
public enum ControlListFormat {
    US_CCL_JSON,
    EU_ANNEX_I_TEXT;

    /** The format of a name as it is typed, such as {@code us-ccl-json}. */
    public static Optional<ControlListFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.typed().equals(name))
                .findFirst();
    }

    /** Its name as it is typed. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads an edition, and writes it into a dossier.
     *
     * @param edition its day, or month; null if the file says it
     * @param dossier is made, or brought up to date
     * @return in a sentence, what came out
     * @throws Fault.InvalidInput if the file is not there or not of this form, the folder of the dossier is not there, the edition is not named, or the dossier has a newer one
     */
    public String write(Path file, @Nullable PartialDate edition, Path dossier) throws IOException {
        var read = switch (this) {
            case US_CCL_JSON -> CommerceControlList.read(new PublishedFile(file));
            case EU_ANNEX_I_TEXT -> AnnexText.read(new PublishedFile(file), required(edition));
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
