package org.endusegraph.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said where no other part of the application answers: errors in the form that GraphQL's have. */
@RestController
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping("/error")
    ResponseEntity<Map<String, ?>> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var method = request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String asked
                ? asked
                : request.getMethod();
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(Reply.content(error(status, method)));
    }

    /** What to say with a status. Tomcat logs what led to 500. */
    static CodedError error(int status, String method) {
        if (status >= 500) {
            var reference = UUID.randomUUID().toString();
            LOG.error("Request {} ended with status {}", reference, status);
            return CodedError.internal(reference, List.of(), null);
        }
        return switch (status) {
            case 400 ->
                CodedError.of(
                        ErrorCode.INVALID_INPUT,
                        "This request cannot be read: it has a sign that HTTP does not allow there, or an address or headers that are"
                                + " too long. Send long questions in the body of a POST to /graphql.");
            case 404 ->
                CodedError.of(
                        ErrorCode.NOT_FOUND,
                        "There is nothing here. The API is at /graphql, a page to try it at /graphiql.");
            case 405 -> CodedError.of(ErrorCode.INVALID_INPUT, "This address does not take the method " + method + ".");
            case 413, 414, 431 ->
                CodedError.of(
                        ErrorCode.LIMIT_EXCEEDED,
                        "The request is too large. Send long questions in the body of a POST to /graphql.");
            default ->
                CodedError.of(
                        ErrorCode.INVALID_INPUT, "This request cannot be answered; its status is " + status + ".");
        };
    }
}
