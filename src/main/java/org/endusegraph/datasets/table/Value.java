package org.endusegraph.datasets.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.PublishedShare;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of one thing.
 *
 * @param columns where it stands; several are joined with commas
 * @param constant what it is in all rows; null if columns say it
 * @param values what the words in the columns stand for; empty if for themselves
 * @param otherwise what a word that is not among {@code values} stands for; null if there must be none
 * @param date how dates are written; null if as 2019, 2019-09 or 2019-09-10
 * @param split what stands between several; null if there is one
 */
record Value(
        List<String> columns,
        @Nullable String constant,
        Map<String, String> values,
        @Nullable String otherwise,
        @Nullable DateTimeFormatter date,
        @Nullable String split) {

    /** The same in all rows. */
    static Value constant(String text) {
        return new Value(List.of(), text, Map.of(), null, null, null);
    }

    /** What a row says; null if nothing. */
    @Nullable
    String text(Cells row) {
        return constant != null ? constant : meaning(joined(row));
    }

    private @Nullable String joined(Cells row) {
        var joined = columns.stream().map(row::cell).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }

    private @Nullable String meaning(@Nullable String cell) {
        if (cell == null || values.isEmpty()) {
            return cell;
        }
        var meaning = values.getOrDefault(cell, otherwise);
        if (meaning == null) {
            throw new WrongCell("'" + cell + "' in " + where() + " is not among 'values'; add it there, or add 'else'");
        }
        return meaning;
    }

    /** All that a row says, if it may say several. */
    List<String> all(Cells row) {
        var joined = constant != null ? constant : joined(row);
        if (joined == null) {
            return List.of();
        }
        var parts = split == null ? List.of(joined) : Arrays.asList(joined.split(Pattern.quote(split), -1));
        return parts.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> "" + (constant == null ? meaning(part) : part))
                .toList();
    }

    /** A key: one text for each combination of what stands in the columns; null if all are empty. */
    @Nullable
    String key(Cells row) {
        if (joined(row) == null) {
            return null;
        }
        return columns.stream()
                .map(column -> Objects.requireNonNullElse(row.cell(column), ""))
                .collect(Collectors.joining("|"));
    }

    /** A constant of a type; null if the row says nothing. */
    <E extends Enum<E>> @Nullable E constant(Cells row, Class<E> type) {
        var text = text(row);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new WrongCell("'" + text + "' in " + where() + " is none of "
                        + Arrays.toString(type.getEnumConstants()) + "; say with 'values' what it stands for"));
    }

    /** The code of a country; null if the row says nothing. What is not among {@code values} is read as a code or a name. */
    @Nullable
    String country(Cells row) {
        return coded(row, Countries::codeOrName, "is no ISO 3166-1 code and no English name of a country");
    }

    /** The code of the country or region whose register it is; null if the row says nothing. */
    @Nullable
    String register(Cells row) {
        return coded(
                row,
                jurisdiction -> {
                    var register = IdentifierScheme.register(jurisdiction);
                    return register == null ? Countries.code(jurisdiction) : register;
                },
                "is no ISO 3166 code of a country or region, and no English name of a country");
    }

    private @Nullable String coded(Cells row, Function<String, @Nullable String> code, String otherwiseTold) {
        var cell = joined(row);
        var text = cell == null || otherwise != null || values.containsKey(cell) ? text(row) : cell;
        if (text == null) {
            return null;
        }
        var coded = code.apply(text);
        if (coded == null) {
            throw new WrongCell(
                    "'" + text + "' in " + where() + " " + otherwiseTold + "; say with 'values' what it stands for");
        }
        return coded;
    }

    /** A date; null if the row says nothing. */
    @Nullable
    PartialDate date(Cells row) {
        var text = text(row);
        if (text == null) {
            return null;
        }
        var read = date == null ? PublishedDates.iso(text) : day(text, date);
        if (read == null) {
            throw new WrongCell("'" + text + "' in " + where() + " is no date as the mapping says; see 'date' there");
        }
        return read;
    }

    private static @Nullable PartialDate day(String text, DateTimeFormatter format) {
        try {
            return PublishedDates.iso(format.parseBest(text, LocalDate::from, YearMonth::from, Year::from)
                    .toString());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** A share; null if the row says nothing. */
    @Nullable
    PublishedShare share(Cells row) {
        var text = text(row);
        var share = PublishedShare.of(text);
        if (text != null && share == null) {
            throw new WrongCell("'" + text + "' in " + where() + " is no share; write 25, 25.5% or 25-50");
        }
        return share;
    }

    private String where() {
        return columns.isEmpty() ? "the mapping" : "the column '" + String.join("', '", columns) + "'";
    }
}
