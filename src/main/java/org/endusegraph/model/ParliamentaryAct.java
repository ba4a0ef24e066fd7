package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A motion, question, answer or letter before a parliament. */
public record ParliamentaryAct(
        String id,
        ParliamentaryActKind kind,
        @Nullable String number,
        String title,
        @Nullable PartialDate date,
        @Nullable String chamberId,
        @Nullable String versionOfId,
        @Nullable String answersId,
        @Nullable Verdict verdict,
        @Nullable String verdictById,
        List<String> ledToIds,
        boolean synthetic)
        implements Node {}
