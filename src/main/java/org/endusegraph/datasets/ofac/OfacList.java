package org.endusegraph.datasets.ofac;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.model.SourceKind;

/** The two collections that OFAC publishes: the SDN list, and all its other lists in one. */
public enum OfacList {
    SDN("ofac-sdn", "Specially Designated Nationals and Blocked Persons List"),
    CONSOLIDATED("ofac-consolidated", "Consolidated Sanctions List (non-SDN lists)");

    /** The list of which the collection {@link #SDN} consists. */
    static final String SDN_ID = "us-ofac-sdn";

    /** The lists whose programme says which they are. */
    private static final Map<String, String> LIST_OF_PROGRAMME = Map.of(
            "NS-PLC", "us-ns-plc",
            "CMIC-EO13959", "us-ns-cmic",
            "UKRAINE-EO13662", "us-ssi",
            "FSE-IR", "us-fse",
            "FSE-SY", "us-fse",
            "561-Related", "us-capta");

    private final String dataset;
    private final String title;

    OfacList(String dataset, String title) {
        this.dataset = dataset;
        this.title = title;
    }

    /** Id of its dataset. */
    public String dataset() {
        return dataset;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** The heading of an edition. */
    public Heading heading(LocalDate edition, ImportOptions options) {
        return new Heading(
                options.dataset() == null ? dataset : options.dataset(),
                title,
                "US Office of Foreign Assets Control",
                edition,
                "en",
                "https://sanctionslist.ofac.treas.gov/",
                SourceKind.OFFICIAL_LIST,
                "us-ofac",
                List.of(),
                true,
                options.synthetic());
    }

    /**
     * The ids of the lists that a party is on which is in this collection under some programmes; at least one. The programmes do not name all:
     * a party that is on the list of sectoral sanctions as well as on the menu-based one shows it only by its days of listing. One of which
     * neither says a list is on the menu-based one.
     */
    public List<String> lists(List<String> programmes, List<ListingDate> dates) {
        if (this == SDN) {
            return List.of(SDN_ID);
        }
        var named = programmes.stream().map(LIST_OF_PROGRAMME::get).flatMap(Stream::ofNullable);
        var lists = Stream.concat(named, dates.stream().map(ListingDate::list))
                .distinct()
                .toList();
        return lists.isEmpty() ? List.of("us-ns-mbs") : lists;
    }
}
