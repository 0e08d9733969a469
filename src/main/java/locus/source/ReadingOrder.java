package locus.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.model.Document;

/**
 * The order of an edition's documents: the title page, the texts, pages, registers.
 *
 * <p>Texts follow the order in which the title page links to them; the others come after them by path, numbers in it counting as
 * numbers: {@code ch2} before {@code ch10}. Where no title page gives the edition a name, it has that of the first.
 */
final class ReadingOrder {
  private static final Pattern PART = Pattern.compile("\\d+|\\D+");
  static final Comparator<String> NATURAL = ReadingOrder::compare;

  private ReadingOrder() {}

  /**
   * Orders documents.
   *
   * @param linked addresses of the documents to which the title page leads, in order
   */
  static List<Document> of(List<Document> documents, List<String> linked) {
    var ordered = new ArrayList<>(documents);
    var rank = Map.of(Document.Kind.HOME, 0, Document.Kind.TEXT, 1, Document.Kind.PAGE, 2, Document.Kind.REGISTER, 3);
    ordered.sort(
        Comparator.<Document>comparingInt(document -> document.path().equals("index") ? -1 : rank.get(document.kind()))
            .thenComparingInt(document -> linked.contains(document.path()) ? linked.indexOf(document.path()) : Integer.MAX_VALUE)
            .thenComparing(document -> filesFirst(document.path()), NATURAL));
    return ordered;
  }

  /** What lies in a folder comes before what lies in folders of it: {@code zebra} before {@code appendix/a}. */
  private static String filesFirst(String path) {
    int name = path.lastIndexOf('/') + 1;
    return path.substring(0, name) + ' ' + path.substring(name);
  }

  private static int compare(String a, String b) {
    Matcher left = PART.matcher(a);
    Matcher right = PART.matcher(b);
    while (left.find() && right.find()) {
      int compared = comparePart(left.group(), right.group());
      if (compared != 0) {
        return compared;
      }
    }
    return a.compareTo(b);
  }

  private static int comparePart(String a, String b) {
    boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0)) && a.length() < 18 && b.length() < 18;
    return numbers ? Long.compare(Long.parseLong(a), Long.parseLong(b)) : a.compareTo(b);
  }
}
