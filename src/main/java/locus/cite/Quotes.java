package locus.cite;

/**
 * The quotation marks of a language, those within others included.
 *
 * @param open with the space that belongs to it: {@code “}, {@code « }
 * @param innerOpen where it stands within others: {@code ‘}
 * @param stopsWithin whether a full stop stands before the closing one (Chicago 6.9)
 */
record Quotes(String open, String close, String innerOpen, String innerClose, boolean stopsWithin) {

  /** @param marks the four, divided by {@code |} */
  static Quotes of(String marks, boolean stopsWithin) {
    String[] each = marks.split("\\|", 4);
    return new Quotes(each[0], each[1], each[2], each[3], stopsWithin);
  }

  /** Words between them; what is quoted in these has the inner ones. */
  String around(String words) {
    return nested(open + words + close);
  }

  /** Marks within marks: outer ones become inner ones (Chicago 6.11), as the reference engine of CSL has it. */
  String nested(String text) {
    String opening = sign(open);
    String closing = sign(close);
    var out = new StringBuilder(text.length());
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.startsWith(opening, at)) {
        depth++;
        boolean inner = depth % 2 == 0;
        out.append(inner ? innerOpen : opening);
        at += inner && !opening.equals(open) && isSpace(text, at + 1) ? 1 : 0;
      } else if (depth > 0 && text.startsWith(closing, at)) {
        boolean inner = depth % 2 == 0;
        if (inner && !closing.equals(close) && isSpace(out, out.length() - 1)) {
          out.setLength(out.length() - 1);
        }
        out.append(inner ? innerClose : closing);
        depth--;
      } else {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }

  private static String sign(String mark) {
    return mark.replaceAll("\\h", "");
  }

  private static boolean isSpace(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Character.isSpaceChar(text.charAt(at));
  }
}
