package org.endusegraph.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.endusegraph.access.Reader;
import org.endusegraph.access.Readers;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks, before anything else is looked at. Keys come in the header {@code Authorization}, and never in an address. */
@Component
class Doorkeeper extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
    private static final String READER = Reader.class.getName();
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+) *");
    private static final Pattern KEY_IN_ADDRESS =
            Pattern.compile("(?i)(^|&)((key|api[_-]?key|(access_)?token)=|[^&=]*=(bearer(\\+|%20))?eug_)");

    private final ObjectProvider<Readers> readers;
    private final Reader withoutKey;

    Doorkeeper(ObjectProvider<Readers> readers, SecurityProperties properties) {
        this.readers = readers;
        this.withoutKey = properties.security() == Security.OFF ? Reader.LOCAL : Reader.ANONYMOUS;
    }

    /** Who asks. */
    static Reader reader(HttpServletRequest request) {
        return request.getAttribute(READER) instanceof Reader reader ? reader : Reader.ANONYMOUS;
    }

    /** Whether the reader says who they are: then the answer is for them alone. */
    static boolean isNamed(HttpServletRequest request) {
        return request.getHeader("Authorization") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            refuseKeyInAddress(request.getQueryString());
            request.setAttribute(READER, find(Collections.list(request.getHeaders("Authorization"))));
        } catch (RefusedRequest refusal) {
            send(refusal.status(Edition.DRAFT_2025, Media.JSON), refusal.error(), request, response);
            return;
        } catch (Fault fault) {
            var code = GraphQlErrors.code(fault);
            send(
                    code == ErrorCode.UNAUTHENTICATED ? 401 : 503,
                    CodedError.of(code, String.valueOf(fault.getMessage())),
                    request,
                    response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void refuseKeyInAddress(@Nullable String query) {
        if (query != null && KEY_IN_ADDRESS.matcher(query).find()) {
            LOG.warn("A request with a key in its address was refused");
            throw new RefusedRequest(
                    400,
                    ErrorCode.INVALID_INPUT,
                    "There is a key in the address, where logs and histories keep it. Send it as 'Authorization: Bearer eug_...',"
                            + " and if it is a real one have it revoked.");
        }
    }

    private Reader find(List<String> authorization) {
        if (authorization.isEmpty()) {
            return withoutKey;
        }
        var bearer = BEARER.matcher(authorization.getFirst());
        if (authorization.size() > 1 || !bearer.matches()) {
            LOG.warn("A request was refused: its 'Authorization' is not one bearer key");
            throw new Fault.Unauthenticated("'Authorization' must be 'Bearer eug_...', once, with your key.");
        }
        var known = readers.getIfAvailable();
        if (known == null) {
            throw new Fault.Unauthenticated("There are no keys here. Ask without one.");
        }
        return known.byKey(bearer.group(1));
    }

    private static void send(int status, CodedError error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var more = status == 401 ? Map.of("WWW-Authenticate", "Bearer") : Map.<String, String>of();
        Reply.of(status, media(request), error, more).send(response);
    }

    private static Media media(HttpServletRequest request) {
        try {
            return Media.of(Collections.list(request.getHeaders("Accept")));
        } catch (RefusedRequest neither) {
            return Media.JSON;
        }
    }
}
