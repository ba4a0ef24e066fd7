package org.endusegraph.screening.names;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads text without spaces, as Chinese, Japanese and Korean names are: a place, the name proper, what the body does, what it is, its form. */
final class Ideographs {

    private static final Pattern ADMINISTRATIVE =
            Pattern.compile("^(\\p{IsHan}{2,4}?)(自治区|自治州|自治县|特别行政区|省|市|县|区|州|盟|旗)");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:第?(\\d+)|第([一二三四五六七八九十]+)|([一二三四五六七八九十]+)(?=[所厂院局师团营旅号军]))号?");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern TOWN = Pattern.compile("^(?:地区|自治区|自治州|自治县|[市县区省州])");

    private final Vocabulary vocabulary;
    private final NameReader reader;

    Ideographs(Vocabulary vocabulary, NameReader reader) {
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    void read(Raw raw, List<Raw> raws, boolean person, List<Word> words, List<LegalForm> forms) {
        if (person) {
            person(raw, raws, words);
            return;
        }
        var text = raw.text();
        int core = 0;
        int at = 0;
        while (at < text.length()) {
            int length = known(raw, at, core, words, forms);
            if (length == 0) {
                at++;
                continue;
            }
            at += length;
            core = at;
        }
        addCore(raw, core, text.length(), words);
    }

    /** Reads a known word at a place, if there is one; says how long it is, 0 if there is none. */
    private int known(Raw raw, int at, int core, List<Word> words, List<LegalForm> forms) {
        var text = raw.text();
        var number = NUMBER.matcher(text.substring(at));
        if (number.find()) {
            addCore(raw, core, at, words);
            words.add(NameReader.number(digits(number.group(1), number.group(2), number.group(3))));
            return number.end();
        }
        var town = TOWN.matcher(text.substring(at));
        if (at == core && at > 0 && isAfterPlace(words) && town.find() && found(text, at, 2) == null) {
            return town.end();
        }
        boolean last = at == text.length() - 1 && at > 0;
        var found = found(text, at, last ? 1 : 2);
        if (found != null && found.entry().part() != Part.SMALL) {
            addCore(raw, core, at, words);
            reader.add(found.entry(), raw.with(text.substring(at, at + found.words())), words, forms);
            return found.words();
        }
        var administrative = ADMINISTRATIVE.matcher(text.substring(at));
        boolean places = words.stream().allMatch(word -> word.part() == Part.PLACE);
        if (at == core && places && administrative.find() && administrative.end() < text.length() - at) {
            words.add(reader.word(raw.with(administrative.group(1)), Part.PLACE, null));
            return administrative.end();
        }
        return 0;
    }

    private static boolean isAfterPlace(List<Word> words) {
        return !words.isEmpty() && words.getLast().part() == Part.PLACE;
    }

    private Lexicon.@Nullable Found found(String text, int at, int least) {
        return vocabulary.organisations.within(text, at, least);
    }

    private void addCore(Raw raw, int from, int to, List<Word> words) {
        if (to > from) {
            words.add(reader.word(raw.with(raw.text().substring(from, to)), Part.NAME, null));
        }
    }

    /** The family name stands first, and has one character, or is one of those that have two. A foreign name has a dot between its parts. */
    private void person(Raw raw, List<Raw> raws, List<Word> words) {
        var text = raw.text();
        boolean whole = raws.size() == 1 && raw.script() != Script.KANA && text.length() >= 2 && text.length() <= 4;
        if (!whole) {
            words.add(reader.word(raw, Part.NAME, null));
            return;
        }
        int family = text.length() > 2 && vocabulary.compoundSurnames.contains(text.substring(0, 2)) ? 2 : 1;
        var surname = text.substring(0, family);
        var entry = vocabulary.persons.within(surname, 0, 1);
        var written = raw.with(surname);
        words.add(
                entry == null
                        ? reader.word(written, Part.NAME, null)
                        : reader.word(
                                written, Part.SURNAME, entry.entry().meanings().getFirst()));
        words.add(reader.word(raw.with(text.substring(family)), Part.NAME, null));
    }

    private static String digits(@Nullable String arabic, @Nullable String ordinal, @Nullable String cardinal) {
        if (arabic != null) {
            return arabic;
        }
        var numerals = ordinal != null ? ordinal : "" + cardinal;
        int ten = numerals.indexOf('十');
        if (ten < 0) {
            var read = new StringBuilder();
            numerals.chars().forEach(c -> read.append(DIGITS.indexOf(c)));
            return read.toString();
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numerals.charAt(ten - 1));
        int ones = ten == numerals.length() - 1 ? 0 : DIGITS.indexOf(numerals.charAt(ten + 1));
        return Integer.toString(10 * tens + ones);
    }
}
