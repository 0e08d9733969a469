package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * A work cited.
 *
 * @param key the work's key and its address, {@code #carr-1970}
 * @param reference the reference in the edition's style
 * @param note the editor's remark, or empty
 * @param links the work elsewhere: DOI, catalogue
 * @param strip where in the edition it is cited; no marks where it is not
 * @param places where it is cited
 */
public record WorkView(
    String key, Html reference, Html note, List<LinkView> links, StripView strip, List<LocatorGroup> places) {}
