package locus.html;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Addresses as an editor may write them, with spaces and brackets, made fit for an attribute (WHATWG URL, "valid URL string").
 */
final class Address {

  private static final String NEVER = "\"<>\\^`{|}";
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*", Pattern.DOTALL);

  private Address() {}

  /** The address with what no address may hold written in percent signs. Escapes that are there already stay. */
  static String encoded(String address) {
    var encoded = new StringBuilder(address.length());
    int authorityEnd = authorityEnd(address);
    boolean inFragment = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean bracket = (c == '[' || c == ']') && i >= authorityEnd;
      boolean strayPercent = c == '%' && !address.substring(i + 1).matches("(?s)[0-9A-Fa-f]{2}.*");
      if (c <= ' ' || c == 0x7f || NEVER.indexOf(c) >= 0 || bracket || strayPercent || c == '#' && inFragment) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
      inFragment |= c == '#';
    }
    return encoded.toString();
  }

  /** Brackets are right in the host of an address, around an IPv6 number, and nowhere else. */
  private static int authorityEnd(String address) {
    int start = address.indexOf("//");
    if (start < 0) {
      return 0;
    }
    int end = address.indexOf('/', start + 2);
    return end < 0 ? address.length() : end;
  }

  /** Whether fetching it would be a request that leaves the edition. */
  static boolean isRemote(String address) {
    return SCHEME.matcher(address).matches() && !address.startsWith("data:image/");
  }

  /** Whether following it would run something instead of leading somewhere. */
  static boolean runs(String address) {
    String scheme = address.strip().toLowerCase(Locale.ROOT);
    return scheme.startsWith("javascript:") || scheme.startsWith("vbscript:") || scheme.startsWith("data:text");
  }
}
