package org.endusegraph.model;

import java.util.regex.Pattern;

/** Item control lists. Lists of parties are another thing: {@link PartyList}. */
public enum ControlList {
    EU_ANNEX_I,
    WASSENAAR,
    US_CCL;

    private static final Pattern WASSENAAR_CODE = Pattern.compile("([0-9])\\.([A-E])\\.([0-9]{1,3})(\\..+)?");

    /** A code of this list in the form that the EU and the United States share: {@code 5.A.1.j} is {@code 5A001.j}. */
    public String itemCode(String code) {
        var parts = WASSENAAR_CODE.matcher(code);
        return parts.matches()
                ? parts.group(1)
                        + parts.group(2)
                        + "0".repeat(3 - parts.group(3).length())
                        + parts.group(3)
                        + (parts.group(4) == null ? "" : parts.group(4))
                : code;
    }
}
