package dev.heed.testdata;

import dev.heed.rule.Edit;
import dev.heed.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A finding, as an engine reports it.
 *
 * @param file one of the files that were given
 * @param start offset of the first UTF-16 unit, 0-based
 * @param end offset after the last UTF-16 unit, -1 when the engine only says where it starts
 * @param fix the edits of the fix, when there is one
 */
public record Found(
    String rule,
    Severity severity,
    Path file,
    int start,
    int end,
    String message,
    Optional<List<Edit>> fix) {}
