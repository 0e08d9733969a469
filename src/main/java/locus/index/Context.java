package locus.index;

/** The words around a mention: a keyword in its line. Whole words, runs of white space as one space. */
final class Context {

  private static final int WIDTH = 60;

  private Context() {}

  static String before(CharSequence text, int end) {
    int from = Math.max(0, end - 2 * WIDTH);
    String all = spaced(text.subSequence(from, end));
    if (from == 0 && all.length() <= WIDTH) {
      return all.stripLeading();
    }
    int cut = all.indexOf(' ', Math.max(0, all.length() - WIDTH - 1));
    return cut < 0 || cut == all.length() - 1 ? all.stripLeading() : all.substring(cut + 1);
  }

  static String after(CharSequence text, int start) {
    int to = Math.min(text.length(), start + 2 * WIDTH);
    String all = spaced(text.subSequence(start, to));
    if (to == text.length() && all.length() <= WIDTH) {
      return all.stripTrailing();
    }
    int cut = all.lastIndexOf(' ', WIDTH);
    return cut <= 0 ? all.stripTrailing() : all.substring(0, cut);
  }

  static String spaced(CharSequence text) {
    var spaced = new StringBuilder(text.length());
    boolean inSpace = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean isSpace = sign == ' ' || sign >= '\t' && sign <= '\r';
      if (!isSpace) {
        spaced.append(sign);
      } else if (!inSpace) {
        spaced.append(' ');
      }
      inSpace = isSpace;
    }
    return spaced.toString();
  }
}
