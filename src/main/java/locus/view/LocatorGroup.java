package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * The locators under one sub-heading of an entry.
 *
 * @param heading the sub-heading ("and Lenin"); empty for the locators of the entry itself
 * @param locators the places, in the order of the texts
 */
public record LocatorGroup(Html heading, List<LocatorView> locators) {}
