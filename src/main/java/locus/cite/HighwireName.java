package locus.cite;

import locus.model.Name;

/**
 * A name as Zotero reads it from a tag. It takes the last word for the family name unless there is a comma, knows no suffixes, takes a
 * name that ends in a comma for a body's, and where one tag has two words on both sides of a comma, for two names, but for the
 * semicolon that divides names.
 */
final class HighwireName {

  private HighwireName() {}

  /** {@code Mark Harrison}; {@code van Beethoven, Ludwig}; {@code King Jr, Martin Luther;}; {@code Ministry of Food,}. */
  static String of(Name name) {
    if (name.given().isEmpty()) {
      return (name.particle() + " " + name.family()).strip() + ",";
    }
    String family = String.join(" ", name.particle(), name.family(), name.suffix().replace(".", "")).strip();
    if (!family.contains(" ") && !NamesAsItems.isEastAsian(name.family())) {
      return name.natural();
    }
    return family + ", " + name.given() + (family.contains(" ") && name.given().contains(" ") ? ";" : "");
  }
}
