package locus.view;

import java.util.List;

/**
 * The entries under one letter.
 *
 * @param letter the letter as it is shown
 * @param id its address within the page
 * @param entries the entries, collated
 */
public record EntryGroup(String letter, String id, List<EntryView> entries) {}
