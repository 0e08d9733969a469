package locus.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import locus.ledger.Manuscript.Piece;
import locus.ledger.Manuscript.Section;
import locus.ledger.Manuscript.Text;

/** An author at work: everything that may be done to a text between two times it is accepted. */
final class Hand {

  private static final String[] HEADINGS = {"Spring", "Summer", "The Harvest at Home", "Notes", "Notes", "II", "On the Corn Laws and After"};

  private final Manuscript manuscript;
  private final Corpus corpus;
  private final Random random;

  Hand(Manuscript manuscript, Corpus corpus, Random random) {
    this.manuscript = manuscript;
    this.corpus = corpus;
    this.random = random;
  }

  void begin() {
    for (int text = 0; text < 1 + random.nextInt(3); text++) {
      manuscript.texts.add(text("ch" + text));
    }
  }

  private Text text(String name) {
    var text = new Text(manuscript.piece(name));
    for (int section = 0; section < 1 + random.nextInt(3); section++) {
      text.sections.add(section(2 + random.nextInt(5)));
    }
    for (int note = 0; note < random.nextInt(4); note++) {
      text.notes.add(manuscript.piece(corpus.passage(random)));
    }
    for (int note = 0; note < random.nextInt(3); note++) {
      text.ednotes.add(manuscript.piece(corpus.passage(random)));
    }
    return text;
  }

  private Section section(int passages) {
    var section = new Section(manuscript.piece(Corpus.pick(random, HEADINGS)));
    for (int passage = 0; passage < passages; passage++) {
      Piece piece = manuscript.piece(corpus.passage(random));
      if (random.nextInt(8) == 0) {
        manuscript.turnPage(piece);
      }
      section.passages.add(piece);
    }
    return section;
  }

  /** What an editor does on an ordinary day: words changed, a passage put in, one taken apart. */
  void workALittle(int times) {
    for (int i = 0; i < times; i++) {
      List<Piece> passages = section().passages;
      switch (random.nextInt(6)) {
        case 0 -> insert(passages);
        case 1 -> part(passages);
        case 2 -> join(passages);
        default -> edit(passages);
      }
    }
  }

  void work(int times) {
    for (int i = 0; i < times; i++) {
      Text text = text();
      Section section = section(text);
      int where = random.nextInt(10);
      List<Piece> pieces = where == 0 ? text.ednotes : where < 3 ? text.notes : section.passages;
      switch (random.nextInt(16)) {
        case 0, 1 -> insert(pieces);
        case 2, 3 -> delete(pieces);
        case 4, 5, 6 -> edit(pieces);
        case 7 -> part(section.passages);
        case 8 -> join(section.passages);
        case 9 -> swap(pieces);
        case 10 -> move(pieces, where == 0 ? text().ednotes : where < 3 ? text().notes : section().passages);
        case 11 -> text.sections.add(random.nextInt(text.sections.size() + 1), section(random.nextInt(4)));
        case 12 -> moveSection(text, section);
        case 13 -> section.heading.words = Corpus.pick(random, HEADINGS);
        case 14 -> text.page.words = "text" + random.nextInt(1000000);
        default -> remove(text, section);
      }
    }
  }

  private Text text() {
    return manuscript.texts.get(random.nextInt(manuscript.texts.size()));
  }

  private Section section() {
    return section(text());
  }

  private Section section(Text text) {
    if (text.sections.isEmpty()) {
      text.sections.add(section(1));
    }
    return text.sections.get(random.nextInt(text.sections.size()));
  }

  private void insert(List<Piece> pieces) {
    pieces.add(random.nextInt(pieces.size() + 1), manuscript.piece(corpus.passage(random)));
  }

  private void delete(List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      pieces.remove(random.nextInt(pieces.size()));
    }
  }

  private void edit(List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      Piece piece = pieces.get(random.nextInt(pieces.size()));
      piece.words = corpus.edited(piece.words, random);
    }
  }

  /** The larger part is still the same piece. */
  private void part(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    int at = random.nextInt(pieces.size());
    Piece whole = pieces.get(at);
    String[] words = whole.words.split(" ");
    if (words.length < 4) {
      return;
    }
    int cut = 1 + random.nextInt(words.length - 1);
    String before = String.join(" ", Arrays.copyOf(words, cut));
    String after = String.join(" ", Arrays.copyOfRange(words, cut, words.length));
    boolean firstIsLarger = 2 * cut >= words.length;
    whole.words = firstIsLarger ? before : after;
    Piece part = manuscript.piece(firstIsLarger ? after : before);
    part.lineage.addAll(whole.lineage);
    pieces.add(firstIsLarger ? at + 1 : at, part);
  }

  private void join(List<Piece> pieces) {
    if (pieces.size() < 2) {
      return;
    }
    int at = random.nextInt(pieces.size() - 1);
    Piece first = pieces.get(at);
    Piece second = pieces.remove(at + 1);
    first.words = first.words + " " + second.words;
    first.lineage.addAll(second.lineage);
    first.breaks.addAll(second.breaks);
  }

  private void swap(List<Piece> pieces) {
    if (pieces.size() > 1) {
      pieces.add(random.nextInt(pieces.size()), pieces.remove(random.nextInt(pieces.size())));
    }
  }

  private void move(List<Piece> from, List<Piece> to) {
    if (!from.isEmpty()) {
      Piece piece = from.remove(random.nextInt(from.size()));
      to.add(random.nextInt(to.size() + 1), piece);
    }
  }

  private void moveSection(Text from, Section section) {
    from.sections.remove(section);
    Text to = text();
    to.sections.add(random.nextInt(to.sections.size() + 1), section);
  }

  private void remove(Text text, Section section) {
    if (random.nextInt(6) == 0 && manuscript.texts.size() > 1) {
      manuscript.texts.remove(text);
    } else if (random.nextInt(4) == 0) {
      manuscript.texts.add(random.nextInt(manuscript.texts.size() + 1), text("text" + random.nextInt(1000000)));
    } else {
      text.sections.remove(section);
    }
  }
}
