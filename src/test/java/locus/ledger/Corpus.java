package locus.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Passages of one sort, made by chance, and what an editor may do to their words. */
enum Corpus {

  /** Paragraphs of prose, of 25 to 120 words. */
  ORDINARY {
    @Override
    String passage(Random random) {
      return prose(random, 25 + random.nextInt(96));
    }
  },
  /** Lines of dialogue, of two to seven words. */
  SHORT {
    @Override
    String passage(Random random) {
      return prose(random, 2 + random.nextInt(6));
    }
  },
  /** Lines of a poem or a play, of eight to twenty-three words. */
  LINES {
    @Override
    String passage(Random random) {
      return prose(random, 8 + random.nextInt(16));
    }
  },
  /** A handful of words that stand again and again. */
  REPEATED {
    @Override
    String passage(Random random) {
      return pick(random, "Yes.", "No.", "* * *", "Ibid.", "He nodded.", "Yes.", "* * *", "Yes, he said, that is how it was.");
    }
  },
  /** A diary whose days are nearly the same. */
  NEARLY_IDENTICAL {
    @Override
    String passage(Random random) {
      return "On " + pick(random, DAYS) + " the " + pick(random, CROPS) + " was cut in the " + pick(random, FIELDS) + " field, and we went home " + pick(random, HOURS) + ".";
    }

    @Override
    String edited(String passage, Random random) {
      String[] words = passage.split(" ");
      switch (random.nextInt(4)) {
        case 0 -> words[Math.min(1, words.length - 1)] = pick(random, DAYS);
        case 1 -> words[Math.min(3, words.length - 1)] = pick(random, CROPS);
        case 2 -> words[Math.min(8, words.length - 1)] = pick(random, FIELDS);
        default -> words[words.length - 1] = pick(random, HOURS) + ".";
      }
      return String.join(" ", words);
    }
  },
  /** Some of each. */
  MIXED {
    @Override
    String passage(Random random) {
      int chance = random.nextInt(10);
      return (chance < 5 ? ORDINARY : chance < 7 ? SHORT : chance < 8 ? NEARLY_IDENTICAL : REPEATED).passage(random);
    }
  };

  private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
  private static final String[] CROPS = {"barley", "wheat", "rye", "clover"};
  private static final String[] FIELDS = {"upper", "lower", "long"};
  private static final String[] HOURS = {"early", "late", "at dusk", "after dark"};
  private static final String[] SMALL = "the of and to in a that was he it his with as had for on by not but at from".split(" ");
  private static final String[] LARGE = large();

  abstract String passage(Random random);

  /** Words changed, put in or taken out, up to a third of them. */
  String edited(String passage, Random random) {
    List<String> words = new ArrayList<>(List.of(passage.split(" ")));
    int changes = 1 + random.nextInt(Math.max(1, words.size() / 6));
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.add(at, word(random));
        case 1 -> words.remove(words.size() > 2 ? at : 0);
        default -> words.set(at, word(random));
      }
      if (words.isEmpty()) {
        words.add(word(random));
      }
    }
    if (words.size() > 20 && random.nextInt(4) == 0) {
      words.addAll(random.nextInt(words.size()), List.of(prose(random, 8).split(" ")));
    }
    return String.join(" ", words);
  }

  static String pick(Random random, String... from) {
    return from[random.nextInt(from.length)];
  }

  static String prose(Random random, int words) {
    var prose = new ArrayList<String>();
    for (int i = 0; i < words; i++) {
      prose.add(word(random) + (random.nextInt(12) == 0 ? "." : ""));
    }
    return String.join(" ", prose) + ".";
  }

  private static String word(Random random) {
    return random.nextInt(5) < 2 ? pick(random, SMALL) : pick(random, LARGE);
  }

  /** A thousand words, the same in every run. */
  private static String[] large() {
    String[] first = "ba ce di fo gu ha je ki lo mu".split(" ");
    String[] second = "ran ven sil tor dum lek mip nos pud rix".split(" ");
    String[] third = "a er ing ed le on us y ish ot".split(" ");
    var words = new ArrayList<String>();
    for (String a : first) {
      for (String b : second) {
        for (String c : third) {
          words.add(a + b + c);
        }
      }
    }
    return words.toArray(String[]::new);
  }
}
