package org.endusegraph.api;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The media types of an answer. */
enum Media {
    JSON("application/json"),
    GRAPHQL_RESPONSE("application/graphql-response+json");

    private final MediaType type;

    Media(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    /** The value of {@code Content-Type}. */
    String contentType() {
        return type + ";charset=utf-8";
    }

    /**
     * What a client likes best: the higher quality, then the more specific range, then what it names first. Who accepts anything, or
     * says nothing, gets {@code application/json}.
     *
     * @param accept the values of {@code Accept}, in order
     * @throws RefusedRequest if it accepts neither
     */
    static Media of(List<String> accept) {
        var ranges = ranges(accept);
        return Stream.of(values())
                .flatMap(media -> IntStream.range(0, ranges.size())
                        .filter(index -> accepts(ranges.get(index), media.type))
                        .mapToObj(index -> new Wish(media, ranges.get(index), index))
                        .min(Comparator.comparing(Wish::specificity).reversed())
                        .stream())
                .filter(wish -> wish.range.getQualityValue() > 0)
                .max(Comparator.comparing((Wish wish) -> wish.range.getQualityValue())
                        .thenComparing(Wish::specificity)
                        .thenComparing(Wish::index, Comparator.reverseOrder())
                        .thenComparing(Wish::media, Comparator.reverseOrder()))
                .map(Wish::media)
                .orElseThrow(Media::notAcceptable);
    }

    private static List<MediaType> ranges(List<String> accept) {
        try {
            var ranges = MediaType.parseMediaTypes(accept);
            return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
        } catch (InvalidMediaTypeException unreadable) {
            throw notAcceptable();
        }
    }

    private static boolean accepts(MediaType range, MediaType type) {
        var charset = range.getParameter("charset");
        return range.includes(type) && (charset == null || charset.equalsIgnoreCase("utf-8"));
    }

    private static RefusedRequest notAcceptable() {
        return new RefusedRequest(
                406,
                ErrorCode.INVALID_INPUT,
                "Answers come as application/graphql-response+json or application/json, in UTF-8; name one of them in 'Accept'.");
    }

    private record Wish(Media media, MediaType range, int index) {
        int specificity() {
            return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
        }
    }
}
