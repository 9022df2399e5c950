package dev.heed.cli.skim;

import dev.heed.cli.source.SourceFacts;
import dev.heed.cli.source.SourceFile;
import dev.heed.cli.source.SourceText;
import dev.heed.model.Nullable;
import dev.heed.model.Span;
import dev.heed.model.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A file; its facts are those of a skim until some of its code is parsed. Of a file that was
 * skimmed earlier the text is read when somebody needs it.
 */
final class Entry implements Chosen {
  private final SourceFile source;
  private final Optional<Selection> selection;
  private @Nullable SourceText text;
  private SourceFacts facts;
  private boolean isRead;

  /** Whether it is known what it comes to, as far as it is read now: then it is not parsed. */
  private boolean isKnown;

  private @Nullable Unit whole;

  /** A file that was parsed as a whole, or cannot be read. */
  Entry(SourceFile source, SourceFacts facts) {
    this.source = source;
    this.selection = Optional.empty();
    this.facts = facts;
    this.isRead = true;
  }

  /** A file that was skimmed now. */
  Entry(SourceFile source, SourceText text, Skim skim) {
    this.source = source;
    this.text = text;
    this.selection = Optional.of(new Selection(skim));
    this.facts = SourceFacts.skimmed(source, text, skim.unit());
  }

  /** A file that was skimmed earlier. */
  Entry(SourceFile source, Earlier.Skimmed skimmed) {
    this.source = source;
    Skim skim = skimmed.skim();
    this.selection = Optional.of(new Selection(skim));
    SourceText none = new SourceText("", skimmed.malformed());
    this.facts = SourceFacts.skimmed(source, none, skim.unit());
  }

  /** Whether it could be read in parts. */
  boolean isSkimmed() {
    return selection.isPresent();
  }

  Skim skim() {
    return selection().skim();
  }

  Selection selection() {
    return selection.orElseThrow();
  }

  SourceFacts facts() {
    return facts;
  }

  @Override
  public SourceFile source() {
    return source;
  }

  @Override
  public boolean malformed() {
    return facts.malformed();
  }

  @Override
  public boolean isRead() {
    return isRead;
  }

  void read() {
    isRead = true;
  }

  @Override
  public List<Span> leftOut() {
    return isRead && isSkimmed() ? selection().leftOut() : List.of();
  }

  @Override
  public Optional<Skim> skimmed() {
    return selection.map(Selection::skim);
  }

  @Override
  public Unit outline() {
    return isSkimmed() ? skim().unit() : facts.unit().orElseThrow();
  }

  @Override
  public String text() {
    return isSkimmed() ? sourceText().text() : facts.unit().map(Unit::text).orElse("");
  }

  private synchronized SourceText sourceText() {
    SourceText known = text;
    if (known == null) {
      known = SourceFacts.text(source);
      if (known == null || known.text().length() != skim().length()) {
        // Changed since it was looked up. No place may be beyond the text; what this comes to is
        // not kept.
        known = new SourceText(" ".repeat(skim().length()), true);
      }
      text = known;
    }
    return known;
  }

  /** Others do not look into blocks, so those are left out; what fields are given is not. */
  @Override
  public synchronized Unit whole() {
    Unit known = whole;
    if (known == null) {
      List<Span> blocks = isSkimmed() ? skim().blocks() : List.of();
      known = SourceFacts.of(source, sourceText(), blocks).unit().orElseGet(this::outline);
      whole = known;
    }
    return known;
  }

  Entry parse(Earlier earlier) {
    isKnown = earlier.knows(this);
    if (!isKnown) {
      facts = SourceFacts.of(source, sourceText(), leftOut());
    } else if (facts.unit().filter(u -> u.text().isEmpty()).isPresent()) {
      facts = SourceFacts.skimmed(source, sourceText(), skim().unit());
    }
    return this;
  }

  /** From here on others may ask what the file says; of a known file it is parsed then. */
  void settle() {
    whole = isKnown ? null : facts.unit().orElse(null);
  }
}
