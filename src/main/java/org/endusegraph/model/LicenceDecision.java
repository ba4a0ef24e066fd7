package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * What an authority decided on the export of an item to an end user.
 *
 * @param productId the item; null if it is named by what it can do
 * @param capabilityId what the item can do; null if it is a product
 * @param form of the item, with a capability; else null
 * @param consigneeId to whom it was to be sent; null if not on record
 * @param destination ISO 3166-1 alpha-2
 * @param grounds why, in a sentence or two
 * @param provisionId the norm by which it was decided; null if not on record
 */
public record LicenceDecision(
        String id,
        DecisionOutcome outcome,
        String authorityId,
        PartialDate date,
        @Nullable String productId,
        @Nullable String capabilityId,
        @Nullable ItemForm form,
        @Nullable String consigneeId,
        String endUserId,
        String destination,
        String grounds,
        @Nullable String provisionId,
        boolean synthetic)
        implements Node {}
