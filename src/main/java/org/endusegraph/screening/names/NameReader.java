package org.endusegraph.screening.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endusegraph.screening.names.Lexicon.Entry;
import org.endusegraph.screening.names.Lexicon.Found;
import org.jspecify.annotations.Nullable;

/** Reads names into their parts, in every script. The same name is always read in the same way; what else is known does not matter. */
public final class NameReader {

    private static final List<String> ROMANS = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii");
    private static final Map<String, String> ROMAN_NUMBERS = IntStream.range(0, ROMANS.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(ROMANS::get, number -> Integer.toString(number + 1)));
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
    private static final int SHORT_FORM = 3;
    private static final String ARTICLE = "\u0627\u0644";

    private final Vocabulary vocabulary = new Vocabulary();
    private final Sounds sounds = vocabulary.sounds;
    private final Ideographs ideographs = new Ideographs(vocabulary, this);

    Sounds sounds() {
        return sounds;
    }

    /** Reads the name of a natural person, or of a body. */
    public WrittenName read(String name, boolean person) {
        var split = vocabulary.splitting.split(name);
        var raws = person ? split : Joining.singles(split);
        var words = new ArrayList<Word>(raws.size());
        var forms = new ArrayList<LegalForm>(1);
        int at = 0;
        while (at < raws.size()) {
            at += next(raws, at, person, words, forms);
        }
        if (words.stream().noneMatch(Word::counts)) {
            words.clear();
            raws.forEach(raw -> words.add(word(raw, Part.NAME, null)));
        }
        var plain = new StringBuilder();
        raws.forEach(raw -> plain.append(plain.isEmpty() ? "" : " ").append(raw.text()));
        return new WrittenName(
                name, plain.toString(), person ? givenFirst(withoutRepeats(words)) : words, forms, person);
    }

    /** Reads what begins at a place; says how many runs that was. */
    private int next(List<Raw> raws, int at, boolean person, List<Word> words, List<LegalForm> forms) {
        var raw = raws.get(at);
        if (!person && number(raws, at, words)) {
            return 1;
        }
        var lexicon = person ? vocabulary.persons : vocabulary.organisations;
        var found = lexicon.phrase(raws, at);
        if (found != null && found.entry().part() == Part.FORM && !isFormHere(raws, at, found, person, lexicon)) {
            found = null;
        }
        if (found == null && raw.script().isContinuous()) {
            ideographs.read(raw, raws, person, words, forms);
            return 1;
        }
        if (person && raw.single() && (found == null || raw.capitals())) {
            words.add(inFamily(word(raw, Part.INITIAL, null), raws, at));
            return 1;
        }
        if (found == null) {
            unknown(raw, lexicon, person, words, forms);
            words.addAll(words.isEmpty() ? List.of() : List.of(inFamily(words.removeLast(), raws, at)));
            return 1;
        }
        add(found.entry(), phrase(raws, at, found.words()), words, forms);
        if (!words.isEmpty() && person) {
            words.add(inFamily(words.removeLast(), raws, at));
        }
        return found.words();
    }

    /** Short forms such as AS and SE are words elsewhere: they are forms at an end of a name. */
    private boolean isFormHere(List<Raw> raws, int at, Found found, boolean person, Lexicon lexicon) {
        int end = at + found.words();
        if (found.words() == raws.size()) {
            return false;
        }
        if (person) {
            return end == raws.size()
                    && raws.get(at).capitals()
                    && raws.get(at).text().length() >= SHORT_FORM;
        }
        if (at == 0
                || end == raws.size()
                || found.words() > 1
                || raws.get(at).text().length() > SHORT_FORM) {
            return true;
        }
        var after = lexicon.phrase(raws, end);
        return raws.get(end).isNumber()
                || after != null
                        && (after.entry().part() == Part.FORM || after.entry().part() == Part.PLACE);
    }

    private boolean number(List<Raw> raws, int at, List<Word> words) {
        var raw = raws.get(at);
        var text = raw.text();
        boolean ordinal = ORDINAL.contains(text)
                && !words.isEmpty()
                && at > 0
                && raws.get(at - 1).isNumber();
        if (ordinal) {
            return true;
        }
        var roman = at > 0 && (raw.capitals() || !text.equals("i")) ? ROMAN_NUMBERS.get(text) : null;
        var value = roman == null ? vocabulary.numbers.get(text) : roman;
        if (value == null && !raw.isNumber()) {
            return false;
        }
        if (value != null && roman == null && isFirst(text)) {
            return false;
        }
        var digits = (value == null ? text : value).replaceFirst("^0+(?=.)", "");
        var before = words.isEmpty() ? null : words.getLast();
        if (before != null
                && before.part() == Part.NUMBER
                && before.latin().matches("[2-9]0")
                && digits.length() == 1) {
            words.removeLast();
            digits = before.latin().charAt(0) + digits;
        }
        words.add(number(digits));
        return true;
    }

    private static boolean isFirst(String text) {
        return text.equals("first") || text.equals("one");
    }

    static Word number(String digits) {
        return new Word(digits, digits, digits, Script.LATIN, Part.NUMBER, null, Part.NUMBER.weight(), null);
    }

    /** Adds what a known spelling stands for. */
    void add(Entry entry, Raw raw, List<Word> words, List<LegalForm> forms) {
        if (entry.form() != null) {
            forms.add(entry.form());
            return;
        }
        if (entry.meanings().size() > 1) {
            entry.meanings().forEach(meaning -> words.add(meant(meaning, entry.part())));
            return;
        }
        words.add(word(
                raw,
                entry.part(),
                entry.meanings().isEmpty() ? null : entry.meanings().getFirst()));
    }

    private Word meant(String meaning, Part part) {
        return new Word(meaning, meaning, sounds.of(meaning), Script.LATIN, part, meaning, part.weight(), null);
    }

    Word word(Raw raw, Part part, @Nullable String meaning) {
        var latin = vocabulary.romanisation.of(raw.text(), raw.script());
        return new Word(raw.text(), latin, sounds.of(latin), raw.script(), part, meaning, part.weight(), null);
    }

    private void unknown(Raw raw, Lexicon lexicon, boolean person, List<Word> words, List<LegalForm> forms) {
        var bare = raw.script() == Script.ABJAD
                        && raw.text().startsWith(ARTICLE)
                        && raw.text().length() > 4
                ? raw.with(raw.text().substring(2))
                : raw;
        var read = word(bare, Part.NAME, null);
        var heard = bare == raw ? null : lexicon.phrase(List.of(bare), 0);
        var entry = heard == null ? lexicon.heard(read.sound()) : heard.entry();
        if (entry != null && (entry.form() == null || !person)) {
            add(entry, bare, words, forms);
            return;
        }
        words.add(raw.single() && !person ? word(raw, Part.INITIAL, null) : misread(read));
    }

    /** Digits between letters are letters that were read or typed wrongly. */
    private Word misread(Word read) {
        var latin = read.latin();
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < latin.length(); i++) {
            digits += Character.isDigit(latin.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(latin.charAt(i)) ? 1 : 0;
        }
        if (digits == 0 || letters < 3) {
            return read;
        }
        var mended = latin.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('5', 's')
                .replace('9', 'g');
        return new Word(read.text(), mended, sounds.of(mended), read.script(), read.part(), null, read.weight(), null);
    }

    private static Raw phrase(List<Raw> raws, int at, int words) {
        if (words == 1) {
            return raws.get(at);
        }
        var text = new StringBuilder();
        raws.subList(at, at + words).forEach(raw -> text.append(raw.text()));
        return raws.get(at).with(text.toString());
    }

    /** With one comma, the family name stands before it. */
    private static Word inFamily(Word word, List<Raw> raws, int at) {
        return raws.getLast().afterComma() == 1 ? word.inFamilyName(raws.get(at).afterComma() == 0) : word;
    }

    /** A family name that stands before a comma goes last. */
    private static List<Word> givenFirst(List<Word> words) {
        return words.stream()
                .sorted(Comparator.comparing(word -> Boolean.TRUE.equals(word.family())))
                .toList();
    }

    private static List<Word> withoutRepeats(List<Word> words) {
        var seen = new HashSet<String>();
        var kept = words.stream()
                .filter(word -> word.part() == Part.INITIAL || seen.add(word.latin()))
                .toList();
        return kept.size() > 1 ? kept : words;
    }
}
