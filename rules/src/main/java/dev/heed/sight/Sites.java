package dev.heed.sight;

/** Every call of one file with what is in sight of it. */
public final class Sites {}
