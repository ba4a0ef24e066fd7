package org.endusegraph.datasets.csl;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.FirstReading;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.digest.Digest;
import org.endusegraph.model.Fault;

/**
 * What an entry is known by from edition to edition, in CSV and in JSON. That is OFAC's number if it has one. The lists of others have none,
 * and the publisher's own id changes with every amendment; so it is the list and the name. Only if an edition has a name several times on a
 * list, what tells those entries apart comes into it: the notice by which it was listed first; else also the day and the addresses; else
 * also the citation in full. Entries that agree in all of this have one key.
 */
public final class Keys {

    private static final Pattern NOTICE = Pattern.compile("(\\d+)\\s*F\\.?\\s*R\\.?\\s*(\\d+)");

    private static final List<Function<CslEntry, String>> LEVELS = List.of(
            entry -> folded(entry.name()),
            Keys::notice,
            entry -> entry.startDate() + " " + addresses(entry),
            entry -> folded(entry.federalRegisterNotice()));

    private final Set<String> seen = new HashSet<>();
    private final Set<String> shared = new HashSet<>();

    private Keys() {}

    /**
     * Reads all entries once.
     *
     * @throws Fault.InvalidInput if the file is not as it should be, unless a part of it is enough
     */
    public static Keys of(CslEntries entries, ImportOptions options) {
        var keys = new Keys();
        FirstReading.run(options.partial(), () -> entries.read(keys::note, rejected -> {}));
        return keys;
    }

    private void note(CslEntry entry) {
        candidates(entry).filter(key -> !seen.add(key)).forEach(shared::add);
    }

    /** The key of an entry of a list that is known. */
    String of(CslEntry entry) {
        var candidates = candidates(entry).toList();
        return candidates.stream()
                .filter(key -> !shared.contains(key))
                .findFirst()
                .orElse(candidates.getLast());
    }

    private static Stream<String> candidates(CslEntry entry) {
        var known = CslList.named(entry.source());
        if (known == null) {
            return Stream.empty();
        }
        var list = known.code().toLowerCase(Locale.ROOT);
        if (!entry.entityNumber().isEmpty()) {
            return Stream.of(list + "-" + entry.entityNumber());
        }
        return Stream.iterate(1, count -> count <= LEVELS.size(), count -> count + 1)
                .map(count -> list + " "
                        + LEVELS.stream()
                                .limit(count)
                                .map(level -> level.apply(entry))
                                .collect(Collectors.joining(" | ")));
    }

    private static String notice(CslEntry entry) {
        var found = NOTICE.matcher(entry.federalRegisterNotice());
        return found.find() ? found.group(1) + " fr " + found.group(2) : folded(entry.federalRegisterNotice());
    }

    /** Their digest, since keys become ids, and addresses may be homes. */
    private static String addresses(CslEntry entry) {
        return entry.addresses().stream()
                .map(address -> folded(address.text()))
                .sorted()
                .collect(Collectors.collectingAndThen(Collectors.joining("; "), Digest::of));
    }

    private static String folded(String text) {
        return PublishedName.folded(text).toLowerCase(Locale.ROOT);
    }
}
