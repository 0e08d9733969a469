package locus.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import locus.html.Links;
import locus.index.Locator;
import locus.index.Track;

/**
 * Draws dispersion strips: above the line the passages, below it the notes. The strip is stretched to the width it gets, so its
 * marks are horizontal strokes, whose thickness stays.
 *
 * @param page path of the page they stand on
 */
record Strips(Setting setting, String page) {

  private static final int STEP = 10;
  private static final int HEIGHT = 16;
  private static final int LINE = 10;
  private static final int PASSAGE = 5;
  private static final int NOTE = 13;

  /** Numbers of parts stand at least so far apart, in percent of the line. */
  private static final double NEAREST = 2.5;

  /** A mark is never narrower than this part of the line. */
  private static final int NARROWEST = 250;

  /** The same of a spark, which is some eighty pixels long. */
  private static final int NARROWEST_SPARK = 60;

  StripView strip(List<Locator> locators) {
    return of(setting.indexes().track().marks(locators));
  }

  StripView of(List<Track.Mark> marks) {
    return new StripView(box(), marks.stream().map(this::mark).toList());
  }

  /** All marks in one stroke, for a picture as small as a word. */
  String spark(List<Locator> locators) {
    return setting.indexes().track().marks(locators).stream()
        .map(mark -> "M" + mark.start() * STEP + " " + HEIGHT / 2 + "h" + Math.max(mark.length() * STEP, width() / NARROWEST_SPARK))
        .distinct().collect(Collectors.joining());
  }

  TrackView track() {
    List<Track.Stretch> stretches = setting.indexes().track().stretches();
    String ticks = stretches.stream().skip(1).map(stretch -> "M" + stretch.start() * STEP + " 0v" + HEIGHT).collect(Collectors.joining());
    var numbered = new ArrayList<StretchView>();
    double last = -NEAREST;
    for (Track.Stretch stretch : stretches) {
      double at = 100.0 * stretch.start() * STEP / width();
      boolean room = at - last >= NEAREST;
      last = room ? at : last;
      numbered.add(stretch(numbered.size() + 1, stretch, room ? String.format(Locale.ROOT, "%.2f%%", at) : ""));
    }
    return new TrackView(
        box(), "M0 " + LINE + "h" + width() + ticks,
        numbered);
  }

  private StretchView stretch(int number, Track.Stretch stretch, String at) {
    return new StretchView(
        number, stretch.words(), Links.relative(page, stretch.href()), stretch.start() * STEP, stretch.length() * STEP, at);
  }

  private MarkView mark(Track.Mark mark) {
    int y = mark.isInNote() ? NOTE : PASSAGE;
    int length = Math.max(mark.length() * STEP - 2, width() / NARROWEST);
    return new MarkView("M" + mark.start() * STEP + " " + y + "h" + length, Links.relative(page, mark.locator().href()), kind(mark));
  }

  private static String kind(Track.Mark mark) {
    String note = mark.isInNote() ? "note" : "";
    return mark.locator().isMain() ? "main" : mark.locator().isInTitle() ? (note + " title").strip() : note;
  }

  private int width() {
    return Math.max(1, setting.indexes().track().length()) * STEP;
  }

  private String box() {
    return "0 0 " + width() + " " + HEIGHT;
  }
}
