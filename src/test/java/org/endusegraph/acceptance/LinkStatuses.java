package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endusegraph.support.GraphQl;
import tools.jackson.databind.JsonNode;

/** The status of every link, by its id, asked in the two ways that there are. */
record LinkStatuses(GraphQl graphQl) {

    private static final String ONE_HOP_PATHS = """
            query($knownAt: Date, $after: String) {
              supplyPaths(
                from: {kinds: [COMPANY, PUBLIC_BODY, UNIVERSITY, ORGANISATION, PERSON, PRODUCT]}
                to: {kinds: [COMPANY, PUBLIC_BODY, UNIVERSITY, ORGANISATION, PERSON, PRODUCT]}
                filter: {
                  maxHops: 1, knownAt: $knownAt, minStatus: REFUTED
                  kinds: [SUPPLY, MANUFACTURE, COMPONENT, DEPLOYMENT, AFFILIATION, OWNERSHIP, CO_DEVELOPMENT]
                }
                first: 100
                after: $after
              ) {
                complete
                pageInfo { hasNextPage endCursor }
                nodes { strength hops { statusOnDate link { id } } }
              }
            }
            """;

    /** Of every link on the path over it; links that nobody asserts are missing. */
    Map<String, String> onPaths(String knownAt) {
        var found = new TreeMap<String, String>();
        for (var path : paths(knownAt)) {
            var hop = path.at("/hops/0");
            assertThat(path.at("/strength").asString())
                    .isEqualTo(hop.at("/statusOnDate").asString());
            found.put(hop.at("/link/id").asString(), hop.at("/statusOnDate").asString());
        }
        return found;
    }

    /** Of some links themselves; links that nobody asserts are missing. */
    Map<String, String> ofLinks(Collection<String> ids, String knownAt) {
        var found = new TreeMap<String, String>();
        var question =
                "query($ids: [ID!]!, $knownAt: Date) {nodes(ids: $ids) {... on Link {id status(knownAt: $knownAt)}}}";
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += 100) {
            var variables = new HashMap<String, Object>();
            variables.put("ids", all.subList(from, Math.min(all.size(), from + 100)));
            variables.put("knownAt", knownAt);
            for (var link : graphQl.data(question, variables).get("nodes")) {
                if (!link.get("status").isNull()) {
                    found.put(link.at("/id").asString(), link.at("/status").asString());
                }
            }
        }
        return found;
    }

    private List<JsonNode> paths(String knownAt) {
        var found = new ArrayList<JsonNode>();
        var variables = new HashMap<String, Object>();
        variables.put("knownAt", knownAt);
        JsonNode page;
        do {
            page = graphQl.data(ONE_HOP_PATHS, variables).get("supplyPaths");
            assertThat(page.at("/complete").asBoolean()).isTrue();
            found.addAll(items(page.get("nodes")));
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return found;
    }
}
