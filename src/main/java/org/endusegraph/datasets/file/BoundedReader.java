package org.endusegraph.datasets.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text in which a part may not be longer than a limit. Whoever reads it, many characters at once, says where parts begin and end. */
final class BoundedReader extends FilterReader {

    private final int limit;
    private long left = Long.MAX_VALUE;

    BoundedReader(Reader text, int limit) {
        super(text);
        this.limit = limit;
    }

    /** A part begins here. */
    void begin() {
        left = limit;
    }

    /** A part ends here. */
    void end() {
        left = Long.MAX_VALUE;
    }

    /** Whether a part is longer than the limit. */
    boolean isExceeded() {
        return left < 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        left -= Math.max(0, count);
        if (isExceeded()) {
            throw new IOException("longer than " + limit + " characters");
        }
        return count;
    }
}
