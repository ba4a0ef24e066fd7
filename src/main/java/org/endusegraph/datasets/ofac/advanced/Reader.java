package org.endusegraph.datasets.ofac.advanced;

import java.util.Set;
import java.util.function.Consumer;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.datasets.file.XmlElements;

/** Reads the elements of a file. */
final class Reader {

    private static final Set<String> WANTED = Set.of(
            "DateOfIssue",
            "ReferenceValueSets",
            "Location",
            "IDRegDocument",
            "DistinctParty",
            "ProfileRelationship",
            "SanctionsEntry");

    private final PublishedFile file;

    Reader(PublishedFile file) {
        this.file = file;
    }

    /** Hands over the parties, and what else is in the file, in order. */
    void read(Consumer<Party> parties, Consumer<XmlElement> others) {
        var seen = new boolean[2];
        new XmlElements(file, WANTED).read(element -> {
            if (!seen[0]) {
                requireRoot(element);
                seen[0] = true;
            } else if (element.name().equals("DistinctParty")) {
                requireReferences(seen[1], element);
                parties.accept(new Party(file.place(element.line()), element));
            } else {
                seen[1] |= element.name().equals("ReferenceValueSets");
                others.accept(element);
            }
        });
    }

    private void requireRoot(XmlElement root) {
        if (!root.name().equals("Sanctions")) {
            throw file.refused(
                    root.line(),
                    "the outermost element is '" + root.name() + "', that of OFAC's advanced XML is 'Sanctions'; "
                            + (root.name().equals("sdnList")
                                    ? "take the format without 'advanced' in its name"
                                    : "take another format"));
        }
        if (root.attribute("DeltaBaseVersion") != null) {
            throw file.refused(
                    root.line(),
                    "this file holds only what has changed since version " + root.attribute("DeltaBaseVersion")
                            + "; take the whole list");
        }
    }

    private void requireReferences(boolean seen, XmlElement party) {
        if (!seen) {
            throw file.refused(
                    party.line(),
                    "parties come before the values that they refer to (ReferenceValueSets); fetch the file again");
        }
    }
}
