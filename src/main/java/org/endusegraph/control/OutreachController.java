package org.endusegraph.control;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Engagement;
import org.endusegraph.model.OutreachCandidate;
import org.endusegraph.model.OutreachConnection;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** With which suppliers an authority may want to speak. */
@Controller
class OutreachController {

    private static final Comparator<OutreachCandidate> ORDER = Comparator.comparing(
                    (OutreachCandidate one) -> one.exposure().path().strength())
            .thenComparing(one -> one.exposure().hops())
            .thenComparing(one -> one.supplier().id());

    private final Outreach outreach;

    OutreachController(Outreach outreach) {
        this.outreach = outreach;
    }

    @QueryMapping
    OutreachConnection outreachCandidates(
            @Argument @Nullable List<String> countries,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable LocalDate knownAt,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var paging = Paging.of(reader, "outreachCandidates", Arrays.asList(countries, asOf, knownAt), first, after);
        var day = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        var found = outreach.find(reader, countries, day, knownAt);
        var page = paging.page(
                found.candidates().stream()
                        .sorted(ORDER)
                        .filter(one -> isAfter(one, paging))
                        .limit(paging.limit())
                        .toList(),
                OutreachController::key);
        return new OutreachConnection(page.edges(), page.pageInfo(), found.complete());
    }

    private static List<String> key(OutreachCandidate one) {
        return List.of(
                "" + one.exposure().path().strength().ordinal(),
                "" + one.exposure().hops(),
                one.supplier().id());
    }

    private static boolean isAfter(OutreachCandidate one, Paging paging) {
        if (paging.after() == null) {
            return true;
        }
        int compared = Integer.compare(one.exposure().path().strength().ordinal(), paging.number(0));
        if (compared == 0) {
            compared = Integer.compare(one.exposure().hops(), paging.number(1));
        }
        return compared > 0 || (compared == 0 && one.supplier().id().compareTo(paging.text(2)) > 0);
    }

    @SchemaMapping
    CompletableFuture<List<Engagement>> engagements(
            OutreachCandidate candidate, DataLoader<String, List<Engagement>> engagementsOf) {
        return engagementsOf.load(candidate.supplier().id());
    }
}
