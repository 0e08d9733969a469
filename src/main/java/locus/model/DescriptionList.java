package locus.model;

import java.util.List;

/**
 * Terms with their descriptions: {@code term:: description}.
 */
public record DescriptionList(BlockHead head, Style style, List<DescriptionEntry> entries) implements Block {
  public DescriptionList {
    entries = List.copyOf(entries);
  }

  /** How the list is to be set. */
  public enum Style { PLAIN, HORIZONTAL, QUESTIONS, GLOSSARY }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitDescriptionList(this);
  }
}
