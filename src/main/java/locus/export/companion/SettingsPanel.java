package locus.export.companion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.model.Edition;

/**
 * What a reader can choose, in {@code data/settings.js}. {@code settings.js} in the page asks for it when the settings are first
 * opened, and draws them: without a script they would do nothing, and every page would carry their words.
 *
 * <pre>
 * locus.settings([["theme","Theme",[["","as the system"],["light","light"],…]],…,["numbers","Passage numbers"],…])
 * </pre>
 *
 * <p>A choice has a name, its words, and its values with theirs; one without values is on or off.
 */
public final class SettingsPanel implements Exporter {

  private final Map<String, String> words;

  /** @param words words of the interface by their key */
  public SettingsPanel(Map<String, String> words) {
    this.words = words;
  }

  @Override
  public List<Finding> write(Edition edition, Path site) {
    new CompanionFile(site, "data/settings.js").writeCall("settings", List.of(
        choice("theme", "theme", "", "themeAuto", "light", "themeLight", "dark", "themeDark"),
        choice("size", "textSize", "", "sizeNormal", "large", "sizeLarge", "larger", "sizeLarger"),
        choice("face", "face", "", "faceBook", "system", "faceSystem"),
        choice("numbers", "passageNumbers"),
        choice("mentions", "mentions"),
        choice("cards", "cards")));
    return List.of();
  }

  /** @param values a value and the key of its words by turns; the first value is the one nobody has to choose */
  private List<Object> choice(String name, String key, String... values) {
    List<Object> choice = new ArrayList<>(List.of(name, words.get(key)));
    List<Object> labelled = new ArrayList<>();
    for (int i = 0; i < values.length; i += 2) {
      labelled.add(List.of(values[i], words.get(values[i + 1])));
    }
    if (!labelled.isEmpty()) {
      choice.add(labelled);
    }
    return choice;
  }
}
