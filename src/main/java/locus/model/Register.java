package locus.model;

import java.util.List;

/**
 * The entries of one kind that the editor identifies: persons, terms, places ...
 *
 * @param kind the macro's name, such as {@code person}
 * @param entries in the order written
 */
public record Register(String kind, List<Entry> entries) {

  public Register {
    entries = List.copyOf(entries);
  }
}
