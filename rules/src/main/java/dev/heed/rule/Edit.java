package dev.heed.rule;

import dev.heed.model.Span;

/** Replaces what is at a span, offsets in UTF-16 units, by a text. An empty span inserts. */
public record Edit(Span at, String text) {}
