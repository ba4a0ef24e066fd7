package org.endusegraph.screening.names;

import java.util.Set;

/**
 * A company's legal form.
 *
 * @param law   ISO 3166-1 code of the country whose law has it, or {@code any} for words that translate forms of any law
 * @param kinds what it amounts to, such as LIMITED; forms that share a kind may be one another's translation
 */
record LegalForm(String form, String law, Set<String> kinds) {

    /** How much two forms speak against one company: 0, or up to 1 for two forms of one law. */
    double against(LegalForm other) {
        if (form.equals(other.form)) {
            return 0;
        }
        boolean shared = kinds.stream().anyMatch(other.kinds::contains);
        if (law.equals(other.law) && !law.equals("any")) {
            return shared ? 0.1 : 1;
        }
        return shared ? 0.03 : 0.85;
    }
}
