package org.endusegraph.projection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Ids in ascending order of their bytes in UTF-8, each known by its place. Front-coded: of every 32 the first is stored whole, of the others what differs
 * from the one before (the usual form of a static dictionary of texts), so that ten million ids take some 40 MB.
 */
final class SortedIds {

    private static final int BLOCK = 32;
    private static final int LARGE = 15;
    private static final int BOTH_LARGE = 0xff;
    private static final int LONGEST = 255;

    private final byte[] bytes;
    private final int[] blocks;
    private final int size;

    private SortedIds(byte[] bytes, int[] blocks, int size) {
        this.bytes = bytes;
        this.blocks = blocks;
        this.size = size;
    }

    int size() {
        return size;
    }

    long memory() {
        return bytes.length + 4L * blocks.length;
    }

    /** The id at a place, 0 to {@link #size} - 1. */
    String get(int place) {
        var cursor = new Cursor(place / BLOCK);
        for (int i = 0; i <= place % BLOCK; i++) {
            cursor.next();
        }
        return cursor.text();
    }

    /** The place of an id; -1 if it is not there. */
    int indexOf(String id) {
        var sought = id.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = blocks.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compareFirst(middle, sought) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        var cursor = new Cursor(low);
        for (int place = low * BLOCK; place < Math.min(size, (low + 1) * BLOCK); place++) {
            cursor.next();
            if (cursor.is(sought)) {
                return place;
            }
        }
        return -1;
    }

    /** Compares the first id of a block, which is stored whole, with another. */
    private int compareFirst(int block, byte[] sought) {
        int position = blocks[block];
        int code = bytes[position] & 0xff;
        int start = code == BOTH_LARGE ? position + 3 : position + 1;
        int length = code == BOTH_LARGE ? bytes[position + 2] & 0xff : code;
        return Arrays.compareUnsigned(bytes, start, start + length, sought, 0, sought.length);
    }

    /** All of them, in ascending order. */
    Cursor all() {
        return new Cursor(0);
    }

    /** Reads ids one after the other, from the first of a block. */
    final class Cursor {

        private final byte[] text = new byte[LONGEST];
        private int length;
        private int position;
        private int place;

        private Cursor(int block) {
            place = block * BLOCK;
            position = place < size ? blocks[block] : 0;
        }

        /** Goes on to the next id, at first to the first. There must be one. */
        void next() {
            if (place++ % BLOCK == 0) {
                length = 0;
            }
            int code = bytes[position++] & 0xff;
            int dropped = code == BOTH_LARGE ? bytes[position++] & 0xff : code >> 4;
            int added = code == BOTH_LARGE ? bytes[position++] & 0xff : code & LARGE;
            System.arraycopy(bytes, position, text, length - dropped, added);
            length += added - dropped;
            position += added;
        }

        private boolean is(byte[] sought) {
            return length == sought.length && Arrays.equals(text, 0, length, sought, 0, length);
        }

        String text() {
            return new String(text, 0, length, StandardCharsets.UTF_8);
        }
    }

    /** Takes ids in ascending order. */
    static final class Builder {

        private byte[] bytes = new byte[1024];
        private int[] blocks = new int[16];
        private int length;
        private int size;
        private byte[] last = {};

        /**
         * Adds an id after the one before.
         *
         * @throws IllegalArgumentException if it does not come after it, or is longer than 255 bytes
         */
        void add(String id) {
            var text = id.getBytes(StandardCharsets.UTF_8);
            if (size > 0 && Arrays.compareUnsigned(last, text) >= 0) {
                throw new IllegalArgumentException(
                        "ids must ascend: '" + id + "' after '" + new String(last, StandardCharsets.UTF_8) + "'");
            }
            if (text.length > LONGEST) {
                throw new IllegalArgumentException("an id has at most 255 bytes: '" + id + "'");
            }
            if (size % BLOCK == 0) {
                if (size / BLOCK == blocks.length) {
                    blocks = Arrays.copyOf(blocks, blocks.length + (blocks.length >> 1));
                }
                blocks[size / BLOCK] = length;
                append(0, text, 0);
            } else {
                int shared = Arrays.mismatch(last, text);
                append(last.length - shared, text, shared);
            }
            last = text;
            size++;
        }

        private void append(int dropped, byte[] text, int from) {
            int added = text.length - from;
            if (length + 3 + added > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length + (bytes.length >> 1) + 2 * LONGEST);
            }
            if (dropped < LARGE && added < LARGE) {
                bytes[length++] = (byte) (dropped << 4 | added);
            } else {
                bytes[length++] = (byte) BOTH_LARGE;
                bytes[length++] = (byte) dropped;
                bytes[length++] = (byte) added;
            }
            System.arraycopy(text, from, bytes, length, added);
            length += added;
        }

        SortedIds build() {
            return new SortedIds(Arrays.copyOf(bytes, length), Arrays.copyOf(blocks, (size + BLOCK - 1) / BLOCK), size);
        }
    }
}
