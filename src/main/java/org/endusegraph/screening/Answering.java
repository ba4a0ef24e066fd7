package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.model.Listing;
import org.endusegraph.model.OwnershipFinding;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.model.Tristate;
import org.endusegraph.screening.Score.Verdict;
import org.endusegraph.screening.Screening.Match;
import org.endusegraph.screening.Screenings.Found;
import org.endusegraph.screening.Screenings.Scored;
import org.endusegraph.screening.ownership.Owners;
import org.endusegraph.screening.ownership.OwnershipRules;
import org.jspecify.annotations.Nullable;

/** One screening: reads at once what all its matches need, and puts it together. */
final class Answering {

    private final Screenings room;
    private final Reader reader;
    private final ScreeningOptions options;
    private final PartyIndex index;
    private final List<Found> found;
    private final Clocks clocks;
    private final Decided decided;
    private final Map<String, Set<String>> same;
    private final Map<String, List<Listing>> listings;
    private final Map<String, List<OwnershipFinding>> findings;
    private final Set<String> highRisk;
    private final Map<String, SupplyPath> paths;

    Answering(Screenings room, Reader reader, ScreeningOptions options, PartyIndex index, List<Found> found) {
        this.room = room;
        this.reader = reader;
        this.options = options;
        this.index = index;
        this.found = found;
        clocks = new Clocks(options.asOf(), options.knownAt());
        var day = Objects.requireNonNull(options.asOf());
        var ids = found.stream()
                .flatMap(one -> one.candidates().stream())
                .map(Scored::id)
                .collect(Collectors.toCollection(TreeSet::new));
        var references = found.stream()
                .map(one -> one.input().reference())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        decided = room.decisions.about(Set.of(), references);
        var sameness = new Sameness(new SamenessSource(room.graph, room.decisions, index, reader));
        same = sameness.of(ids);
        var all = new TreeSet<>(ids);
        same.values().forEach(all::addAll);
        var rules = OwnershipRules.on(day, options.rules());
        var above = rules.isEmpty() ? new Owners() : room.owners.above(reader, ids, clocks, sameness::of);
        var looked = new TreeSet<>(all);
        looked.addAll(above.parties());
        listings = room.owners.listings(reader, looked, clocks);
        listings.forEach((id, some) -> some.forEach(listing -> above.addListing(id, listing.listId(), listing.id())));
        findings = above.findings(rules, ids, day);
        paths = options.pathHops() == null ? Map.of() : room.paths.best(reader, ids, options.pathHops(), clocks);
        highRisk = highRisk(all);
    }

    private Set<String> highRisk(Set<String> ids) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", List.copyOf(ids));
        parameters.put("asOf", clocks.asOf());
        parameters.put("knownAt", clocks.knownAt());
        return Set.copyOf(room.graph.read(reader, "screening-high-risk", parameters, row -> row.text("id")));
    }

    Screening answer() {
        return new Screening(
                found.stream().map(this::result).toList(),
                Objects.requireNonNull(options.asOf()),
                options.knownAt(),
                Matcher.VERSION,
                index.version(),
                room.datasets(reader, index));
    }

    private Screening.Result result(Found one) {
        var matches = new ArrayList<Match>();
        for (var scored : one.candidates()) {
            var match = match(one.input(), scored);
            if (!match.concerns().isEmpty() || options.all()) {
                matches.add(match);
            }
            if (matches.size() == options.matches()) {
                break;
            }
        }
        return new Screening.Result(one.input().reference(), one.input().name(), verdict(matches), matches);
    }

    private static Verdict verdict(List<Match> matches) {
        return matches.stream()
                .filter(match -> !match.concerns().isEmpty())
                .map(Match::verdict)
                .min(Comparator.naturalOrder())
                .orElse(Verdict.NO_MATCH);
    }

    private Match match(CounterpartyInput input, Scored scored) {
        var id = scored.id();
        var decision = decided.ofCounterparty(input.reference(), id, any -> true);
        var others = same.getOrDefault(id, Set.of());
        var holding = Stream.concat(Stream.of(id), others.stream())
                .flatMap(one -> listings.getOrDefault(one, List.of()).stream())
                .toList();
        var owned = findings.getOrDefault(id, List.of());
        var path = paths.get(id);
        var concerns = new ArrayList<Concern>();
        add(concerns, Concern.LISTED, !holding.isEmpty());
        add(concerns, Concern.OWNED_BY_LISTED, isAny(owned, Tristate.YES));
        add(concerns, Concern.MAY_BE_OWNED_BY_LISTED, isAny(owned, Tristate.UNKNOWN));
        add(
                concerns,
                Concern.HIGH_RISK,
                highRisk.contains(id) || others.stream().anyMatch(highRisk::contains));
        add(concerns, Concern.REACHES_HIGH_RISK, path != null);
        return new Match(
                id,
                scored.score().value(),
                decision == null
                        ? scored.score().verdict(options.thresholds())
                        : decision.same() ? Verdict.MATCH : Verdict.NO_MATCH,
                scored.score().features(),
                concerns,
                holding,
                owned,
                path,
                List.copyOf(others),
                decision);
    }

    private static void add(List<Concern> concerns, Concern concern, boolean holds) {
        if (holds) {
            concerns.add(concern);
        }
    }

    private static boolean isAny(List<OwnershipFinding> findings, Tristate caught) {
        return findings.stream().anyMatch(finding -> finding.caught() == caught);
    }
}
