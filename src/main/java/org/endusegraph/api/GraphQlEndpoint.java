package org.endusegraph.api;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.endusegraph.audit.Audit;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** GraphQL over HTTP. Answers to a GET may be kept by caches, if the reader did not say who they are. */
final class GraphQlEndpoint implements HttpRequestHandler {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlEndpoint.class);
    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    /** Questions run on threads of their own, so that one that blocks can be given up. */
    private static final Scheduler THREADS = Schedulers.fromExecutor(Executors.newVirtualThreadPerTaskExecutor());

    private final WebGraphQlHandler handler;
    private final TrustedDocuments trusted;
    private final Documents documents;
    private final ApiProperties properties;
    private final RequestReader reader;
    private final @Nullable Audit audit;

    GraphQlEndpoint(
            WebGraphQlHandler handler,
            TrustedDocuments trusted,
            Documents documents,
            ApiProperties properties,
            @Nullable Audit audit) {
        this.handler = handler;
        this.trusted = trusted;
        this.documents = documents;
        this.properties = properties;
        this.audit = audit;
        this.reader = new RequestReader(properties.maxRequestSize(), properties.maxAddressSize());
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        reply(request).send(response);
    }

    private Reply reply(HttpServletRequest request) throws IOException {
        if (request.getMethod().equals("OPTIONS")) {
            return new Reply(204, Map.of("Allow", ALLOWED), new byte[0]);
        }
        var reference = UUID.randomUUID().toString();
        var media = Media.JSON;
        try {
            if (!METHODS.contains(request.getMethod())) {
                throw new RefusedRequest(
                        405, ErrorCode.INVALID_INPUT, "Ask with POST or GET.", Map.of("Allow", ALLOWED));
            }
            media = Media.of(Collections.list(request.getHeaders("Accept")));
            return answer(request, reference, media);
        } catch (RefusedRequest refusal) {
            var status = refusal.status(properties.edition(), media);
            return Reply.of(status, properties.edition().media(status, media), refusal.error(), refusal.headers());
        } catch (Fault failure) {
            return Reply.of(503, media, RefusedRequest.of(failure).error(), Map.of());
        } catch (RuntimeException failure) {
            LOG.error("Question {} failed", reference, failure);
            return Reply.of(500, media, CodedError.internal(reference, List.of(), null), Map.of());
        }
    }

    private Reply answer(HttpServletRequest request, String reference, Media preferred) throws IOException {
        var call = reader.read(request);
        var record = new OnRecord(audit, Doorkeeper.reader(request), call);
        try {
            return answer(request, reference, preferred, call, record);
        } catch (RuntimeException failure) {
            record.refused(failure);
            throw failure;
        }
    }

    private Reply answer(
            HttpServletRequest request, String reference, Media preferred, GraphQlCall call, OnRecord record) {
        var text = trusted.asked(call);
        var document = documents.read(text).getDocument();
        record.read(text, document);
        var get = !request.getMethod().equals("POST");
        if (get && document != null && !isQuery(document, call.operationName())) {
            throw new RefusedRequest(
                    405,
                    ErrorCode.INVALID_INPUT,
                    "GET only asks queries; send anything else with POST.",
                    Map.of("Allow", "POST"));
        }
        record.begin();
        var question = question(request, reference, call, text);
        var response = Objects.requireNonNull(Mono.defer(() -> handler.handleRequest(question))
                .subscribeOn(THREADS)
                .timeout(properties.timeout(), Mono.error(this::tooSlow))
                .block());
        record.answered(response);
        var status = properties.edition().status(status(response, document), preferred);
        var reply = Reply.of(status, properties.edition().media(status, preferred), response.toMap(), Map.of());
        return get && status == 200 && response.getErrors().isEmpty() && !Doorkeeper.isNamed(request)
                ? reply.kept(cacheControl(), request.getHeader("If-None-Match"))
                : reply;
    }

    /** A cache that answers by itself would leave questions unrecorded. */
    private String cacheControl() {
        return audit != null && audit.isOn()
                ? "no-cache"
                : "public, max-age=" + properties.maxAge().toSeconds();
    }

    private static WebGraphQlRequest question(
            HttpServletRequest request, String reference, GraphQlCall call, String text) {
        var http = new ServletServerHttpRequest(request);
        return new WebGraphQlRequest(
                UriComponentsBuilder.fromPath(request.getRequestURI()).build().toUri(),
                http.getHeaders(),
                new LinkedMultiValueMap<>(),
                http.getRemoteAddress(),
                Map.of(GraphQlConfiguration.READER, Doorkeeper.reader(request)),
                new DefaultGraphQlRequest(text, call.operationName(), call.variables(), call.extensions()),
                reference,
                Locale.ENGLISH);
    }

    private static boolean isQuery(Document document, @Nullable String operationName) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                .allMatch(operation -> operation.getOperation() == Operation.QUERY);
    }

    private static int status(WebGraphQlResponse response, @Nullable Document document) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (response.getExecutionResult().isDataPresent()) {
            return errors.isEmpty() ? 200 : 294;
        }
        return switch (errors.getFirst().getErrorType()) {
            case ErrorCode.UNAUTHENTICATED -> 401;
            case ErrorCode.FORBIDDEN -> 403;
            case ErrorCode.INTERNAL -> 500;
            case ErrorCode.UNAVAILABLE -> 503;
            case null, default -> document == null ? 400 : 422;
        };
    }

    private RefusedRequest tooSlow() {
        return new RefusedRequest(
                503,
                ErrorCode.LIMIT_EXCEEDED,
                "The question took longer than " + properties.timeout().toSeconds()
                        + " s and was given up. Ask for less.");
    }
}
