package locus.view;

/**
 * One page to be baked.
 *
 * @param path its address relative to the site's root, without ending: {@code index}, {@code book/ch01}
 * @param type the name of its template: {@code text} is set by {@code templates/text.ftlh}
 * @param title plain words
 * @param source its source relative to the edition folder; empty for a page that Locus makes itself
 * @param view what its template sees
 */
public record Page(String path, String type, String title, String source, Object view) {}
