package org.endusegraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.digest.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The documents that come with the API. Each can be asked by the SHA-256 of its exact text instead of the text. */
final class TrustedDocuments {

    private static final String PREFIX = "sha256:";

    private final List<TrustedDocument> all;
    private final Map<String, TrustedDocument> byId;
    private final boolean only;

    TrustedDocuments(ResourcePatternResolver files, String folder, boolean only) {
        this.all = read(files, folder);
        this.byId = all.stream()
                .collect(Collectors.toMap(TrustedDocument::documentId, Function.identity(), (one, _) -> one));
        this.only = only;
    }

    /**
     * A document of the API's own.
     *
     * @param name its path below the folder of operations, without the ending
     * @param title the comment in its first line, else its name as words
     */
    record TrustedDocument(String name, String title, String documentId, String document) {}

    /** All documents, by name. */
    List<TrustedDocument> all() {
        return all;
    }

    /**
     * The text of the document that is asked.
     *
     * @throws RefusedRequest if there is no text, or a hash that names no document, or a document that may not be asked
     */
    String asked(GraphQlCall call) {
        var hash = persistedHash(call);
        if (call.documentId() != null) {
            return byDocumentId(call, call.documentId());
        }
        if (call.query() == null) {
            return byPersistedHash(hash);
        }
        var id = id(call.query());
        if (hash != null && !id.equals(PREFIX + hash)) {
            throw RefusedRequest.malformed("'extensions.persistedQuery.sha256Hash' is not the SHA-256 of 'query'.");
        }
        if (only && !byId.containsKey(id)) {
            throw RefusedRequest.ofWellFormed(
                    403,
                    CodedError.of(
                            ErrorCode.FORBIDDEN,
                            "Only the documents that GET /graphql/operations lists may be asked here."));
        }
        return call.query();
    }

    private String byDocumentId(GraphQlCall call, String documentId) {
        if (call.query() != null) {
            throw RefusedRequest.malformed("Send 'query' or 'documentId', not both.");
        }
        var found = byId.get(documentId);
        if (found == null) {
            throw RefusedRequest.ofWellFormed(
                    422,
                    CodedError.of(
                            ErrorCode.NOT_FOUND,
                            "No document has this 'documentId'; GET /graphql/operations lists those that there are."));
        }
        return found.document();
    }

    /** Clients of automatic persisted queries wait for exactly this message, and then send the text too. */
    private String byPersistedHash(@Nullable String hash) {
        if (hash == null) {
            throw RefusedRequest.malformed(
                    "'query' is missing: the text of a GraphQL document, such as \"{ __typename }\".");
        }
        var found = byId.get(PREFIX + hash);
        if (found == null) {
            throw RefusedRequest.ofWellFormed(422, CodedError.of(ErrorCode.NOT_FOUND, "PersistedQueryNotFound"));
        }
        return found.document();
    }

    private static @Nullable String persistedHash(GraphQlCall call) {
        if (!(call.extensions().get("persistedQuery") instanceof Map<?, ?> persisted)) {
            return null;
        }
        if (persisted.get("sha256Hash") instanceof String hash) {
            return hash;
        }
        throw RefusedRequest.malformed("'extensions.persistedQuery.sha256Hash' must be a string.");
    }

    private static List<TrustedDocument> read(ResourcePatternResolver files, String folder) {
        try {
            return Stream.of(files.getResources(folder + "**/*.graphql"))
                    .map(file -> read(file, folder.substring(folder.indexOf(':') + 1)))
                    .sorted(Comparator.comparing(TrustedDocument::name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the documents in " + folder, unreadable);
        }
    }

    private static TrustedDocument read(Resource file, String folder) {
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            var address = file.getURL().toString();
            var name = address.substring(address.lastIndexOf(folder) + folder.length())
                    .replaceFirst("\\.graphql$", "");
            return new TrustedDocument(name, title(name, text), id(text), text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static String title(String name, String text) {
        var first = text.lines().findFirst().orElse("");
        if (first.startsWith("#")) {
            return first.substring(1).strip();
        }
        var words = name.substring(name.lastIndexOf('/') + 1).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String id(String text) {
        return PREFIX + Digest.of(text);
    }
}
