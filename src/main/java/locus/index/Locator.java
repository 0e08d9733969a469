package locus.index;

import java.util.List;
import java.util.Optional;

/**
 * A number in an index, with all that it stands for: {@code 19}, {@code 25 n13}, {@code 19–23}.
 *
 * @param occurrences in reading order; several mentions in one place are one locator
 * @param end where a consecutive discussion ends
 */
public record Locator(List<Occurrence> occurrences, Optional<Place> end) {

  public Locator {
    occurrences = List.copyOf(occurrences);
  }

  /** The mention it leads to. */
  public Occurrence first() {
    return occurrences.get(0);
  }

  /** Where that is. */
  public Place place() {
    return first().place();
  }

  /** Address of the first mention's very words. */
  public String href() {
    return first().href();
  }

  /** How many mentions it stands for. */
  public int count() {
    return (int) occurrences.stream().filter(occurrence -> !occurrence.isRangeEnd()).count();
  }

  /** The number without the text's title. */
  public String label() {
    return place().label() + end.map(last -> "–" + last.label()).orElse("");
  }

  /** The same with the text's short title before it, where there are several texts. */
  public String fullLabel() {
    return place().text().isEmpty() ? label() : place().text() + " " + label();
  }

  /** Whether a principal passage is among them. */
  public boolean isMain() {
    return occurrences.stream().anyMatch(Occurrence::isMain);
  }

  /** Whether it stands only in titles here. */
  public boolean isInTitle() {
    return occurrences.stream().allMatch(Occurrence::isInTitle);
  }
}
