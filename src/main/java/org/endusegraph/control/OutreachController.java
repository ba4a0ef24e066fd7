package org.endusegraph.control;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Engagement;
import org.endusegraph.model.OutreachCandidate;
import org.endusegraph.model.OutreachCandidate.Standard;
import org.endusegraph.model.OutreachConnection;
import org.endusegraph.model.Party;
import org.endusegraph.paging.Paging;
import org.endusegraph.paths.ExposureKey;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** With which suppliers an authority may want to speak. */
@Controller
class OutreachController {

    private final Outreach outreach;
    private final Standards standards;

    OutreachController(Outreach outreach, Standards standards) {
        this.outreach = outreach;
        this.standards = standards;
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
        var last = ExposureKey.of(paging);
        var page = paging.page(
                found.candidates().stream()
                        .filter(one -> last == null || key(one).compareTo(last) > 0)
                        .limit(paging.limit())
                        .toList(),
                one -> key(one).texts());
        return new OutreachConnection(page.edges(), page.pageInfo(), found.complete());
    }

    private static ExposureKey key(OutreachCandidate one) {
        return ExposureKey.of(one.exposure(), false);
    }

    @BatchMapping(typeName = "Party", field = "standards")
    List<List<Standard>> ofParties(List<Party> parties, @ContextValue Reader reader) {
        var norms = standards.norms(reader);
        return parties.stream().map(party -> Standards.of(party, norms)).toList();
    }

    @SchemaMapping
    CompletableFuture<List<Engagement>> engagements(
            OutreachCandidate candidate, DataLoader<String, List<Engagement>> engagementsOf) {
        return engagementsOf.load(candidate.supplier().id());
    }
}
