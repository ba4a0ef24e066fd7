package org.endusegraph.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.endusegraph.access.Reader;
import org.endusegraph.digest.Digest;
import org.endusegraph.model.Connection;
import org.endusegraph.model.Edge;
import org.endusegraph.model.Fault;
import org.endusegraph.model.PageInfo;
import org.jspecify.annotations.Nullable;

/**
 * One page that was asked for. Pages go on from the key of the last item, not from a count, so they neither overlap nor skip when
 * the graph grows in between. A cursor belongs to one field with one set of arguments and one reader; another's is refused.
 * That is a help, not a guard: the mark in a cursor has no secret, so that every instance understands every cursor, and who makes up one
 * chooses a place to go on from, no more. So the parts of a key are to be read as input.
 */
public final class Paging {

    /** The largest page. */
    public static final int MOST = 100;

    private static final int MARK = 8;

    private final String question;
    private final int first;
    private final @Nullable List<String> after;

    private Paging(String question, int first, @Nullable List<String> after) {
        this.question = question;
        this.first = first;
        this.after = after;
    }

    /**
     * Reads what was asked for.
     *
     * @param field the field that is paged
     * @param arguments its other arguments, in an order of their own; their text tells them apart
     * @throws Fault.InvalidInput if {@code first} is not 1 to 100, or the cursor is not one of this field, arguments and reader
     */
    public static Paging of(
            Reader reader,
            String field,
            List<? extends @Nullable Object> arguments,
            int first,
            @Nullable String after) {
        requireFirst(first);
        var question = field + arguments + reader.circles().stream().sorted().toList();
        return new Paging(question, first, after == null ? null : key(after, question));
    }

    /**
     * Checks the size of a page.
     *
     * @throws Fault.InvalidInput if it is not 1 to 100
     */
    public static void requireFirst(int first) {
        if (first < 1 || first > MOST) {
            throw new Fault.InvalidInput("'first' is " + first + "; ask for 1 to " + MOST + ".");
        }
    }

    /** How many items to read: one more than asked for, which tells whether there are more. */
    public int limit() {
        return first + 1;
    }

    /** Key of the last item of the page before; null for the first page. */
    public @Nullable List<String> after() {
        return after;
    }

    /**
     * Part of the key of the last item of the page before; null for the first page.
     *
     * @throws Fault.InvalidInput if the cursor has no such part
     */
    public @Nullable String after(int index) {
        return after == null ? null : text(index);
    }

    /**
     * Part of the key of the last item of the page before.
     *
     * @throws Fault.InvalidInput if the cursor has no such part
     */
    public String text(int index) {
        if (after == null || index >= after.size()) {
            throw noCursor();
        }
        return after.get(index);
    }

    /**
     * Part of the key of the last item of the page before, as a whole number.
     *
     * @throws Fault.InvalidInput if the cursor has no such part, or it is no number
     */
    public int number(int index) {
        long number = whole(index);
        if (number != (int) number) {
            throw noCursor();
        }
        return (int) number;
    }

    /** The same, of a number that may not fit into an {@code int}. */
    public long whole(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException notANumber) {
            throw noCursor();
        }
    }

    /** The page, out of up to {@link #limit} items that follow {@link #after}. */
    public <T> Connection<T> page(List<T> items, Function<? super T, List<String>> key) {
        return page(items, key, null);
    }

    /**
     * The same, of a question that may be broken off before its page is full.
     *
     * @param brokenOff a key from which to go on if there are not more items than asked for; null if there are no more
     */
    public <T> Connection<T> page(
            List<T> items, Function<? super T, List<String>> key, @Nullable List<String> brokenOff) {
        var edges = items.stream()
                .limit(first)
                .map(item -> new Edge<>(cursor(key.apply(item)), item))
                .toList();
        boolean isFull = items.size() > first;
        var last = edges.isEmpty() ? null : edges.getLast().cursor();
        var info = new PageInfo(
                isFull || brokenOff != null,
                after != null,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                isFull || brokenOff == null ? last : cursor(brokenOff));
        return new Connection<>(edges, info);
    }

    private String cursor(List<String> key) {
        var text = String.join("\u0000", key);
        var rest = text.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(MARK + rest.length)
                .put(mark(question, text))
                .put(rest)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static List<String> key(String cursor, String question) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length >= MARK) {
                var text = new String(bytes, MARK, bytes.length - MARK, StandardCharsets.UTF_8);
                if (MessageDigest.isEqual(Arrays.copyOf(bytes, MARK), mark(question, text))) {
                    return new ArrayList<>(List.of(text.split("\u0000", -1)));
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below
        }
        throw noCursor();
    }

    private static Fault.InvalidInput noCursor() {
        return new Fault.InvalidInput("'after' is not a cursor of this question. Pass a cursor that the same field gave"
                + " with the same arguments, or leave it out.");
    }

    /** Ties the key of an item to the question that it answers. */
    private static byte[] mark(String question, String key) {
        var bytes = (question + "\u0000" + key).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Digest.algorithm().digest(bytes), MARK);
    }
}
