package org.endusegraph.api;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the trusted documents, so that a page can offer them and a client can ask them by hash. */
@RestController
class OperationsController {

    private final TrustedDocuments trusted;

    OperationsController(TrustedDocuments trusted) {
        this.trusted = trusted;
    }

    @GetMapping(path = "/graphql/operations", produces = MediaType.APPLICATION_JSON_VALUE)
    Operations operations() {
        return new Operations(trusted.all());
    }

    record Operations(List<TrustedDocuments.TrustedDocument> operations) {}
}
