package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A motion, question, answer or letter before a parliament.
 *
 * @param byIds parties of the members who put it; empty if not on record
 * @param aboutIds what it is about: capabilities, entries of control lists, norms, parties or products; empty if not on record
 */
public record ParliamentaryAct(
        String id,
        ParliamentaryActKind kind,
        @Nullable String number,
        String title,
        @Nullable PartialDate date,
        @Nullable String chamberId,
        List<String> byIds,
        List<String> aboutIds,
        @Nullable String versionOfId,
        @Nullable String answersId,
        @Nullable Verdict verdict,
        @Nullable String verdictById,
        List<String> ledToIds,
        boolean synthetic)
        implements Node {}
