package org.endusegraph.audit;

import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;

/** The records, for administrators. */
@Controller
class AuditController {

    private final AuditRecords records;

    AuditController(AuditRecords records) {
        this.records = records;
    }

    @QueryMapping
    AuditRecordConnection auditRecords(
            @Argument @Nullable AuditFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var asked = filter == null ? AuditFilter.ALL : filter;
        var paging = Paging.of(reader, "auditRecords", List.of(asked), first, after);
        var before = paging.after() == null ? null : paging.whole(0);
        var page = paging.page(
                records.find(asked, before, paging.limit()), entry -> List.of(String.valueOf(entry.sequence())));
        return new AuditRecordConnection(page.edges(), page.pageInfo(), records.kept());
    }

    @SchemaMapping(typeName = "AuditRecord")
    String variables(AuditRecord entry) {
        return JsonMapper.shared().writeValueAsString(entry.variables());
    }
}
