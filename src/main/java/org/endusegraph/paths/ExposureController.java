package org.endusegraph.paths;

import java.util.Arrays;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.EntitySelector;
import org.endusegraph.catalogue.Selection;
import org.endusegraph.model.ExposureConnection;
import org.endusegraph.model.IntermediaryRanking;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what suppliers can reach, who can reach end users, and who sits in between. */
@Controller
class ExposureController {

    private final ExposureSearch search;
    private final Selection selection;

    ExposureController(ExposureSearch search, Selection selection) {
        this.search = search;
        this.selection = selection;
    }

    @QueryMapping
    ExposureConnection exposure(
            @Argument EntitySelector of,
            @Argument @Nullable EntitySelector to,
            @Argument @Nullable PathFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var which = filter == null ? PathFilter.DEFAULT : filter;
        var paging = Paging.of(reader, "exposure", Arrays.asList(of, to, which), first, after);
        var suppliers = selection.ids(reader, "of", of, which.clocks());
        var endUsers = selection.ids(reader, "to", to == null ? EntitySelector.HIGH_RISK : to, which.clocks());
        return page(reader, suppliers, endUsers, true, which, paging);
    }

    @QueryMapping
    ExposureConnection reaching(
            @Argument EntitySelector endUsers,
            @Argument @Nullable EntitySelector from,
            @Argument @Nullable PathFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var which = filter == null ? PathFilter.DEFAULT : filter;
        var paging = Paging.of(reader, "reaching", Arrays.asList(endUsers, from, which), first, after);
        var ends = selection.ids(reader, "endUsers", endUsers, which.clocks());
        var suppliers = from == null ? null : selection.ids(reader, "from", from, which.clocks());
        return page(reader, ends, suppliers, false, which, paging);
    }

    private ExposureConnection page(
            Reader reader,
            List<String> anchors,
            @Nullable List<String> others,
            boolean outwards,
            PathFilter filter,
            Paging paging) {
        var found = search.find(reader, anchors, others, outwards, filter, paging.limit(), ExposureKey.of(paging));
        var page = paging.page(
                found.exposures(),
                exposure -> ExposureKey.of(exposure, outwards).texts());
        return new ExposureConnection(
                page.edges(), page.pageInfo(), found.explored(), found.complete(), found.version());
    }

    @QueryMapping
    IntermediaryRanking intermediaries(
            @Argument EntitySelector from,
            @Argument EntitySelector to,
            @Argument @Nullable PathFilter filter,
            @Argument int first,
            @ContextValue Reader reader) {
        Paging.requireFirst(first);
        var which = filter == null ? PathFilter.DEFAULT : filter;
        var starts = selection.ids(reader, "from", from, which.clocks());
        var ends = selection.ids(reader, "to", to, which.clocks());
        return search.intermediaries(reader, starts, ends, which, first);
    }
}
