package locus.cite;

import locus.model.Edition;

/** Where a page or a place of an edition stands for all the world. */
public final class PageAddress {

  private PageAddress() {}

  /** Address of a page; empty where the site's is not known: none is made up. */
  public static String of(Edition edition, String href) {
    return edition.metadata().host().map(host -> host + "/" + href).orElse("");
  }
}
