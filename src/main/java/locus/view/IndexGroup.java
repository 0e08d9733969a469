package locus.view;

import java.util.List;

/**
 * The entries of the general index under one letter.
 *
 * @param letter the letter as it is shown
 * @param id its address within the page
 * @param entries the entries, collated
 */
public record IndexGroup(String letter, String id, List<IndexEntryView> entries) {}
