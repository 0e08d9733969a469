package locus.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.model.Block;
import locus.model.Division;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Passage;
import locus.model.ReadingText;
import locus.model.Walker;

/**
 * All passages of an edition in one line, text after text, on which the mentions of an entry are marks: a dispersion plot. A
 * passage is one step wide, however long its words are.
 */
public final class Track {

  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> ends = new HashMap<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private String main = "";
  private int length;

  /**
   * A part of the line: a text, or, of one that is more than half of the whole, a section of the first level.
   *
   * @param words its title
   * @param href its address, relative to the site's root
   * @param start how many passages stand before it
   * @param length how many it has
   */
  public record Stretch(String words, String href, int start, int length) {}

  private Track(Edition edition) {
    int all = edition.texts().stream().mapToInt(text -> passages(text.blocks())).sum();
    edition.texts().forEach(text -> {
      int passages = passages(text.blocks());
      main = 5 * passages > 4 * all ? text.shortTitle() : main;
      starts.put(text.path(), length);
      if (2 * passages > all) {
        sections(text, length);
      } else {
        add(text.shortTitle(), text.href(), length, passages);
      }
      length += passages;
      ends.put(text.path(), length);
    });
  }

  /** The line of an edition. */
  public static Track of(Edition edition) {
    return new Track(edition);
  }

  private void sections(Document text, int from) {
    int start = from;
    int before = 0;
    for (Block block : text.blocks()) {
      int passages = passages(List.of(block));
      if (block instanceof Division division) {
        add(text.shortTitle(), text.href(), start, before);
        String words = ReadingText.of(division.heading().words()).strip();
        add(words, text.href() + "#" + division.head().attributes().id(), start + before, passages);
        start += before + passages;
        before = 0;
      } else {
        before += passages;
      }
    }
    add(text.shortTitle(), text.href(), start, before);
  }

  private void add(String words, String href, int start, int passages) {
    if (passages > 0) {
      stretches.add(new Stretch(words, href, start, passages));
    }
  }

  private static int passages(List<Block> blocks) {
    var count = new Walker() {
      int passages;

      void count(Block block) {
        block.accept(this);
      }

      @Override
      public Void visitPassage(Passage passage) {
        passages++;
        return null;
      }
    };
    blocks.forEach(count::count);
    return count.passages;
  }

  /** The short title of a text that is nearly the whole, such as a book beside its colophon; empty where there is none. */
  public String mainText() {
    return main;
  }

  /** How many passages the line has. */
  public int length() {
    return length;
  }

  /** Its parts, in order. */
  public List<Stretch> stretches() {
    return List.copyOf(stretches);
  }

  /** Where a place stands, from 0. A heading stands where the first passage under it does, not with the one before it. */
  public int position(Place place) {
    int start = starts.getOrDefault(place.path(), 0);
    boolean before = place.kind() == Place.Kind.HEADING || place.kind() == Place.Kind.UNNUMBERED;
    int position = start + Math.max(0, before ? place.passage() : place.passage() - 1);
    return Math.min(position, Math.max(start, ends.getOrDefault(place.path(), 1) - 1));
  }

  /** The marks of an entry, in the order of its locators. */
  public List<Mark> marks(List<Locator> locators) {
    return locators.stream().map(locator -> mark(locator)).toList();
  }

  private Mark mark(Locator locator) {
    int from = position(locator.place());
    int to = locator.end().map(this::position).orElse(from);
    return new Mark(from, Math.max(1, to - from + 1), locator);
  }

  /**
   * A locator on the line.
   *
   * @param start the passage it begins in, from 0
   * @param length how many it covers
   */
  public record Mark(int start, int length, Locator locator) {

    /** Whether it stands in a note. */
    public boolean isInNote() {
      return locator.place().kind() == Place.Kind.NOTE;
    }
  }
}
