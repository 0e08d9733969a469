package locus.model;

import java.util.List;

/**
 * A heading.
 *
 * @param level 1 for {@code ==}; 0 for a part of a book
 * @param kind {@code section}, or AsciiDoc's name for a special one: {@code part}, {@code chapter}, {@code appendix},
 *     {@code preface}, {@code abstract}, {@code dedication}, {@code colophon}, {@code acknowledgments}, {@code glossary},
 *     {@code bibliography}, {@code index}
 * @param number what is set before the words where the editor asked for numbers ({@code 1.2.}, {@code Appendix A:}); may be empty
 * @param words the heading itself
 */
public record Heading(int level, String kind, String number, List<Inline> words) {

  public Heading {
    words = List.copyOf(words);
  }
}
