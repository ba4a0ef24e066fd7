package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/** A name of an entity. {@code language} is a BCP 47 tag or null, {@code script} an ISO 15924 code. */
public record Name(String text, @Nullable String language, String script, NameKind kind) {}
