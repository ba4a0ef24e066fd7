package org.endusegraph.datasets.publication;

import java.util.List;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.model.Fault;

/** How a publisher writes a list or register. */
public interface PublicationFormat {

    /** As it is called on the command line, such as {@code ofac-sdn-csv}. */
    String name();

    /** What it reads, in a line. */
    String description();

    /**
     * Looks at the beginning of the files, and says what they are.
     *
     * @throws Fault.InvalidInput if they are not of this format, one is missing, or an option is missing that they do not carry themselves
     */
    Publication open(List<PublishedFile> files, ImportOptions options);
}
