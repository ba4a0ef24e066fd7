package org.endusegraph.access;

/** The readers who have a key. */
public interface Readers {

    /**
     * The reader whose key this is.
     *
     * @param key as it was sent
     * @throws RuntimeException with a sentence for the reader if nobody has this key, or it no longer holds
     */
    Reader byKey(String key);
}
