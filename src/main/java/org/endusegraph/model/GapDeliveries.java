package org.endusegraph.model;

import java.util.List;

/**
 * Deliveries of what an entry of a control list covers, between the agreement on it and its entry into force.
 *
 * @param deliveries that fell in these days for certain, on what is on record
 * @param unclear that may have: their days, the supplier's country or the form of the item are not on record
 */
public record GapDeliveries(Answer answer, List<Link> deliveries, List<Link> unclear) {}
