package org.endusegraph.screening.names;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.endusegraph.screening.names.Lexicon.Entry;

/** All that is known about words in names: the lists of {@code seed-data/reference/words}, and the names of countries of Unicode's CLDR. */
final class Vocabulary {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "zh", "ja", "ko", "ar", "fa", "he", "el", "tr");

    final Romanisation romanisation;
    final Sounds sounds;
    final Splitting splitting;
    final Lexicon persons;
    final Lexicon organisations;
    final Map<String, String> numbers;
    final Set<String> compoundSurnames;

    Vocabulary() {
        var spelling = Lists.read("spelling.yaml");
        romanisation = new Romanisation(spelling.pairs("readings"));
        sounds = new Sounds(spelling.pairs("sounds"), new ArrayList<>(spelling.texts("alike")));
        splitting = new Splitting(spelling.pairs("letters"));
        numbers = spelling.pairs("numbers");
        persons = new Lexicon(splitting, romanisation, sounds);
        organisations = new Lexicon(splitting, romanisation, sounds);
        var names = Lists.read("names-of-persons.yaml");
        compoundSurnames = Set.copyOf(names.texts("compound"));
        addPersons(names);
        addForms(Lists.read("company-forms.yaml"));
        addOrganisations();
    }

    private void addPersons(Lists names) {
        names.texts("titles").forEach(title -> persons.add(title, new Entry(Part.TITLE, List.of(), null)));
        names.texts("particles").forEach(word -> persons.add(word, new Entry(Part.PARTICLE, List.of(), null)));
        names.groups("given").forEach(group -> addGroup(persons, group, Part.GIVEN));
        names.groups("surnames").forEach(group -> addGroup(persons, group, Part.SURNAME));
    }

    private void addForms(Lists forms) {
        for (var entry : forms.entries("forms")) {
            var form = new LegalForm(
                    "" + entry.get("form"), "" + entry.get("law"), Set.copyOf(Lists.texts(entry.get("kinds"))));
            for (var written : Lists.texts(entry.get("written"))) {
                persons.add(written, new Entry(Part.FORM, List.of(form.form()), form));
                organisations.add(written, new Entry(Part.FORM, List.of(form.form()), form));
            }
        }
    }

    private void addOrganisations() {
        Lists.read("trade-names.yaml")
                .groups("trade-names")
                .forEach(group -> addGroup(organisations, group, Part.NAME));
        var places = Lists.read("places.yaml");
        for (var key : List.of("adjectives", "provinces", "cities")) {
            places.groups(key).forEach(group -> addGroup(organisations, group, Part.PLACE));
        }
        addCountries();
        for (var entry : Lists.read("words.yaml").entries("words")) {
            var part = Part.valueOf("" + entry.get("part"));
            boolean same = !Boolean.FALSE.equals(entry.get("same")) && part != Part.SMALL;
            var meanings = same ? Arrays.asList(("" + entry.get("word")).split("\\+")) : List.<String>of();
            for (var written : Lists.texts(entry.get("written"))) {
                organisations.add(written, new Entry(part, meanings, null));
            }
        }
    }

    private void addCountries() {
        var names = new TreeMap<String, List<String>>();
        for (var country : Locale.getISOCountries()) {
            names.put(
                    country,
                    LANGUAGES.stream()
                            .map(language -> LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language))
                                    .regionDisplayName(country))
                            .toList());
        }
        names.forEach((country, spelled) -> {
            var known = organisations.exact(spelled.getFirst());
            var entry = known == null ? new Entry(Part.PLACE, List.of(country), null) : known;
            spelled.forEach(name -> organisations.add(name, entry));
        });
    }

    private static void addGroup(Lexicon lexicon, List<String> group, Part part) {
        var entry = new Entry(part, List.of(part + ":" + group.getFirst()), null);
        group.forEach(spelling -> lexicon.add(spelling, entry));
    }
}
