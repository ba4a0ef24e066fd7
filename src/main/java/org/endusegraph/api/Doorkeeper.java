package org.endusegraph.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.endusegraph.access.Reader;
import org.endusegraph.access.Readers;
import org.endusegraph.audit.Asked;
import org.endusegraph.audit.Audit;
import org.endusegraph.audit.AuditKind;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks, before anything else is looked at. Keys and tokens come in the header {@code Authorization}, and never in an address. */
@Component
class Doorkeeper extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+) *");
    private static final Pattern CREDENTIAL_IN_ADDRESS =
            Pattern.compile("(?i)(^|&)(key|api[_-]?key|(access_|id_)?token)=" + "|=(bearer(\\+|%20))?"
                    + Readers.KEY_PREFIX + "|eyj[\\w-]+(\\.|%2e)eyj[\\w-]+(\\.|%2e)");
    private static final String NOT_SENT = "Bearer";
    private static final String NOT_TAKEN = "Bearer error=\"invalid_token\"";

    private final ObjectProvider<Readers> readers;
    private final ObjectProvider<Audit> audit;
    private final Reader withoutCredential;

    Doorkeeper(ObjectProvider<Readers> readers, ObjectProvider<Audit> audit, SecurityProperties properties) {
        this.readers = readers;
        this.audit = audit;
        this.withoutCredential = properties.security() == Security.OFF ? Reader.LOCAL : Reader.ANONYMOUS;
    }

    /** Who asks. */
    static Reader reader(HttpServletRequest request) {
        return request.getAttribute(Reader.ATTRIBUTE) instanceof Reader reader ? reader : Reader.ANONYMOUS;
    }

    /** Whether the reader says who they are: then the answer is for them alone. */
    static boolean isNamed(HttpServletRequest request) {
        return request.getHeader("Authorization") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            refuseCredentialInAddress(request.getQueryString());
            request.setAttribute(Reader.ATTRIBUTE, find(Collections.list(request.getHeaders("Authorization"))));
        } catch (RefusedRequest refusal) {
            send(recorded(refusal), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void refuseCredentialInAddress(@Nullable String query) {
        if (query != null && CREDENTIAL_IN_ADDRESS.matcher(query).find()) {
            LOG.warn("A request with a key or token in its address was refused");
            throw new RefusedRequest(
                    400,
                    ErrorCode.INVALID_INPUT,
                    "There is a key or token in the address, where logs and histories keep it. Send it as 'Authorization: Bearer ...',"
                            + " and if it is a real one have it revoked.");
        }
    }

    private Reader find(List<String> authorization) {
        if (authorization.isEmpty()) {
            return withoutCredential;
        }
        var bearer = BEARER.matcher(authorization.getFirst());
        if (authorization.size() > 1 || !bearer.matches()) {
            LOG.warn("A request was refused: its 'Authorization' is not one bearer key or token");
            throw unauthenticated("'Authorization' must be 'Bearer eug_...', once, with your key or token.", NOT_SENT);
        }
        var credential = bearer.group(1);
        try {
            return readers.stream()
                    .filter(known -> known.recognise(credential))
                    .findFirst()
                    .orElseThrow(Doorkeeper::unknown)
                    .reader(credential);
        } catch (Fault.Unauthenticated refusal) {
            throw unauthenticated("" + refusal.getMessage(), NOT_TAKEN);
        } catch (Fault failure) {
            throw RefusedRequest.of(failure);
        }
    }

    private static Fault.Unauthenticated unknown() {
        LOG.warn("A request was refused: what it sends as 'Authorization' is no key, and no tokens are accepted");
        return new Fault.Unauthenticated("This is no key of EndUse Graph. Send 'Authorization: Bearer eug_...',"
                + " the key as it was shown when it was made. Tokens are not accepted here.");
    }

    private static RefusedRequest unauthenticated(String message, String challenge) {
        return new RefusedRequest(401, ErrorCode.UNAUTHENTICATED, message, Map.of("WWW-Authenticate", challenge));
    }

    /** The same refusal, or that it cannot be recorded. */
    private RefusedRequest recorded(RefusedRequest refusal) {
        try {
            var asked = Asked.without(AuditKind.CREDENTIAL, Reader.ANONYMOUS, Map.of());
            var outcome = List.of(refusal.error().code().name());
            audit.ifAvailable(to -> to.record(asked, 0, outcome, Duration.ZERO));
            return refusal;
        } catch (Fault.Unavailable failure) {
            return RefusedRequest.of(failure);
        }
    }

    private static void send(RefusedRequest refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Reply.of(refusal.status(Edition.DRAFT_2025, Media.JSON), media(request), refusal.error(), refusal.headers())
                .send(response);
    }

    private static Media media(HttpServletRequest request) {
        try {
            return Media.of(Collections.list(request.getHeaders("Accept")));
        } catch (RefusedRequest neither) {
            return Media.JSON;
        }
    }
}
