package locus.view;

import java.util.List;

/** Makes the view of the statement on accessibility. An editor's own {@code accessibility.adoc} takes its place. */
record AccessibilityPage(Setting setting) {

  /** Its address, without ending. */
  static final String PATH = "accessibility";

  AccessibilityView view() {
    var frame = new Frame(setting, PATH);
    return new AccessibilityView(frame.head(setting.word("accessibility"), List.of(BlockStyles.ADDRESS)), frame.site(), setting.edition().metadata().contact());
  }
}
