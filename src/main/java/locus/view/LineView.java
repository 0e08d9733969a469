package locus.view;

/**
 * A line of the concordance: a keyword in its context.
 *
 * @param label the locator
 * @param href the very mention
 * @param before the words before it
 * @param words the mention; empty where the passage treats of it without the word
 * @param after the words after it
 * @param sub the sub-entry it belongs to, or empty
 * @param page the page of the witness, in words, or empty
 */
public record LineView(String label, String href, String before, String words, String after, String sub, String page) {}
