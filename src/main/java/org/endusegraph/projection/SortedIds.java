package org.endusegraph.projection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Ids in ascending order, each known by its place. Front-coded: of every sixteen the first is stored whole, of the others what differs
 * from the one before (the usual form of a static dictionary of texts), so that ten million ids take some 60 MB.
 */
final class SortedIds {

    private static final int BLOCK = 16;
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
        for (int i = 0; i < place % BLOCK; i++) {
            cursor.next();
        }
        return cursor.text();
    }

    /** The place of an id; -1 if it is not there. */
    int indexOf(String id) {
        int low = 0;
        int high = blocks.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (new Cursor(middle).text().compareTo(id) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (size == 0) {
            return -1;
        }
        var cursor = new Cursor(low);
        int last = Math.min(BLOCK, size - low * BLOCK);
        for (int i = 0; i < last; i++) {
            if (cursor.text().equals(id)) {
                return low * BLOCK + i;
            }
            if (i < last - 1) {
                cursor.next();
            }
        }
        return -1;
    }

    /** Reads the ids of a block one after the other. */
    private final class Cursor {

        private final byte[] text = new byte[LONGEST];
        private int length;
        private int position;

        Cursor(int block) {
            position = blocks[block];
            next();
        }

        void next() {
            int shared = bytes[position] & 0xff;
            int rest = bytes[position + 1] & 0xff;
            System.arraycopy(bytes, position + 2, text, shared, rest);
            length = shared + rest;
            position += 2 + rest;
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
        private String last = "";
        private byte[] lastBytes = {};

        /**
         * Adds an id after the one before.
         *
         * @throws IllegalArgumentException if it does not come after it, or is longer than 255 bytes
         */
        void add(String id) {
            if (size > 0 && last.compareTo(id) >= 0) {
                throw new IllegalArgumentException("ids must ascend: '" + id + "' after '" + last + "'");
            }
            var text = id.getBytes(StandardCharsets.UTF_8);
            if (text.length > LONGEST) {
                throw new IllegalArgumentException("an id has at most 255 bytes: '" + id + "'");
            }
            int shared = 0;
            if (size % BLOCK == 0) {
                if (size / BLOCK == blocks.length) {
                    blocks = Arrays.copyOf(blocks, blocks.length + (blocks.length >> 1));
                }
                blocks[size / BLOCK] = length;
            } else {
                int mismatch = Arrays.mismatch(lastBytes, text);
                shared = mismatch < 0 ? text.length : mismatch;
            }
            int rest = text.length - shared;
            if (length + 2 + rest > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length + (bytes.length >> 1) + LONGEST);
            }
            bytes[length++] = (byte) shared;
            bytes[length++] = (byte) rest;
            System.arraycopy(text, shared, bytes, length, rest);
            length += rest;
            last = id;
            lastBytes = text;
            size++;
        }

        SortedIds build() {
            return new SortedIds(Arrays.copyOf(bytes, length), Arrays.copyOf(blocks, (size + BLOCK - 1) / BLOCK), size);
        }
    }
}
