package locus.view;

/**
 * The statement on accessibility; template {@code accessibility.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param contact whom to write to, or empty
 */
public record AccessibilityView(HeadView head, SiteView site, String contact) {}
