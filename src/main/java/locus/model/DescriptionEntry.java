package locus.model;

import java.util.List;

/**
 * One or several terms with one description.
 *
 * @param terms each as words
 * @param description an item without words and blocks where the editor gave none
 */
public record DescriptionEntry(List<List<Inline>> terms, Item description) {

  public DescriptionEntry {
    terms = List.copyOf(terms);
  }
}
