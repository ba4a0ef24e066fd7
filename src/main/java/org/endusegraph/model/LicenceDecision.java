package org.endusegraph.model;

import java.util.List;
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
 * @param concerns the same, by kind; empty if not on record
 * @param provisionId the norm by which it was decided; null if not on record
 * @param audience circles of the reader that may see it; empty if it is public
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
        List<LicenceConcern> concerns,
        @Nullable String provisionId,
        List<String> audience,
        boolean synthetic)
        implements Node {}
