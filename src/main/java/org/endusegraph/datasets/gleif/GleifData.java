package org.endusegraph.datasets.gleif;

/** The three files of the LEI register. */
public enum GleifData {
    LEI("gleif-lei", "Global LEI Index, level 1: who is who", "LEIData", "LEIHeader", "LEIRecord"),
    RELATIONSHIPS(
            "gleif-rr", "Global LEI Index, level 2: who owns whom", "RelationshipData", "Header", "RelationshipRecord"),
    EXCEPTIONS(
            "gleif-repex",
            "Global LEI Index, level 2: reporting exceptions",
            "ReportingExceptionData",
            "Header",
            "Exception");

    private final String dataset;
    private final String title;
    private final String root;
    private final String header;
    private final String entry;

    GleifData(String dataset, String title, String root, String header, String entry) {
        this.dataset = dataset;
        this.title = title;
        this.root = root;
        this.header = header;
        this.entry = entry;
    }

    /** Id of its dataset. */
    public String dataset() {
        return dataset;
    }

    /** Name of its format. */
    public String format() {
        return dataset + "-xml";
    }

    String title() {
        return title;
    }

    /** Name of the root element. */
    String root() {
        return root;
    }

    /** Name of the element that says what the file is. */
    String header() {
        return header;
    }

    /** Name of the element of which there is one for each entry. */
    String entry() {
        return entry;
    }
}
