package org.endusegraph.datasets.ofac.advanced;

import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.XmlElement;

/** A {@code DistinctParty}: one profile, whose id is OFAC's number of the subject. */
record Party(String place, XmlElement element) {

    String uid() {
        var fixedRef = element.attribute("FixedRef");
        return fixedRef == null ? "" : fixedRef;
    }

    /** Its attribute {@code PartySubTypeID}; empty if missing. */
    String subType() {
        return element.first("Profile")
                .map(profile -> profile.attribute("PartySubTypeID"))
                .orElse("");
    }

    /** The identity that is not false. */
    List<XmlElement> identities() {
        return element.path("Profile/Identity")
                .filter(identity -> !"true".equals(identity.attribute("False")))
                .toList();
    }

    Stream<XmlElement> features() {
        return element.path("Profile/Feature");
    }

    String comment() {
        var comment = element.textAt("Comment");
        return comment == null ? "" : comment;
    }
}
