package org.endusegraph.datasets.publication;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of the files, beside what they say themselves.
 *
 * @param edition day of the edition; null if the files say it
 * @param dataset id of the dataset; null for the one of the format
 * @param publisher name of the publisher; null if the files or the format say it
 * @param mapping file that says what the columns of a table mean; null but for tables
 * @param persons whether natural persons that no authority has listed are loaded
 * @param partial whether an edition that is not whole may be loaded: rows up to the fault, and nothing is closed
 * @param fewer whether an edition with less than half the entries of the one before may be loaded
 * @param synthetic whether all of it is invented
 */
public record ImportOptions(
        @Nullable LocalDate edition,
        @Nullable String dataset,
        @Nullable String publisher,
        @Nullable Path mapping,
        boolean persons,
        boolean partial,
        boolean fewer,
        boolean synthetic) {

    private static final Pattern DATASET = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Nothing but what the files say. */
    public static final ImportOptions NONE = new ImportOptions(null, null, null, null, true, false, false, false);

    /** Checks the dataset's id. */
    public ImportOptions {
        if (dataset != null && !DATASET.matcher(dataset).matches()) {
            throw new Fault.InvalidInput(
                    "'" + dataset + "' cannot be the id of a dataset. Use lower-case letters, digits and hyphens.");
        }
    }

    /** The same, without natural persons that no authority has listed. */
    public ImportOptions withoutPersons() {
        return new ImportOptions(edition, dataset, publisher, mapping, false, partial, fewer, synthetic);
    }

    /** The day of the edition, for files that do not say it. */
    public LocalDate requiredEdition() {
        if (edition == null) {
            throw new Fault.InvalidInput(
                    "These files do not say of which day they are. Give it with --edition, such as --edition 2021-07-15.");
        }
        return edition;
    }

    /**
     * The day of the edition, for files that say it.
     *
     * @param stated what the files say; null if they do not, after all
     * @throws Fault.InvalidInput if nobody says it, or the user says another day than the files
     */
    public LocalDate editionOf(@Nullable LocalDate stated) {
        if (stated == null) {
            return requiredEdition();
        }
        if (edition != null && !edition.equals(stated)) {
            throw new Fault.InvalidInput("These files say that they are of " + stated + ", and --edition says "
                    + edition + ". Leave --edition out, or name other files.");
        }
        return stated;
    }

    /** The id of the dataset, for files that may hold anything. */
    public String requiredDataset() {
        if (dataset == null) {
            throw new Fault.InvalidInput(
                    "These files do not say what they are. Give them an id with --dataset, such as --dataset nl-register.");
        }
        return dataset;
    }

    /** The publisher's name, for files that do not say it. */
    public String requiredPublisher() {
        if (publisher == null) {
            throw new Fault.InvalidInput(
                    "These files do not say who publishes them. Name the publisher with --publisher.");
        }
        return publisher;
    }

    /** The mapping, for tables. */
    public Path requiredMapping() {
        if (mapping == null) {
            throw new Fault.InvalidInput("A table does not say what its columns mean. Name a mapping with --mapping.");
        }
        return mapping;
    }
}
