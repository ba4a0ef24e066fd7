package org.endusegraph.datasets.yaml;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.endusegraph.access.Circle;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.model.Region;

/** The form that a text has to have. */
enum Form {
    ID(like("(" + Circle.FORM + ":)?" + Circle.FORM), "an id; use lower-case letters, digits and hyphens"),
    CIRCLE(like(Circle.FORM), "the name of a circle; use lower-case letters, digits and hyphens"),
    COUNTRY(text -> text.equals(Countries.checked(text)), "a country; write its ISO 3166-1 code, such as NL"),
    REGION(Region::isCode, "a region; write its ISO 3166-2 code, such as CN-XJ"),
    LANGUAGE(like("[a-z]{2,3}(-[A-Za-z0-9]+)*"), "a language; write its BCP 47 tag, such as nl or zh-Hans");

    private final Predicate<String> has;
    private final String wanted;

    Form(Predicate<String> has, String wanted) {
        this.has = has;
        this.wanted = wanted;
    }

    boolean isOf(String text) {
        return has.test(text);
    }

    /** What a text of this form is, and what to write; follows "is not". */
    String wanted() {
        return wanted;
    }

    private static Predicate<String> like(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
