package locus.index;

/**
 * The target of a <i>see</i> or <i>see also</i>.
 *
 * @param words the heading to look under
 * @param href its address relative to the site's root; empty where there is no such heading
 */
public record Pointer(String words, String href) {}
