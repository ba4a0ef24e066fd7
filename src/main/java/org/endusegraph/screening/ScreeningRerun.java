package org.endusegraph.screening;

/**
 * A recorded screening, done again.
 *
 * @param sameBasis whether matcher, datasets, decisions and ownership rules are known to be the same
 * @param sameResult whether the same came out
 * @param result as JSON
 */
public record ScreeningRerun(boolean sameBasis, boolean sameResult, String result) {}
