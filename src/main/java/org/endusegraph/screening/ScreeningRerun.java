package org.endusegraph.screening;

/**
 * A recorded screening, done again.
 *
 * @param sameBasis whether matcher and datasets are the same
 * @param sameResult whether the same came out
 * @param result as JSON
 */
public record ScreeningRerun(boolean sameBasis, boolean sameResult, String result) {}
