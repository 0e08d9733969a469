package locus.cite;

/** Quotation marks within quotation marks: double ones become single (Chicago 6.11), as the reference engine of CSL has it. */
final class Quotes {

  private Quotes() {}

  /** {@code “The “kulak””} becomes {@code “The ‘kulak’”}. */
  static String nested(String text) {
    var out = new StringBuilder(text.length());
    int depth = 0;
    for (char c : text.toCharArray()) {
      if (c == '“') {
        depth++;
        out.append(depth % 2 == 0 ? '‘' : c);
      } else if (c == '”' && depth > 0) {
        out.append(depth % 2 == 0 ? '’' : c);
        depth--;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
