package org.endusegraph.access;

/** The readers who are known by one kind of credential: a key, or a token. */
public interface Readers {

    /** What every key begins with, and no token. */
    String KEY_PREFIX = "eug_";

    /** Whether a credential looks like those that these readers have. It may be nobody's all the same. */
    boolean recognise(String credential);

    /**
     * The reader whose credential this is.
     *
     * @param credential as it was sent
     * @throws RuntimeException with a sentence for the reader if nobody has it, it no longer holds, or that cannot be found out
     */
    Reader reader(String credential);
}
