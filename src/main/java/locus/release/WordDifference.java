package locus.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The difference between two wordings of a passage, in words: a longest common subsequence of words and signs (Wagner and Fischer,
 * "The string-to-string correction problem", 1974), found by a table after what is alike at both ends is set aside. It costs time and
 * room as the product of what is left; two wordings that differ throughout and are longer than some two thousand words are shown one
 * after the other instead.
 */
final class WordDifference {

  /** A word, with its apostrophes and hyphens, or a single sign; and the space after it. */
  private static final Pattern TOKEN = Pattern.compile("([\\p{L}\\p{M}\\p{Nd}]+(?:['’‑-][\\p{L}\\p{M}\\p{Nd}]+)*|\\P{Z})(\\p{Z}*)");
  private static final long LARGEST = 4_000_000;

  private final List<Token> before;
  private final List<Token> after;
  private final List<Run> runs = new ArrayList<>();
  private final Map<Kind, StringBuilder> pending = new EnumMap<>(Kind.class);
  private boolean wasAttached;
  private boolean isAttached;

  private record Token(String word, String space) {
    @Override
    public String toString() {
      return word + space;
    }
  }

  /** Whether words stayed, went or came. */
  private enum Kind { KEPT, DELETED, INSERTED }

  private WordDifference(String before, String after) {
    this.before = tokens(before);
    this.after = tokens(after);
  }

  /** The stretches in order; of a change first what went, then what came. */
  static List<Run> between(String before, String after) {
    var difference = new WordDifference(before, after);
    difference.find();
    difference.flush();
    return difference.runs;
  }

  private static List<Token> tokens(String words) {
    Stream<MatchResult> found = TOKEN.matcher(words).results();
    return found.map(token -> new Token(token.group(1), token.group(2))).toList();
  }

  private void find() {
    int start = 0;
    while (start < before.size() && start < after.size() && alike(start, start)) {
      start++;
    }
    int end = 0;
    while (end < before.size() - start && end < after.size() - start && alike(before.size() - 1 - end, after.size() - 1 - end)) {
      end++;
    }
    keep(0, 0, start);
    middle(start, before.size() - end, after.size() - end);
    keep(before.size() - end, after.size() - end, end);
  }

  private boolean alike(int i, int j) {
    return before.get(i).word().equals(after.get(j).word());
  }

  private void middle(int start, int beforeEnd, int afterEnd) {
    if ((long) (beforeEnd - start) * (afterEnd - start) > LARGEST) {
      add(Kind.DELETED, before.subList(start, beforeEnd));
      add(Kind.INSERTED, after.subList(start, afterEnd));
      return;
    }
    int[][] common = common(start, beforeEnd, afterEnd);
    int i = start;
    int j = start;
    while (i < beforeEnd || j < afterEnd) {
      if (i < beforeEnd && j < afterEnd && alike(i, j)) {
        keep(i++, j++, 1);
      } else if (i < beforeEnd && (j == afterEnd || common[i + 1 - start][j - start] >= common[i - start][j + 1 - start])) {
        add(Kind.DELETED, before.subList(i++, i));
      } else {
        add(Kind.INSERTED, after.subList(j++, j));
      }
    }
  }

  /** How many words are common from each pair of places to the ends. */
  private int[][] common(int start, int beforeEnd, int afterEnd) {
    var common = new int[beforeEnd - start + 1][afterEnd - start + 1];
    for (int i = beforeEnd - 1; i >= start; i--) {
      for (int j = afterEnd - 1; j >= start; j--) {
        common[i - start][j - start] = alike(i, j)
            ? common[i + 1 - start][j + 1 - start] + 1
            : Math.max(common[i + 1 - start][j - start], common[i - start][j + 1 - start]);
      }
    }
    return common;
  }

  private void keep(int i, int j, int length) {
    if (length > 0) {
      if (pending.containsKey(Kind.DELETED) || pending.containsKey(Kind.INSERTED)) {
        flush();
      }
      add(Kind.KEPT, after.subList(j, j + length));
      wasAttached = before.get(i + length - 1).space().isEmpty();
      isAttached = after.get(j + length - 1).space().isEmpty();
    }
  }

  private void add(Kind kind, List<Token> tokens) {
    if (!tokens.isEmpty()) {
      tokens.forEach(pending.computeIfAbsent(kind, k -> new StringBuilder())::append);
    }
  }

  /** What stayed, then what went, then what came; a sign stands at the word at which it stood, or stands. Spaces belong to what stayed. */
  private void flush() {
    String kept = gathered(Kind.KEPT);
    String deleted = gathered(Kind.DELETED);
    String inserted = gathered(Kind.INSERTED);
    if (!kept.isEmpty()) {
      runs.add(Run.kept(deleted.isEmpty() ? kept : kept.stripTrailing() + (wasAttached ? "" : " ")));
    }
    if (!deleted.isEmpty()) {
      runs.add(Run.deleted(deleted.stripTrailing()));
    }
    if (!inserted.isEmpty()) {
      if (!deleted.isEmpty() && !isAttached) {
        runs.add(Run.kept(" "));
      }
      runs.add(Run.inserted(inserted.stripTrailing()));
    }
    String last = inserted.isEmpty() ? deleted : inserted;
    if (!last.equals(last.stripTrailing())) {
      runs.add(Run.kept(" "));
    }
  }

  private String gathered(Kind kind) {
    StringBuilder words = pending.remove(kind);
    return words == null ? "" : words.toString();
  }
}
