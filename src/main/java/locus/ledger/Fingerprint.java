package locus.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a place, as short as they can be and still be compared: {@code k3Jd92mQ.AbCdEf…}.
 *
 * <p>Before the full stop stand 48 bits of the SHA-256 of the words as they are, after it 12 bits for each word with capitals,
 * accents and signs left out, in order: the first tells equal words, the others how much is alike. Two different words have the
 * same 12 bits once in 4,096 times, which is little beside the thresholds of {@link Alignment}.
 */
final class Fingerprint {

  static final String FORM = "[A-Za-z0-9_-]{8}\\.(?:[A-Za-z0-9_-]{2})*";

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final String whole;
  private final String words;
  private final int[] tokens;

  private Fingerprint(String whole, String words) {
    this.whole = whole;
    this.words = words;
    this.tokens = new int[words.length() / 2];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = DIGITS.indexOf(words.charAt(2 * i)) * 64 + DIGITS.indexOf(words.charAt(2 * i + 1));
    }
  }

  /** The fingerprint of words as read. */
  static Fingerprint of(String text) {
    String plain = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    return new Fingerprint(hash(plain), folded(plain));
  }

  /** Reads what {@link #toString} wrote; empty where it is none. */
  static Optional<Fingerprint> parse(String written) {
    return written.matches(FORM) ? Optional.of(new Fingerprint(written.substring(0, 8), written.substring(9))) : Optional.empty();
  }

  private static String hash(String plain) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, 6));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Of what has no words, such as <code>* * *</code>, each sign counts as one. */
  private static String folded(String plain) {
    String lower = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder();
    var word = new StringBuilder();
    lower.codePoints().filter(sign -> !isSilent(sign)).forEach(sign -> {
      if (Character.isLetterOrDigit(sign)) {
        word.appendCodePoint(sign);
      } else {
        append(folded, word);
      }
    });
    append(folded, word);
    if (folded.length() == 0) {
      lower.codePoints().filter(sign -> !Character.isWhitespace(sign)).forEach(sign -> append(folded, word.appendCodePoint(sign)));
    }
    return folded.toString();
  }

  /** Accents, and the apostrophe within a word. */
  private static boolean isSilent(int sign) {
    int type = Character.getType(sign);
    return sign == '\'' || sign == '’' || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static void append(StringBuilder folded, StringBuilder word) {
    if (word.length() > 0) {
      int bits = twelveBits(word.toString());
      folded.append(DIGITS.charAt(bits >> 6)).append(DIGITS.charAt(bits & 63));
      word.setLength(0);
    }
  }

  /** FNV-1a of 32 bits, folded by exclusive or (Fowler, Noll, Vo). */
  private static int twelveBits(String word) {
    int hash = 0x811c9dc5;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x01000193;
    }
    return (hash ^ hash >>> 12 ^ hash >>> 24) & 0xfff;
  }

  /** What is left of it when it need not be compared any more. */
  Fingerprint brief() {
    return new Fingerprint(whole, "");
  }

  /** Equal for equal words only. */
  String whole() {
    return whole;
  }

  /** Equal for words that differ in capitals, accents and signs at most; in a line or two the signs may be all that tells it from another. */
  String words() {
    return tokens.length < Edits.LINES ? whole : words;
  }

  /** The same, however few they are. */
  String folded() {
    return words;
  }

  /** A number for each word, in order. */
  int[] tokens() {
    return tokens;
  }

  int length() {
    return tokens.length;
  }

  @Override
  public String toString() {
    return whole + "." + words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint print && print.whole.equals(whole) && print.words.equals(words);
  }

  @Override
  public int hashCode() {
    return whole.hashCode();
  }
}
