package org.endusegraph.datasets.ofac.advanced;

import java.util.ArrayList;
import java.util.List;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.datasets.ofac.Identification;
import org.endusegraph.datasets.ofac.advanced.Details.Document;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.PublishedDates;
import org.jspecify.annotations.Nullable;

/** Adds documents and features to a party; what has no place of its own is kept as remarks. */
final class Particulars {

    private final PartyDraft party;
    private final Details details;
    private final List<String> remarks = new ArrayList<>();
    private String title = "";

    Particulars(PartyDraft party, Details details) {
        this.party = party;
        this.details = details;
    }

    /** Its title; empty if it has none. */
    String title() {
        return title;
    }

    /** What has no place of its own, then the comment. */
    String remarks(String comment) {
        var all = new ArrayList<>(remarks);
        if (!comment.isEmpty()) {
            all.add(comment);
        }
        return String.join("; ", all);
    }

    void add(Document document) {
        var identification = Identification.of(document.type(), document.number(), document.country());
        if (identification != null) {
            identification.on(party);
        } else {
            var country = document.country() == null ? "" : " (" + document.country() + ")";
            remarks.add(document.type() + " " + document.number() + country);
        }
    }

    void add(XmlElement feature) {
        var type = details.references().text("FeatureType", feature.attribute("FeatureTypeID"));
        feature.all("FeatureVersion").forEach(version -> add(type, version));
    }

    private void add(String type, XmlElement version) {
        var place = version.first("VersionLocation")
                .map(location -> details.place(location.attribute("LocationID")))
                .orElse(null);
        switch (type) {
            case "Location" ->
                party.address(place == null ? null : place.text(), place == null ? null : place.country());
            case "Nationality Country", "Citizenship Country" -> party.country(place == null ? null : place.country());
            case "Birthdate" -> addBirth(version);
            case "Place of Birth" -> remark("POB", value(version, place));
            case "Title" -> title = title.isEmpty() ? value(version, place) : title + "; " + value(version, place);
            case "Organization Established Date" -> addEstablished(version, place);
            default -> addOther(type, value(version, place));
        }
    }

    private void addBirth(XmlElement version) {
        for (var period : version.all("DatePeriod")) {
            var date = Dates.period(period);
            date.ifPresentOrElse(party::born, () -> remark("DOB", Dates.text(period)));
        }
    }

    private void addEstablished(XmlElement version, Details.@Nullable Place place) {
        version.first("DatePeriod")
                .flatMap(Dates::period)
                .ifPresentOrElse(
                        party::incorporated, () -> party.incorporated(PublishedDates.english(value(version, place))));
    }

    private void addOther(String type, String value) {
        var identification = Identification.of(type, value, null);
        if (identification == null) {
            remark(type, value);
        } else {
            identification.on(party);
        }
    }

    private void remark(String type, String value) {
        if (!value.isEmpty()) {
            remarks.add(type + " " + value);
        }
    }

    /** The text, the value referred to, the period or the place of a version; empty if it has none of them. */
    private String value(XmlElement version, Details.@Nullable Place place) {
        var detail = version.first("VersionDetail");
        var text = detail.map(XmlElement::text).orElse(null);
        if (text != null) {
            return text;
        }
        var looked = detail.map(one -> details.references().text("DetailReference", one.attribute("DetailReferenceID")))
                .orElse("");
        if (!looked.isEmpty()) {
            return looked;
        }
        return version.first("DatePeriod")
                .map(Dates::text)
                .filter(dates -> !dates.isEmpty())
                .orElse(place == null ? "" : place.text());
    }
}
