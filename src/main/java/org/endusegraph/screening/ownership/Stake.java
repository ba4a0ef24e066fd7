package org.endusegraph.screening.ownership;

/**
 * That a party owns a share of another, or controls it.
 *
 * @param linkId the link that says so
 * @param shareMin in per cent; 0 if unknown, and of control
 * @param shareMax in per cent; 100 if unknown, 0 of control
 * @param control whether it is control by other means than shares
 */
public record Stake(String linkId, String ownerId, String ownedId, double shareMin, double shareMax, boolean control) {}
