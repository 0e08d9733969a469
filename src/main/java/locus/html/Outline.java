package locus.html;

import java.util.HashSet;
import java.util.List;
import locus.model.Block;
import locus.model.Document;
import locus.model.Division;

/**
 * A line of a table of contents.
 *
 * @param label the heading with its number, without links, notes and ids
 * @param fragment the section's id
 * @param level as in the source: 1 for {@code ==}, 0 for a part
 * @param children the sections within it
 */
public record Outline(Html label, String fragment, int level, List<Outline> children) {

  public Outline {
    children = List.copyOf(children);
  }

  /** The sections of a document that have words and an address. */
  public static List<Outline> of(Document document) {
    return of(document.blocks());
  }

  private static List<Outline> of(List<Block> blocks) {
    return blocks.stream()
        .filter(Division.class::isInstance)
        .map(Division.class::cast)
        .filter(division -> !division.heading().words().isEmpty() && !division.head().attributes().id().isEmpty())
        .map(Outline::of)
        .toList();
  }

  /**
   * Those down to the level that the editor has contents show, {@code :toclevels: 1}; without one, all. A heading that stands for the
   * title is not among them.
   */
  public static List<Outline> shown(Document document) {
    List<Outline> all = of(document);
    List<Outline> below = document.isTitledByItsHeading() ? all.stream().flatMap(title -> title.children.stream()).toList() : all;
    String levels = document.attributes().getOrDefault("toclevels", "").strip();
    return levels.matches("[0-5]") ? downTo(Integer.parseInt(levels), below) : below;
  }

  private static List<Outline> downTo(int level, List<Outline> lines) {
    return lines.stream().filter(line -> line.level <= level)
        .map(line -> new Outline(line.label, line.fragment, line.level, downTo(level, line.children))).toList();
  }

  private static Outline of(Division division) {
    var html = new HtmlWriter(new HashSet<>());
    HeadingHtml.number(html, division.heading());
    LabelHtml.write(division.heading().words(), html);
    String id = division.head().attributes().id();
    return new Outline(html.toHtml(), id, division.heading().level(), of(division.content()));
  }
}
