package org.endusegraph.screening.names;

/**
 * What a name can be looked up by.
 *
 * @param key    hash of a word's meaning or spelling, or of the whole name
 * @param weight how much it says about who is meant, 0 to 1
 * @param like   hashes that words have in common with this one that sound like it or are misspelt by a letter; maybe empty
 */
public record Term(long key, double weight, long[] like) {}
