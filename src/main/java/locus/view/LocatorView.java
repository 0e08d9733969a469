package locus.view;

/**
 * A place where an entry is spoken of. The words around it stand in the concordance, and in a script read at first use.
 *
 * @param text the text's short title where it has to be said (the first locator of each text of several), or empty
 * @param label the passage, {@code 19}; a note, {@code 25 n13}; or a range, {@code 19–22}
 * @param href the very mention
 * @param main whether it is the principal passage
 * @param title whether it stands only in a title there
 */
public record LocatorView(String text, String label, String href, boolean main, boolean title) {}
