package locus.essay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Copy-text and page side by side: every difference, with what accounts for it. */
final class Collation {
  private final CopyText copy;
  private final BuiltText page;
  private final List<Difference> differences = new ArrayList<>();

  private Collation(CopyText copy, BuiltText page) {
    this.copy = copy;
    this.page = page;
  }

  /** All differences: the transcription's markup first, then the text, then the notes. */
  static List<Difference> of(CopyText copy, BuiltText page) {
    Collation collation = new Collation(copy, page);
    collation.collate();
    return List.copyOf(collation.differences);
  }

  /** Those that nothing accounts for. */
  static List<Difference> unaccounted(List<Difference> differences) {
    return differences.stream().filter(difference -> !difference.isAccounted()).toList();
  }

  private void collate() {
    differences.addAll(copy.markup());
    differences.addAll(page.faults());
    differences.add(new Difference("line 1", "standfirst, title", "title, standfirst", GeneralRule.ORDER));
    compare(0, copy.text(), page.text());
    TreeSet<Integer> numbers = new TreeSet<>(copy.notes().keySet());
    numbers.addAll(page.notes().keySet());
    for (int number : numbers) {
      compare(number, copy.notes().getOrDefault(number, List.of()), page.notes().getOrDefault(number, List.of()));
    }
  }

  private void compare(int note, List<Token> ours, List<Token> theirs) {
    Printed printed = new Printed();
    for (Alignment.Step step : new Alignment(ours, theirs).steps()) {
      Token left = step.copy() < 0 ? null : ours.get(step.copy());
      Token right = step.page() < 0 ? null : theirs.get(step.page());
      boolean joined = (left == null || left.isJoined()) && (right == null || right.isJoined());
      if (!joined || left != null && right != null && !left.raw().equals(right.raw()) && left.isCall()) {
        printed.report();
      }
      if (step.page() >= 0) {
        readings(note, step.page(), left == null ? right.place() : left.place());
      }
      printed.add(left, right);
    }
    printed.report();
    readings(note, theirs.size(), "end");
  }

  private void readings(int note, int token, String place) {
    for (BuiltText.Reading reading : page.readings()) {
      if (reading.note() == note && reading.token() == token) {
        differences.add(new Difference(place, reading.witness(), reading.printed(), reading.why()));
      }
    }
  }

  /** A printed word: tokens without a space between them. */
  private final class Printed {
    private final List<Token> left = new ArrayList<>();
    private final List<Token> right = new ArrayList<>();
    private final TreeSet<String> accounts = new TreeSet<>();
    private boolean differs;
    private boolean unaccounted;

    void add(Token ours, Token theirs) {
      if (ours != null) {
        left.add(ours);
      }
      if (theirs != null) {
        right.add(theirs);
      }
      if (ours == null || theirs == null) {
        unaccounted = true;
      } else {
        pair(ours, theirs);
      }
    }

    private void pair(Token ours, Token theirs) {
      if (!ours.raw().equals(theirs.raw())) {
        account(GeneralRule.between(ours, theirs));
      }
      if (ours.opens() && !theirs.opens() && theirs.broken()) {
        account(GeneralRule.JOINED);
      } else if (ours.opens() != theirs.opens() || !ours.isCall() && ours.isJoined() != theirs.isJoined()) {
        unaccounted = true;
      } else if (theirs.gap().chars().anyMatch(c -> c != '\n' && c != ' ' && c != '\t' && c != '\r')) {
        account(GeneralRule.SPACES);
      }
    }

    private void account(String rule) {
      differs = true;
      accounts.add(rule);
    }

    void report() {
      if (unaccounted) {
        differences.add(new Difference(place(), words(left), words(right), ""));
      } else if (differs) {
        differences.add(new Difference(place(), words(left), words(right), String.join(", ", accounts)));
      }
      left.clear();
      right.clear();
      accounts.clear();
      differs = false;
      unaccounted = false;
    }

    private String place() {
      return (left.isEmpty() ? "" : left.get(0).place()) + (right.isEmpty() ? "" : " " + right.get(0).place());
    }

    private static String words(List<Token> tokens) {
      return tokens.stream().map(Token::raw).collect(Collectors.joining());
    }
  }
}
