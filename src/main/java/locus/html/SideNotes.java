package locus.html;

import java.util.List;
import java.util.Optional;
import locus.model.Document;
import locus.model.Note;
import locus.model.ReadingText;

/**
 * Where the notes of a page stand beside the text: each at the height of its call, or under the note before it. It is the one end
 * note that is placed, by CSS anchors (CSS Anchor Positioning 1); nothing is written twice. Each series has a column of its own,
 * since a box can only keep clear of boxes before it.
 *
 * <pre>
 * #r7{anchor-name:--r7}#n7{anchor-name:--n7;top:max(anchor(--r7 top,0px),anchor(--n6 bottom,0px) + .6rem)}
 * </pre>
 *
 * <p>Notes that would drift far away from their calls, being long and many, stay at the end. In which widths all this holds, and how
 * the column looks, {@code assets/css/side-notes.css} says.
 */
public final class SideNotes {

  /** What a page of this design has, about: signs in a line of a side note; heights of lines of text and of notes in em of the text. */
  private static final int NOTE_SIGNS = 28;
  private static final double TEXT_LINE = 1.44;
  private static final double NOTE_LINE = 1.05;
  private static final double FARTHEST = 45;

  private double bottom;
  private double drift;

  private SideNotes() {}

  /** The rules of a page, or nothing where its notes are at the end. */
  public static Optional<String> of(Document document) {
    if (document.notes().isEmpty() || document.kind() == Document.Kind.REGISTER || document.kind() == Document.Kind.HOME) {
      return Optional.empty();
    }
    var rules = new StringBuilder();
    double end = 0;
    var order = CallOrder.of(document);
    for (Note.Series series : Note.Series.values()) {
      var column = new SideNotes();
      rules.append(column.rules(order.called().stream().filter(called -> called.note().series() == series).toList()));
      if (column.drift > FARTHEST) {
        return Optional.empty();
      }
      end = Math.max(end, column.bottom - order.lines() * TEXT_LINE);
    }
    return Optional.of(end <= 0 ? rules.toString() : rules + ".leaf{padding-block-end:" + (int) Math.ceil(end + 3) + "em}");
  }

  private String rules(List<CallOrder.Called> calls) {
    var rules = new StringBuilder();
    String above = "";
    for (CallOrder.Called called : calls) {
      String id = called.note().anchor().id();
      String call = called.note().callId(1);
      String beside = "anchor(--" + call + " top,0px)";
      rules.append('#').append(call).append("{anchor-name:--").append(call).append("}#").append(id).append("{anchor-name:--").append(id).append(";top:")
          .append(above.isEmpty() ? beside : "max(" + beside + ",anchor(--" + above + " bottom,0px) + .6rem)").append('}');
      above = id;
      stack(called);
    }
    return rules.toString();
  }

  private void stack(CallOrder.Called called) {
    double beside = called.at() * TEXT_LINE;
    drift = Math.max(drift, bottom - beside);
    bottom = Math.max(beside, bottom) + CallOrder.lines(ReadingText.of(called.note().content()), NOTE_SIGNS) * NOTE_LINE + .5;
  }
}
